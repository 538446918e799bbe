package org.daybook.nlp;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.stream.LongStream;

/**
 * The weights of features: a row of {@code width} whole numbers for each key, counted in {@link
 * #UNIT}. Sums of them are exact in any order. Immutable.
 *
 * <p>Most weights of a row are 0. An entry of the table, open addressing, is a key and up to four
 * weights beside it, so that a feature costs one access to memory; a row with more takes several
 * entries. A weight is 16 bits: its size, its column below.
 */
public final class WeightTable {
  /** What a weight of 1 stands for. */
  public static final float UNIT = 0.01f;

  private static final int COLUMN_BITS = 6;
  private static final int WEIGHT_BITS = 16;
  private static final int LARGEST = 1 << (WEIGHT_BITS - COLUMN_BITS - 2);
  private static final int COLUMNS = 1 << COLUMN_BITS;

  private final long[] keys;
  private final int width;

  /** Keys at even places, the weights of each behind it. */
  private final long[] entries;

  private final int mask;

  /**
   * A table of weights.
   *
   * @param keys keys of the features, none 0, rising strictly
   * @param weights the rows in the order of the keys
   */
  public WeightTable(long[] keys, short[] weights, int width) {
    if (weights.length != keys.length * width || width > COLUMNS) {
      throw new IllegalArgumentException(
          weights.length + " weights for " + keys.length + " rows of " + width);
    }
    this.keys = keys.clone();
    this.width = width;
    int needed = 0;
    for (int row = 0; row < keys.length; row++) {
      needed += packed(weights, row).length;
    }
    int capacity = Integer.highestOneBit(Math.max(1, needed)) * 4;
    this.entries = new long[2 * capacity];
    this.mask = capacity - 1;
    for (int row = 0; row < keys.length; row++) {
      for (long entry : packed(weights, row)) {
        put(keys[row], entry);
      }
    }
  }

  /** The weights of a row that aren't 0, four to a number. */
  private long[] packed(short[] weights, int row) {
    LongStream.Builder packed = LongStream.builder();
    long entry = 0;
    for (int column = 0; column < width; column++) {
      int rest = weights[row * width + column];
      while (rest != 0) {
        int part = Math.max(-LARGEST, Math.min(LARGEST, rest));
        if (entry >>> (Long.SIZE - WEIGHT_BITS) != 0) {
          packed.add(entry);
          entry = 0;
        }
        entry = entry << WEIGHT_BITS | ((part << COLUMN_BITS | column) & 0xFFFF);
        rest -= part;
      }
    }
    return entry == 0 ? packed.build().toArray() : packed.add(entry).build().toArray();
  }

  private void put(long key, long packed) {
    int slot = (int) key & mask;
    while (entries[2 * slot] != 0) {
      slot = (slot + 1) & mask;
    }
    entries[2 * slot] = key;
    entries[2 * slot + 1] = packed;
  }

  /** Number of features. */
  public int size() {
    return keys.length;
  }

  /**
   * Adds the rows of the collected features to the row of {@code sums} at {@code start}. All keys
   * are looked for before any is found, so that the processor waits for memory once and not for
   * each.
   */
  void addTo(float[] sums, int start, FeatureBuffer collected) {
    long[] keys = collected.keys();
    long[] heads = collected.heads();
    int size = collected.size();
    for (int k = 0; k < size; k++) {
      heads[k] = entries[2 * ((int) keys[k] & mask)];
    }
    for (int k = 0; k < size; k++) {
      if (heads[k] != 0) {
        add(keys[k], sums, start);
      }
    }
  }

  /** An entry that is not full is the last of its row. */
  private void add(long key, float[] sums, int start) {
    int slot = (int) key & mask;
    while (entries[2 * slot] != 0) {
      if (entries[2 * slot] == key) {
        long packed = entries[2 * slot + 1];
        for (long rest = packed; rest != 0; rest >>>= WEIGHT_BITS) {
          sums[start + (int) (rest & (COLUMNS - 1))] += (short) rest >> COLUMN_BITS;
        }
        if (packed >>> (Long.SIZE - WEIGHT_BITS) == 0) {
          return;
        }
      }
      slot = (slot + 1) & mask;
    }
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(keys.length);
    long last = 0;
    float[] weights = new float[keys.length * width];
    for (int row = 0; row < keys.length; row++) {
      writeNumber(keys[row] - last, out);
      last = keys[row];
      add(keys[row], weights, row * width);
    }
    for (int column = 0; column < width; column++) {
      for (int row = 0; row < keys.length; row++) {
        int weight = (int) weights[row * width + column];
        writeNumber((weight << 1) ^ (weight >> 31), out);
      }
    }
  }

  static WeightTable read(int width, DataInput in) throws IOException {
    long[] keys = new long[in.readInt()];
    long last = 0;
    for (int row = 0; row < keys.length; row++) {
      last += readNumber(in);
      keys[row] = last;
    }
    short[] weights = new short[keys.length * width];
    for (int column = 0; column < width; column++) {
      for (int row = 0; row < keys.length; row++) {
        int folded = (int) readNumber(in);
        weights[row * width + column] = (short) ((folded >>> 1) ^ -(folded & 1));
      }
    }
    return new WeightTable(keys, weights, width);
  }

  /** Seven bits a byte, the lowest first; the eighth says that more follow. */
  private static void writeNumber(long number, DataOutput out) throws IOException {
    long rest = number & 0xFFFFFFFFFFFFL;
    while (rest > 0x7F) {
      out.writeByte((int) (rest & 0x7F) | 0x80);
      rest >>>= 7;
    }
    out.writeByte((int) rest);
  }

  private static long readNumber(DataInput in) throws IOException {
    long number = 0;
    for (int shift = 0; ; shift += 7) {
      int next = in.readByte();
      number |= (long) (next & 0x7F) << shift;
      if (next >= 0) {
        return number;
      }
    }
  }
}
