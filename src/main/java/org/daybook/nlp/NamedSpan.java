package org.daybook.nlp;

import org.daybook.article.EntityType;

/**
 * A name where it stands in the text.
 *
 * @param start first character
 * @param end one past the last
 * @param sentence index of the sentence
 * @param form the characters themselves
 */
record NamedSpan(int start, int end, int sentence, EntityType type, String form) {}
