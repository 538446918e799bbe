package org.daybook.nlp;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * The weights of features: a row of {@code width} whole numbers for each key, counted in {@link
 * #UNIT}. Sums of them are exact in any order. Immutable.
 */
public final class WeightTable {
  /** What a weight of 1 stands for. */
  public static final float UNIT = 0.01f;

  private final FeatureTable features;
  private final short[] weights;
  private final int width;

  /**
   * A table of weights.
   *
   * @param keys keys of the features, rising strictly
   * @param weights the rows in the order of the keys
   */
  public WeightTable(long[] keys, short[] weights, int width) {
    if (weights.length != keys.length * width) {
      throw new IllegalArgumentException(
          weights.length + " weights for " + keys.length + " rows of " + width);
    }
    this.features = new FeatureTable(keys);
    this.weights = weights.clone();
    this.width = width;
  }

  /** Number of features. */
  public int size() {
    return features.size();
  }

  /** Adds the rows of the collected features to the row of {@code sums} at {@code start}. */
  void addTo(float[] sums, int start, FeatureBuffer collected) {
    for (int k = 0; k < collected.size(); k++) {
      int row = features.find(collected.key(k));
      if (row >= 0) {
        int base = row * width;
        for (int y = 0; y < width; y++) {
          sums[start + y] += weights[base + y];
        }
      }
    }
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(features.size());
    long last = 0;
    for (int row = 0; row < features.size(); row++) {
      writeNumber(features.key(row) - last, out);
      last = features.key(row);
    }
    for (int column = 0; column < width; column++) {
      for (int row = 0; row < features.size(); row++) {
        int weight = weights[row * width + column];
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
