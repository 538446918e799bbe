package org.daybook.nlp;

import java.util.List;

/** Finds the places of texts alone, as {@link Annotator} does among all else. Thread-confined. */
public final class PlaceFinder {
  private final SentenceSplitter splitter;
  private final DocumentEntities entities;

  /** A finder with {@code models}, which it shares with others. */
  public PlaceFinder(Models models) {
    this.splitter = new SentenceSplitter(models.sentences, models.tokens);
    this.entities = new DocumentEntities(new CrfNameFinder(models.entities));
  }

  /**
   * A word or name for a country, its people or a place in it: a half-open span of characters.
   *
   * @param country ISO 3166-1 alpha-2
   */
  public record Found(int start, int end, String country) {}

  /** The places of a text and the words for peoples whose country is known, in order. */
  public List<Found> find(String text) {
    List<TokenizedSentence> split = splitter.split(text);
    List<String[]> tokens = split.stream().map(TokenizedSentence::tokens).toList();
    List<NamedSpan> spans = NamedSpan.of(text, split, entities.find(tokens));
    List<String> named = EntityNames.of(spans, PlainName.of(spans));
    return ArticlePlaces.of(text, split, spans, named).found();
  }
}
