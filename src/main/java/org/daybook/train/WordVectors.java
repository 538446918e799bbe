package org.daybook.train;

import java.util.Arrays;

/**
 * Words as vectors of length 1, near where they stand near the same words: the left singular
 * vectors of a {@link ContextMatrix}, each times the root of its singular value (Levy, Goldberg and
 * Dagan, TACL 3, 2015), by randomised subspace iteration (Halko, Martinsson and Tropp, SIAM Review
 * 53, 2011).
 */
final class WordVectors {
  private static final int SURPLUS = 10;
  private static final int ROUNDS = 4;
  private static final int SWEEPS = 30;
  private static final double SETTLED = 1e-9;

  private WordVectors() {}

  /** A vector of {@code size} numbers for each row of {@code contexts}. */
  static float[][] of(ContextMatrix contexts, int size) {
    int width = Math.min(size + SURPLUS, contexts.rows());
    RandomBits random = new RandomBits(7);
    float[][] basis = new float[width][];
    for (int j = 0; j < width; j++) {
      basis[j] = contexts.times(random.signs(contexts.columns()));
    }
    float[][] image = new float[width][];
    for (int round = 0; ; round++) {
      makeOrthonormal(basis);
      for (int j = 0; j < width; j++) {
        image[j] = contexts.transposedTimes(basis[j]);
      }
      if (round == ROUNDS) {
        return rotated(basis, gram(image), Math.min(size, width));
      }
      makeOrthonormal(image);
      for (int j = 0; j < width; j++) {
        basis[j] = contexts.times(image[j]);
      }
    }
  }

  /** The basis turned to the singular vectors; a row for each word. */
  private static float[][] rotated(float[][] basis, double[][] gram, int size) {
    double[][] turns = eigenvectors(gram);
    Integer[] order = new Integer[gram.length];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, (a, b) -> Double.compare(gram[b][b], gram[a][a]));
    float[][] vectors = new float[basis[0].length][size];
    for (int k = 0; k < size; k++) {
      int component = order[k];
      double root = Math.sqrt(Math.sqrt(Math.max(0, gram[component][component])));
      for (int j = 0; j < basis.length; j++) {
        float factor = (float) (root * turns[j][component]);
        for (int row = 0; row < vectors.length; row++) {
          vectors[row][k] += factor * basis[j][row];
        }
      }
    }
    for (float[] vector : vectors) {
      normalise(vector);
    }
    return vectors;
  }

  /** Gram and Schmidt, the modified form. */
  private static void makeOrthonormal(float[][] columns) {
    for (int j = 0; j < columns.length; j++) {
      for (int i = 0; i < j; i++) {
        float share = (float) -dot(columns[i], columns[j]);
        for (int row = 0; row < columns[j].length; row++) {
          columns[j][row] += share * columns[i][row];
        }
      }
      normalise(columns[j]);
    }
  }

  static void normalise(float[] vector) {
    double length = Math.sqrt(dot(vector, vector));
    for (int i = 0; i < vector.length && length > 0; i++) {
      vector[i] = (float) (vector[i] / length);
    }
  }

  private static double dot(float[] a, float[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += (double) a[i] * b[i];
    }
    return sum;
  }

  private static double[][] gram(float[][] columns) {
    double[][] gram = new double[columns.length][columns.length];
    for (int i = 0; i < columns.length; i++) {
      for (int j = 0; j <= i; j++) {
        gram[i][j] = dot(columns[i], columns[j]);
        gram[j][i] = gram[i][j];
      }
    }
    return gram;
  }

  /** Jacobi's method: the eigenvalues are left on the diagonal of {@code matrix}. */
  private static double[][] eigenvectors(double[][] matrix) {
    int size = matrix.length;
    double[][] vectors = new double[size][size];
    for (int i = 0; i < size; i++) {
      vectors[i][i] = 1;
    }
    for (int sweep = 0; sweep < SWEEPS; sweep++) {
      for (int i = 1; i < size; i++) {
        for (int j = 0; j < i; j++) {
          double product = Math.abs(matrix[i][i] * matrix[j][j]);
          if (Math.abs(matrix[i][j]) > SETTLED * Math.sqrt(product)) {
            turn(matrix, vectors, i, j);
          }
        }
      }
    }
    return vectors;
  }

  private static void turn(double[][] matrix, double[][] vectors, int i, int j) {
    double theta = (matrix[j][j] - matrix[i][i]) / (2 * matrix[i][j]);
    double tangent = 1 / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
    tangent = theta < 0 ? -tangent : tangent;
    double cosine = 1 / Math.sqrt(tangent * tangent + 1);
    double sine = tangent * cosine;
    for (int k = 0; k < matrix.length; k++) {
      double a = matrix[k][i];
      double b = matrix[k][j];
      matrix[k][i] = cosine * a - sine * b;
      matrix[k][j] = sine * a + cosine * b;
    }
    for (int k = 0; k < matrix.length; k++) {
      double a = matrix[i][k];
      double b = matrix[j][k];
      matrix[i][k] = cosine * a - sine * b;
      matrix[j][k] = sine * a + cosine * b;
      double c = vectors[k][i];
      double d = vectors[k][j];
      vectors[k][i] = cosine * c - sine * d;
      vectors[k][j] = sine * c + cosine * d;
    }
  }
}
