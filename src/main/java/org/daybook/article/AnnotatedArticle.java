package org.daybook.article;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A row of the table {@code articles}: an {@link Article} and what its text says. An article in a
 * language other than English has empty lists and no tone.
 *
 * @param id see {@link Article}; so are day, dated, certainty, published, url, source, agency,
 *     title, author, language and text
 * @param words number of words of the text
 * @param sentences the sentences in order
 * @param tone -1..1, mean over the sentences; null where the text is not annotated
 * @param topics topics by falling score
 * @param mentions occurrences of names in order
 * @param places the countries that it names, by falling number of mentions, then by code
 * @param quotes direct speech in order
 * @param phrases noun phrases by falling count, then by alphabet
 * @param fingerprint hash of the words of the text: equal for exact copies
 * @param signature MinHash of the text: copies have equal numbers at many places
 * @param models version of the models that annotated it
 */
public record AnnotatedArticle(
    String id,
    LocalDate day,
    String dated,
    double certainty,
    Instant published,
    String url,
    String source,
    String agency,
    String title,
    String author,
    String language,
    String text,
    int words,
    List<Sentence> sentences,
    Double tone,
    List<Topic> topics,
    List<Mention> mentions,
    List<Place> places,
    List<Quote> quotes,
    List<Phrase> phrases,
    String fingerprint,
    List<Integer> signature,
    Origin origin,
    String models) {
  public AnnotatedArticle {
    sentences = List.copyOf(sentences);
    topics = List.copyOf(topics);
    mentions = List.copyOf(mentions);
    places = List.copyOf(places);
    quotes = List.copyOf(quotes);
    phrases = List.copyOf(phrases);
    signature = List.copyOf(signature);
  }
}
