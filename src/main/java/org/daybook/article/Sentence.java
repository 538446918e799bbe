package org.daybook.article;

/**
 * A sentence: a half-open span of characters of the text, and its tone, -1..1.
 *
 * @param start first character
 * @param end one past the last character
 */
public record Sentence(int start, int end, double tone) {}
