package org.daybook.article;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * An article: the text and nothing but the text, and what is known of it before it is annotated.
 * All but {@code id}, {@code origin}, {@code clues} and {@code text} may be null.
 *
 * @param id hash of the address, or of source, title and text where there is none
 * @param url canonical address
 * @param source the site it stood on: a domain, or a name where no domain is known
 * @param agency the agency or medium credited with the text
 * @param language ISO 639-1
 * @param clues dates of the record and its markup, the most trusted first
 * @param crawled when it was fetched, as written
 * @param day UTC day it appeared; null where nothing dates it
 * @param dated evidence of the day; null where there is no day
 * @param certainty 0..1 of the day; 0 where there is none
 * @param published time it appeared, where the time of day is known
 * @param text clean text: paragraphs apart by a blank line
 */
public record Article(
    String id,
    Origin origin,
    String url,
    String source,
    String agency,
    String title,
    String author,
    String language,
    List<DateClue> clues,
    String crawled,
    LocalDate day,
    Evidence dated,
    double certainty,
    Instant published,
    String text) {
  public Article {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(origin, "origin");
    Objects.requireNonNull(text, "text");
    clues = List.copyOf(clues);
    if ((day == null) != (dated == null)) {
      throw new IllegalArgumentException("day " + day + " with evidence " + dated);
    }
  }

  /** The same article, dated. */
  public Article withDay(LocalDate day, Evidence dated, double certainty, Instant published) {
    return new Article(
        id, origin, url, source, agency, title, author, language, clues, crawled, day, dated,
        certainty, published, text);
  }

  /** The same article in {@code language}, ISO 639-1. */
  public Article withLanguage(String language) {
    return new Article(
        id, origin, url, source, agency, title, author, language, clues, crawled, day, dated,
        certainty, published, text);
  }

  /** The same article with its text written in another way. */
  public Article withText(String text) {
    return new Article(
        id, origin, url, source, agency, title, author, language, clues, crawled, day, dated,
        certainty, published, text);
  }

  /** The same article without the clues of {@code evidence}. */
  public Article withoutClues(Evidence evidence) {
    List<DateClue> others = clues.stream().filter(clue -> clue.evidence() != evidence).toList();
    return new Article(
        id, origin, url, source, agency, title, author, language, others, crawled, day, dated,
        certainty, published, text);
  }
}
