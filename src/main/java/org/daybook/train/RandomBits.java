package org.daybook.train;

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

  /** Puts {@code values} into another order (Fisher and Yates). */
  void shuffle(int[] values) {
    for (int i = values.length - 1; i > 0; i--) {
      int j = (int) ((Integer.toUnsignedLong(next()) * (i + 1)) >>> 32);
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
