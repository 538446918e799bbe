/**
 * What a text says: sentences, tokens, parts of speech, names, tone, topics, phrases. Plain Java,
 * no Spark.
 */
package org.daybook.nlp;
