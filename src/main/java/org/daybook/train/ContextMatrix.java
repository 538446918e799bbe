package org.daybook.train;

import java.util.List;

/**
 * How much more often than by chance a word stands near another: positive pointwise mutual
 * information, a row for each word, a column for each frequent word one or two places to its left
 * or right. The chance of a context is smoothed by the power of 0.75 (Levy, Goldberg and Dagan,
 * TACL 3, 2015).
 */
final class ContextMatrix {
  private static final int FREQUENT = 6000;

  /** The frequent words, and the border of a sentence after them. */
  private static final int CONTEXTS = FREQUENT + 1;

  private static final int[] PLACES = {-2, -1, 1, 2};
  private static final double SMOOTHING = 0.75;

  private final int[] starts;
  private final int[] columns;
  private final float[] values;

  private ContextMatrix(int[] starts, int[] columns, float[] values) {
    this.starts = starts;
    this.columns = columns;
    this.values = values;
  }

  /** The matrix of the words of {@code vocabulary}. */
  static ContextMatrix of(List<List<String>> sentences, Vocabulary vocabulary) {
    PairCounts pairs = pairs(sentences, vocabulary);
    double[] chances = chances(pairs);
    double[][] totals = new double[PLACES.length][vocabulary.size()];
    for (int i = 0; i < pairs.size(); i++) {
      totals[pairs.second(i) / CONTEXTS][pairs.first(i)] += pairs.count(i);
    }
    int[] starts = new int[vocabulary.size() + 1];
    int[] columns = new int[pairs.size()];
    float[] values = new float[pairs.size()];
    int size = 0;
    for (int i = 0; i < pairs.size(); i++) {
      int row = pairs.first(i);
      int column = pairs.second(i);
      double chance = totals[column / CONTEXTS][row] * chances[column];
      double information = StrictMath.log(pairs.count(i) / chance);
      if (information > 0) {
        columns[size] = column;
        values[size++] = (float) information;
      }
      starts[row + 1] = size;
    }
    for (int row = 1; row < starts.length; row++) {
      starts[row] = Math.max(starts[row], starts[row - 1]);
    }
    return new ContextMatrix(starts, columns, values);
  }

  private static PairCounts pairs(List<List<String>> sentences, Vocabulary vocabulary) {
    int tokens = sentences.stream().mapToInt(List::size).sum();
    long[] pairs = new long[PLACES.length * tokens];
    int size = 0;
    for (List<String> sentence : sentences) {
      int[] numbers = vocabulary.numbers(sentence);
      for (int i = 0; i < numbers.length; i++) {
        for (int place = 0; place < PLACES.length && numbers[i] != vocabulary.rare(); place++) {
          int context = context(numbers, i + PLACES[place]);
          if (context >= 0) {
            pairs[size++] = PairCounts.pair(numbers[i], place * CONTEXTS + context);
          }
        }
      }
    }
    return PairCounts.of(pairs, size);
  }

  /** The number of the context; -1 where it is a word that is not frequent. */
  private static int context(int[] numbers, int index) {
    if (index < 0 || index >= numbers.length) {
      return FREQUENT;
    }
    return numbers[index] < FREQUENT ? numbers[index] : -1;
  }

  /** The smoothed probability of each context among those of its place. */
  private static double[] chances(PairCounts pairs) {
    double[] chances = new double[PLACES.length * CONTEXTS];
    for (int i = 0; i < pairs.size(); i++) {
      chances[pairs.second(i)] += pairs.count(i);
    }
    double[] sums = new double[PLACES.length];
    for (int column = 0; column < chances.length; column++) {
      chances[column] = StrictMath.pow(chances[column], SMOOTHING);
      sums[column / CONTEXTS] += chances[column];
    }
    for (int column = 0; column < chances.length; column++) {
      chances[column] /= sums[column / CONTEXTS];
    }
    return chances;
  }

  int rows() {
    return starts.length - 1;
  }

  int columns() {
    return PLACES.length * CONTEXTS;
  }

  /** This matrix times a column. */
  float[] times(float[] column) {
    float[] product = new float[rows()];
    for (int row = 0; row < product.length; row++) {
      float sum = 0;
      for (int k = starts[row]; k < starts[row + 1]; k++) {
        sum += values[k] * column[columns[k]];
      }
      product[row] = sum;
    }
    return product;
  }

  /** The transpose of this matrix times a column. */
  float[] transposedTimes(float[] column) {
    float[] product = new float[columns()];
    for (int row = 0; row < column.length; row++) {
      for (int k = starts[row]; k < starts[row + 1]; k++) {
        product[columns[k]] += values[k] * column[row];
      }
    }
    return product;
  }
}
