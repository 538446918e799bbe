/** What a text says, read sentence by sentence: tokens, names, tone, topics. */
package org.daybook.nlp;
