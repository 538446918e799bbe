/** Corpora to models. */
package org.daybook.train;
