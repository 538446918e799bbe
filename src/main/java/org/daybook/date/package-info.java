/** The day an article appeared, and on what evidence. Plain Java, no Spark. */
package org.daybook.date;
