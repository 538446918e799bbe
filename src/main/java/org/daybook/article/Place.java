package org.daybook.article;

/**
 * A country that an article names: itself, a place in it, or its people and things.
 *
 * @param country ISO 3166-1 alpha-2
 * @param name its usual name
 * @param mentions how often it is named
 * @param tone -1..1, mean of the sentences that name it
 */
public record Place(String country, String name, int mentions, double tone) {}
