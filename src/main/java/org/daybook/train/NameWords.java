package org.daybook.train;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.daybook.nlp.TopicFeatures;

/**
 * Which words are parts of names: those nearly always written with a capital. A topic model that
 * learns them learns who wrote press releases, not what they are about. Not thread-safe.
 */
final class NameWords {
  private static final double LEAST_SHARE = 0.9;

  private final Map<String, int[]> counts = new HashMap<>();

  /** Counts the words of a paragraph, not of a title. */
  void add(List<String> tokens) {
    for (String token : tokens) {
      String word = TopicFeatures.word(token);
      if (!word.isEmpty()) {
        int[] count = counts.computeIfAbsent(word, w -> new int[2]);
        count[0]++;
        count[1] += Character.isUpperCase(token.charAt(0)) ? 1 : 0;
      }
    }
  }

  /** Whether a word, in lower case and singular, is part of names. */
  boolean contains(String word) {
    int[] count = counts.get(word);
    return count != null && count[1] >= LEAST_SHARE * count[0];
  }
}
