/** Models and labelled sets to scores. */
package org.daybook.eval;
