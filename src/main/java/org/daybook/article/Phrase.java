package org.daybook.article;

/** A noun phrase of an article, in lower case, and how often it occurs there. */
public record Phrase(String phrase, int count) {}
