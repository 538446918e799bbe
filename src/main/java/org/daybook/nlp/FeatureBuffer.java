package org.daybook.nlp;

import java.util.Arrays;

/** The keys of the features of one place, as they are collected. A key is 40 bits, never 0. */
public final class FeatureBuffer {
  private long[] keys = new long[256];
  private long[] heads = new long[256];
  private int size;

  void add(Template template, long value) {
    if (size == keys.length) {
      keys = Arrays.copyOf(keys, 2 * size);
      heads = new long[2 * size];
    }
    keys[size++] = (FeatureHash.pair(template.seed, value) >>> 24) + 1;
  }

  void add(Template template, long first, long second) {
    add(template, FeatureHash.pair(first, second));
  }

  void add(Template template, long first, long second, long third) {
    add(template, FeatureHash.pair(FeatureHash.pair(first, second), third));
  }

  /** Number of keys collected since the last {@link #clear()}. */
  public int size() {
    return size;
  }

  /** The key collected as number {@code index}. */
  public long key(int index) {
    return keys[index];
  }

  long[] keys() {
    return keys;
  }

  /** Room for what a table holds at the place of each key. */
  long[] heads() {
    return heads;
  }

  /** Forgets all keys. */
  public void clear() {
    size = 0;
  }
}
