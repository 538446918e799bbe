package org.daybook.train;

import java.util.Arrays;
import org.daybook.nlp.WeightTable;

/** The weights under training: a row for each feature, and the sum of the weights of epochs. */
final class SparseRows {
  private static final int LARGEST = 30_000;

  private final int rows;
  private final int width;
  private final int epochs;
  private final float[] weights;
  private final float[] sums;

  /**
   * Rows of zeros.
   *
   * @param epochs how often {@link #addToMean()} will be called
   */
  SparseRows(int rows, int width, int epochs) {
    this.rows = rows;
    this.width = width;
    this.epochs = epochs;
    this.weights = new float[rows * width];
    this.sums = new float[rows * width];
  }

  /** Adds a row to the scores that start at {@code start}. */
  void addTo(float[] scores, int start, int row) {
    int base = row * width;
    for (int y = 0; y < width; y++) {
      scores[start + y] += weights[base + y];
    }
  }

  /** Adds the first {@code width} of {@code gradient} to a row. */
  void add(float[] gradient, int row) {
    int base = row * width;
    for (int y = 0; y < width; y++) {
      weights[base + y] += gradient[y];
    }
  }

  void rescale(float scale) {
    for (int i = 0; i < weights.length; i++) {
      weights[i] *= scale;
    }
  }

  void addToMean() {
    for (int i = 0; i < weights.length; i++) {
      sums[i] += weights[i];
    }
  }

  /** Adds {@code offsets} to the mean of a row. */
  void addToMean(float[] offsets, int row) {
    for (int y = 0; y < width; y++) {
      sums[row * width + y] += epochs * offsets[y];
    }
  }

  /** The means as whole numbers of units, without the rows that are all but 0. */
  WeightTable toTable(FeatureIndex index, double leastWeight) {
    long[] keys = new long[rows];
    short[] kept = new short[rows * width];
    int size = 0;
    for (int row = 0; row < rows; row++) {
      boolean says = false;
      for (int y = 0; y < width; y++) {
        double mean = sums[row * width + y] / epochs;
        boolean counts = Math.abs(mean) >= leastWeight;
        long units = Math.round(mean / WeightTable.UNIT);
        kept[size * width + y] = counts ? (short) Math.max(-LARGEST, Math.min(LARGEST, units)) : 0;
        says |= counts;
      }
      if (says) {
        keys[size++] = index.key(row);
      }
    }
    return new WeightTable(Arrays.copyOf(keys, size), Arrays.copyOf(kept, size * width), width);
  }
}
