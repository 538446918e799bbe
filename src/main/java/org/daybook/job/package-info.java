/** The commands. */
package org.daybook.job;
