package org.daybook.article;

/**
 * Direct speech: a half-open span of characters of the text with its quotation marks.
 *
 * @param start first character
 * @param end one past the last character
 * @param speaker who says it: the entity of a mention, or the name in the text where it is none;
 *     null where nobody is named
 */
public record Quote(int start, int end, String speaker) {}
