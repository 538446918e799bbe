/** The steps of the annotate job, one class each: each moves rows through a plain Java class. */
package org.daybook.pipeline;
