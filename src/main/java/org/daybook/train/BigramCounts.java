package org.daybook.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which word follows which, and how often, in a text: words by number, the most frequent first and
 * of equal ones the first by alphabet. Two numbers after them stand for any rarer word and for the
 * border of a sentence.
 */
final class BigramCounts {
  private final List<String> words;
  private final long[] counts;

  /** Pairs as {@code first << 32 | second}, rising, and how often each occurs. */
  private final long[] pairs;

  private final int[] pairCounts;

  private BigramCounts(List<String> words, long[] counts, long[] pairs, int[] pairCounts) {
    this.words = words;
    this.counts = counts;
    this.pairs = pairs;
    this.pairCounts = pairCounts;
  }

  /** Counts the words that occur {@code least} times and more. */
  static BigramCounts of(List<List<String>> sentences, int least) {
    Map<String, long[]> totals = new HashMap<>();
    int tokens = 0;
    for (List<String> sentence : sentences) {
      sentence.forEach(word -> totals.computeIfAbsent(word, it -> new long[1])[0]++);
      tokens += sentence.size();
    }
    List<String> words = new ArrayList<>();
    totals.forEach(
        (word, count) -> {
          if (count[0] >= least) {
            words.add(word);
          }
        });
    words.sort(
        Comparator.comparingLong((String word) -> -totals.get(word)[0])
            .thenComparing(Comparator.naturalOrder()));
    long[] counts = words.stream().mapToLong(word -> totals.get(word)[0]).toArray();
    long[] pairs = pairs(sentences, words, tokens);
    Arrays.sort(pairs);
    int[] pairCounts = new int[pairs.length];
    int distinct = 0;
    for (int i = 0; i < pairs.length; i++) {
      if (i > 0 && pairs[i] == pairs[distinct - 1]) {
        pairCounts[distinct - 1]++;
      } else {
        pairs[distinct] = pairs[i];
        pairCounts[distinct++] = 1;
      }
    }
    return new BigramCounts(
        words, counts, Arrays.copyOf(pairs, distinct), Arrays.copyOf(pairCounts, distinct));
  }

  private static long[] pairs(List<List<String>> sentences, List<String> words, int tokens) {
    Map<String, Integer> numbers = new HashMap<>();
    words.forEach(word -> numbers.put(word, numbers.size()));
    int rare = words.size();
    int border = rare + 1;
    long[] pairs = new long[tokens + sentences.size()];
    int size = 0;
    for (List<String> sentence : sentences) {
      long last = border;
      for (String word : sentence) {
        int number = numbers.getOrDefault(word, rare);
        pairs[size++] = last << Integer.SIZE | number;
        last = number;
      }
      pairs[size++] = last << Integer.SIZE | border;
    }
    return pairs;
  }

  /** Number of words, without the two after them. */
  int size() {
    return words.size();
  }

  String word(int number) {
    return words.get(number);
  }

  long count(int number) {
    return counts[number];
  }

  /** For each number, the numbers that follow it and how often: alternating. */
  int[][] followers() {
    return neighbours(false);
  }

  /** For each number, the numbers that stand before it and how often: alternating. */
  int[][] predecessors() {
    return neighbours(true);
  }

  private int[][] neighbours(boolean before) {
    int[] sizes = new int[size() + 2];
    for (long pair : pairs) {
      sizes[owner(pair, before)] += 2;
    }
    int[][] neighbours = new int[size() + 2][];
    for (int i = 0; i < neighbours.length; i++) {
      neighbours[i] = new int[sizes[i]];
    }
    int[] filled = new int[size() + 2];
    for (int i = 0; i < pairs.length; i++) {
      int owner = owner(pairs[i], before);
      neighbours[owner][filled[owner]++] = owner(pairs[i], !before);
      neighbours[owner][filled[owner]++] = pairCounts[i];
    }
    return neighbours;
  }

  private static int owner(long pair, boolean second) {
    return second ? (int) pair : (int) (pair >>> Integer.SIZE);
  }
}
