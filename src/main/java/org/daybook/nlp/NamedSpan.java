package org.daybook.nlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import opennlp.tools.util.Span;
import org.daybook.article.EntityType;

/**
 * A name where it stands in the text.
 *
 * @param start first character
 * @param end one past the last
 * @param sentence index of the sentence
 * @param form the characters themselves
 */
record NamedSpan(int start, int end, int sentence, EntityType type, String form) {
  /** The names found in the tokens of each sentence, where they stand in the text. */
  static List<NamedSpan> of(
      String text, List<TokenizedSentence> sentences, List<List<Span>> found) {
    List<NamedSpan> spans = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      Span[] tokens = sentences.get(i).spans();
      for (Span name : found.get(i)) {
        int start = tokens[name.getStart()].getStart();
        int end = tokens[name.getEnd() - 1].getEnd();
        EntityType type = EntityType.valueOf(name.getType().toUpperCase(Locale.ROOT));
        spans.add(new NamedSpan(start, end, i, type, text.substring(start, end)));
      }
    }
    return spans;
  }
}
