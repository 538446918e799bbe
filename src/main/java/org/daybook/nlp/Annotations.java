package org.daybook.nlp;

import java.util.List;
import org.daybook.article.Mention;
import org.daybook.article.Phrase;
import org.daybook.article.Place;
import org.daybook.article.Quote;
import org.daybook.article.Sentence;

/**
 * What a text says, without regard to the title and source of an article that has it.
 *
 * @param tokens of each sentence
 * @param tone null where there is no sentence
 */
record Annotations(
    List<Sentence> sentences,
    List<Token[]> tokens,
    Double tone,
    List<Mention> mentions,
    List<Place> places,
    List<Quote> quotes,
    List<Phrase> phrases) {
  /** Of a text that is not annotated. */
  static final Annotations NONE =
      new Annotations(List.of(), List.of(), null, List.of(), List.of(), List.of(), List.of());
}
