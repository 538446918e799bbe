package org.daybook.train;

import java.util.Arrays;

/** Counts keys in little space: new ones wait in a buffer that is sorted and merged when full. */
final class KeyCounts {
  private static final int MOST_WAITING = 1 << 25;

  private final int least;
  private long[] waiting = new long[1 << 16];
  private int size;

  /** The distinct keys so far, rising, and their counts, none above {@link #least}. */
  private long[] keys = new long[0];

  private byte[] counts = new byte[0];

  /** Counts up to {@code least}. */
  KeyCounts(int least) {
    this.least = least;
  }

  void add(long key) {
    if (size == MOST_WAITING) {
      merge();
    } else if (size == waiting.length) {
      waiting = Arrays.copyOf(waiting, 2 * size);
    }
    waiting[size++] = key;
  }

  /** The distinct keys that occur {@code least} times and more, rising. */
  long[] frequent() {
    merge();
    long[] frequent = new long[keys.length];
    int kept = 0;
    for (int i = 0; i < keys.length; i++) {
      if (counts[i] >= least) {
        frequent[kept++] = keys[i];
      }
    }
    return Arrays.copyOf(frequent, kept);
  }

  private void merge() {
    Arrays.sort(waiting, 0, size);
    int room = keys.length + distinct();
    long[] mergedKeys = new long[room];
    byte[] mergedCounts = new byte[room];
    int merged = 0;
    int old = 0;
    int next = 0;
    while (old < keys.length || next < size) {
      boolean isOld = next == size || (old < keys.length && keys[old] <= waiting[next]);
      long key = isOld ? keys[old] : waiting[next];
      int count = isOld ? counts[old++] : 0;
      while (next < size && waiting[next] == key) {
        count++;
        next++;
      }
      mergedKeys[merged] = key;
      mergedCounts[merged++] = (byte) Math.min(least, count);
    }
    keys = Arrays.copyOf(mergedKeys, merged);
    counts = Arrays.copyOf(mergedCounts, merged);
    size = 0;
  }

  private int distinct() {
    int distinct = 0;
    for (int i = 0; i < size; i++) {
      distinct += i == 0 || waiting[i] != waiting[i - 1] ? 1 : 0;
    }
    return distinct;
  }
}
