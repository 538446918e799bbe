/** Dump formats: each turns a file into records that were read and records that were rejected. */
package org.daybook.source;
