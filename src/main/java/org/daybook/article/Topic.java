package org.daybook.article;

/**
 * A topic of an article.
 *
 * @param topic QCode of a top-level term of the IPTC Media Topics, such as {@code medtop:16000000}
 * @param name its English name
 * @param score 0..1: how likely the topic is right
 * @param subtopic QCode of the narrower term of the topic that fits; null where none stands out
 * @param subtopicName English name of the narrower term; null where there is none
 */
public record Topic(
    String topic, String name, double score, String subtopic, String subtopicName) {}
