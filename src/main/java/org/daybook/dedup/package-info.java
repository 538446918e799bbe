/** Which texts are copies of each other. */
package org.daybook.dedup;
