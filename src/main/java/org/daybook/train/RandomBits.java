package org.daybook.train;

import java.util.List;

/** The randomness of training: a fixed sequence (xorshift64*, Vigna 2016), whatever the machine. */
final class RandomBits {
  private long state;
  private boolean[] dropped = new boolean[1 << 14];

  RandomBits(long seed) {
    state = seed * 0x9E3779B97F4A7C15L + 1;
  }

  private int next() {
    state ^= state >>> 12;
    state ^= state << 25;
    state ^= state >>> 27;
    return (int) ((state * 0x2545F4914F6CDD1DL) >>> 32);
  }

  /** A number from 0 to below {@code bound}. */
  int below(int bound) {
    return (int) ((Integer.toUnsignedLong(next()) * bound) >>> 32);
  }

  /** One of {@code choices}. */
  <T> T oneOf(List<T> choices) {
    return choices.get(below(choices.size()));
  }

  /** Whether something happens that does so in {@code share} of all cases, 0..1. */
  boolean happens(double share) {
    return next() >>> 1 < share * (1L << 31);
  }

  /** Puts {@code values} into another order (Fisher and Yates). */
  void shuffle(int[] values) {
    for (int i = values.length - 1; i > 0; i--) {
      int j = below(i + 1);
      int moved = values[i];
      values[i] = values[j];
      values[j] = moved;
    }
  }

  /** So many ones and minus ones. */
  float[] signs(int count) {
    float[] signs = new float[count];
    for (int i = 0; i < count; i++) {
      signs[i] = next() < 0 ? -1 : 1;
    }
    return signs;
  }

  /** Decides for each feature of a sentence, counted through, whether it is dropped. */
  void drop(int[][] features, double share) {
    int count = 0;
    for (int[] row : features) {
      count += row.length;
    }
    if (dropped.length < count) {
      dropped = new boolean[2 * count];
    }
    int limit = (int) (share * (1L << 31));
    for (int i = 0; i < count; i++) {
      dropped[i] = next() >>> 1 < limit;
    }
  }

  boolean isDropped(int place) {
    return dropped[place];
  }
}
