package org.daybook.nlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.daybook.article.EntityType;

/**
 * Finds the words for people and things of a country, {@code Ukrainian}: outside of the names of
 * people and places, and not as part of a continent's ({@code Latin American}).
 */
final class Demonyms {
  private static final Set<String> CONTINENTAL =
      Set.of("Latin", "South", "Central", "North", "Meso", "Pan", "Inter");

  private static final Set<String> AMERICANS = Set.of("American", "Americans");

  /**
   * A demonym where it stands.
   *
   * @param isSure whether it means nothing else
   */
  record Found(String country, boolean isSure, int start, int end, int sentence) {}

  private Demonyms() {}

  /** The demonyms of an article, in order. */
  static List<Found> in(List<TokenizedSentence> sentences, List<NamedSpan> spans) {
    List<Found> found = new ArrayList<>();
    int next = 0;
    for (int i = 0; i < sentences.size(); i++) {
      TokenizedSentence sentence = sentences.get(i);
      for (int at = 0; at < sentence.tokens().length; at++) {
        if (!Character.isUpperCase(sentence.tokens()[at].charAt(0))) {
          continue;
        }
        int length = length(sentence.tokens(), at);
        if (length > 0) {
          int start = sentence.spans()[at].getStart();
          int end = sentence.spans()[at + length - 1].getEnd();
          while (next < spans.size() && spans.get(next).end() <= start) {
            next++;
          }
          if (next == spans.size() || !isNameOfOther(spans.get(next), start)) {
            Gazetteer.Demonym demonym = demonym(sentence.tokens(), at, length);
            found.add(new Found(demonym.country(), demonym.isSure(), start, end, i));
          }
          at += length - 1;
        }
      }
    }
    return found;
  }

  /** Whether a form is a demonym and nothing else: no name. */
  static boolean isDemonym(String form) {
    return Gazetteer.shipped().demonym(form) != null;
  }

  /** Whether a word makes Americans of those before it: {@code Filipino Americans}. */
  static boolean isAmerican(String word) {
    return AMERICANS.contains(word);
  }

  /** How many tokens the demonym has that starts at {@code at}; 0 where none does. */
  private static int length(String[] tokens, int at) {
    if (at + 1 < tokens.length
        && Gazetteer.shipped().startsDemonym(tokens[at])
        && demonym(tokens, at, 2) != null) {
      return 2;
    }
    boolean isPart = isContinental(tokens, at) || isOrigin(tokens, at);
    return isPart || demonym(tokens, at, 1) == null ? 0 : 1;
  }

  private static Gazetteer.Demonym demonym(String[] tokens, int at, int length) {
    return Gazetteer.shipped()
        .demonym(length == 1 ? tokens[at] : tokens[at] + " " + tokens[at + 1]);
  }

  private static boolean isContinental(String[] tokens, int at) {
    int before = at > 1 && tokens[at - 1].equals("-") ? at - 2 : at - 1;
    return AMERICANS.contains(tokens[at]) && before >= 0 && CONTINENTAL.contains(tokens[before]);
  }

  /** {@code Irish American}, {@code Mexican-Americans}: Americans. */
  private static boolean isOrigin(String[] tokens, int at) {
    int after = at + 2 < tokens.length && tokens[at + 1].equals("-") ? at + 2 : at + 1;
    return after < tokens.length && AMERICANS.contains(tokens[after]);
  }

  private static boolean isNameOfOther(NamedSpan name, int start) {
    return name.start() <= start
        && name.type() != EntityType.ORGANIZATION
        && !isDemonym(name.form());
  }
}
