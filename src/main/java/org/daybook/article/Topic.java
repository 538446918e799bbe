package org.daybook.article;

/**
 * A topic of an article.
 *
 * @param topic QCode of the IPTC Media Topics, such as {@code medtop:16000000}
 * @param name its English name
 * @param score 0..1
 */
public record Topic(String topic, String name, double score) {}
