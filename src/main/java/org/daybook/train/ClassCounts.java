package org.daybook.train;

/**
 * How often a class of words follows another, and what that is worth: the part of the likelihood of
 * a class bigram model that hangs on the classes is {@code sum n(g,h) log n(g,h) - sum n(g,*) log
 * n(g,*) - sum n(*,h) log n(*,h)}.
 */
final class ClassCounts {
  private static final double[] PRODUCTS = new double[1 << 20];

  static {
    for (int n = 1; n < PRODUCTS.length; n++) {
      PRODUCTS[n] = n * StrictMath.log(n);
    }
  }

  final int size;
  final int[] counts;
  final int[] rows;
  final int[] columns;

  ClassCounts(int size) {
    this.size = size;
    this.counts = new int[size * size];
    this.rows = new int[size];
    this.columns = new int[size];
  }

  /** n log n. */
  static double product(int n) {
    return n < PRODUCTS.length ? PRODUCTS[n] : n * StrictMath.log(n);
  }

  void add(int from, int to, int count) {
    counts[from * size + to] += count;
    rows[from] += count;
    columns[to] += count;
  }

  int count(int from, int to) {
    return counts[from * size + to];
  }

  /** What the likelihood gains when {@code n} grows by {@code more}. */
  static double gain(int n, int more) {
    return product(n + more) - product(n);
  }
}
