package org.daybook.nlp;

/**
 * An immutable map from feature keys to rows of 16-bit weights: open addressing, each row beside
 * its key, four weights to a number, so that a feature costs one access to memory.
 */
final class RowTable {
  private static final int PACKED = Long.SIZE / Short.SIZE;

  private final int width;

  /** Numbers of an entry: its key and its row. */
  private final int stride;

  private final long[] entries;
  private final int mask;

  /**
   * A table of rows.
   *
   * @param keys distinct, none 0
   * @param weights the rows in the order of the keys, of {@code width} weights each
   */
  RowTable(long[] keys, short[] weights, int width) {
    this.width = width;
    this.stride = 1 + (width + PACKED - 1) / PACKED;
    int capacity = Integer.highestOneBit(Math.max(1, keys.length)) * 4;
    this.entries = new long[capacity * stride];
    this.mask = capacity - 1;
    for (int row = 0; row < keys.length; row++) {
      int entry = slot(keys[row]);
      while (entries[entry] != 0) {
        entry = next(entry);
      }
      entries[entry] = keys[row];
      for (int column = 0; column < width; column++) {
        int shift = column % PACKED * Short.SIZE;
        entries[entry + 1 + column / PACKED] |= (weights[row * width + column] & 0xFFFFL) << shift;
      }
    }
  }

  private int slot(long key) {
    return ((int) key & mask) * stride;
  }

  private int next(int entry) {
    int next = entry + stride;
    return next == entries.length ? 0 : next;
  }

  /** The entry of {@code key}, or -1. */
  int find(long key) {
    int entry = slot(key);
    while (entries[entry] != 0) {
      if (entries[entry] == key) {
        return entry;
      }
      entry = next(entry);
    }
    return -1;
  }

  /** Adds the row of an entry, times {@code factor}, to {@code sums}. */
  void addTo(double[] sums, int entry, double factor) {
    int next = entry + 1;
    long packed = entries[next];
    for (int column = 0; ; ) {
      sums[column] += (short) packed * factor;
      if (++column == width) {
        return;
      }
      packed = column % PACKED == 0 ? entries[++next] : packed >>> Short.SIZE;
    }
  }
}
