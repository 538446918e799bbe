package org.daybook.article;

/**
 * Direct speech: a half-open span of characters of the text with its quotation marks.
 *
 * @param quote the words, without the marks around them, in one line
 * @param start first character
 * @param end one past the last character
 * @param speaker who says it: the entity of a mention, or the name in the text where it is none;
 *     null where nobody is named
 */
public record Quote(String quote, int start, int end, String speaker) {}
