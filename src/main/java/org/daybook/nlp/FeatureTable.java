package org.daybook.nlp;

/** An immutable map from feature keys to their index in a sorted array: open addressing. */
public final class FeatureTable {
  private final long[] sorted;
  private final long[] slots;
  private final int[] indexes;
  private final int mask;

  /**
   * A table of keys.
   *
   * @param sorted keys, none 0, rising strictly
   */
  public FeatureTable(long[] sorted) {
    this.sorted = sorted.clone();
    int capacity = Integer.highestOneBit(Math.max(2, sorted.length)) * 4;
    this.slots = new long[capacity];
    this.indexes = new int[capacity];
    this.mask = capacity - 1;
    for (int i = 0; i < sorted.length; i++) {
      int slot = (int) sorted[i] & mask;
      while (slots[slot] != 0) {
        slot = (slot + 1) & mask;
      }
      slots[slot] = sorted[i];
      indexes[slot] = i;
    }
  }

  /** Index of {@code key} among the sorted keys, or -1. */
  public int find(long key) {
    int slot = (int) key & mask;
    while (slots[slot] != 0) {
      if (slots[slot] == key) {
        return indexes[slot];
      }
      slot = (slot + 1) & mask;
    }
    return -1;
  }

  /** Number of keys. */
  public int size() {
    return sorted.length;
  }

  /** The key at {@code index} of the sorted keys. */
  public long key(int index) {
    return sorted[index];
  }
}
