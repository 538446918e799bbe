package org.daybook.eval;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The runs of {@value #LENGTH} words in a text, and how often each occurs: the measure of the
 * article-extraction-benchmark (Scrapinghub, 2020), which tells order and loss apart from length.
 */
final class Shingles {
  private static final int LENGTH = 4;
  private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);

  private final Map<String, Integer> counts = new HashMap<>();
  private int size;

  private Shingles() {}

  /** The shingles of {@code text}; the whole of it is one where it is shorter. */
  static Shingles of(String text) {
    List<String> words = new ArrayList<>();
    for (Matcher word = WORD.matcher(text); word.find(); ) {
      words.add(word.group());
    }
    Shingles shingles = new Shingles();
    int last = words.size() - LENGTH;
    for (int i = 0; i <= Math.max(0, last) && !words.isEmpty(); i++) {
      String run = String.join(" ", words.subList(i, Math.min(words.size(), i + LENGTH)));
      shingles.counts.merge(run, 1, Integer::sum);
      shingles.size++;
    }
    return shingles;
  }

  /** Number of shingles, repeated ones counted. */
  int size() {
    return size;
  }

  /** Whether it has runs of full length, not one shorter run only. */
  boolean isWhole() {
    return counts.keySet().stream().anyMatch(run -> run.split(" ", -1).length == LENGTH);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Shingles shingles && counts.equals(shingles.counts);
  }

  @Override
  public int hashCode() {
    return counts.hashCode();
  }

  /** Number of shingles in both. */
  int shared(Shingles other) {
    int shared = 0;
    for (Map.Entry<String, Integer> entry : counts.entrySet()) {
      shared += Math.min(entry.getValue(), other.counts.getOrDefault(entry.getKey(), 0));
    }
    return shared;
  }
}
