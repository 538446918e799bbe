package org.daybook.train;

import java.util.Arrays;

/** Pairs of numbers as {@code first << 32 | second}, rising, and how often each occurs. */
final class PairCounts {
  private final long[] pairs;
  private final int[] counts;

  private PairCounts(long[] pairs, int[] counts) {
    this.pairs = pairs;
    this.counts = counts;
  }

  /** Counts the first {@code size} of {@code pairs}, which it puts in order. */
  static PairCounts of(long[] pairs, int size) {
    Arrays.sort(pairs, 0, size);
    int[] counts = new int[size];
    int distinct = 0;
    for (int i = 0; i < size; i++) {
      if (i > 0 && pairs[i] == pairs[distinct - 1]) {
        counts[distinct - 1]++;
      } else {
        pairs[distinct] = pairs[i];
        counts[distinct++] = 1;
      }
    }
    return new PairCounts(Arrays.copyOf(pairs, distinct), Arrays.copyOf(counts, distinct));
  }

  static long pair(int first, int second) {
    return (long) first << Integer.SIZE | second;
  }

  int size() {
    return pairs.length;
  }

  int first(int index) {
    return (int) (pairs[index] >>> Integer.SIZE);
  }

  int second(int index) {
    return (int) pairs[index];
  }

  int count(int index) {
    return counts[index];
  }
}
