package org.daybook.train;

import java.util.Arrays;

/**
 * Merges classes pair by pair, each time the two whose merger costs the least likelihood, of equal
 * ones the first; the way from the root to a class, 0 or 1 at each fork, is its path.
 */
final class ClassTree {
  private final int classes;
  private final int size;
  private final int[][] counts;
  private final int[] rows;
  private final int[] columns;
  private final boolean[] isGone;
  private final double[][] losses;
  private final String[] paths;

  /** For each class, the classes that have come into it. */
  private final int[][] members;

  /**
   * A tree over the first {@code classes} of {@code bigrams}; the others only count as neighbours.
   */
  ClassTree(ClassCounts bigrams, int classes) {
    this.classes = classes;
    this.size = bigrams.size;
    this.rows = bigrams.rows.clone();
    this.columns = bigrams.columns.clone();
    this.counts = new int[size][];
    this.isGone = new boolean[size];
    this.losses = new double[classes][classes];
    this.paths = new String[classes];
    this.members = new int[classes][];
    Arrays.fill(paths, "");
    for (int a = 0; a < size; a++) {
      counts[a] = Arrays.copyOfRange(bigrams.counts, a * size, (a + 1) * size);
    }
    for (int a = 0; a < classes; a++) {
      members[a] = new int[] {a};
      for (int b = 0; b < a; b++) {
        losses[a][b] = neighbourLoss(a, b);
      }
    }
  }

  /** The path of each class. */
  String[] paths() {
    for (int left = classes; left > 1; left--) {
      int[] pair = cheapest();
      merge(pair[1], pair[0]);
    }
    return paths;
  }

  private int[] cheapest() {
    int[] pair = {-1, -1};
    double least = Double.POSITIVE_INFINITY;
    for (int a = 0; a < classes; a++) {
      for (int b = 0; b < a && !isGone[a]; b++) {
        double loss = isGone[b] ? Double.POSITIVE_INFINITY : losses[a][b] + ownLoss(a, b);
        if (loss < least) {
          least = loss;
          pair[0] = a;
          pair[1] = b;
        }
      }
    }
    return pair;
  }

  /** What merging two classes costs by their bigrams with all other classes. */
  private double neighbourLoss(int a, int b) {
    double loss = 0;
    for (int other = 0; other < size; other++) {
      if (other != a && other != b && !isGone[other]) {
        loss += term(a, b, other);
      }
    }
    return loss;
  }

  private double term(int a, int b, int other) {
    return split(counts[a][other], counts[b][other]) + split(counts[other][a], counts[other][b]);
  }

  /** What it costs that two counts become one. */
  private static double split(int a, int b) {
    return a == 0 || b == 0
        ? 0
        : ClassCounts.product(a) + ClassCounts.product(b) - ClassCounts.product(a + b);
  }

  /** What merging two classes costs by their bigrams with each other and by their totals. */
  private double ownLoss(int a, int b) {
    int inside = counts[a][a] + counts[a][b] + counts[b][a] + counts[b][b];
    return ClassCounts.product(counts[a][a])
        + ClassCounts.product(counts[a][b])
        + ClassCounts.product(counts[b][a])
        + ClassCounts.product(counts[b][b])
        - ClassCounts.product(inside)
        - split(rows[a], rows[b])
        - split(columns[a], columns[b]);
  }

  /** Merges {@code from} into {@code into}. */
  private void merge(int into, int from) {
    changeLosses(into, from, -1);
    changeLosses(from, into, -1);
    isGone[from] = true;
    for (int other = 0; other < size; other++) {
      counts[into][other] += counts[from][other];
    }
    for (int other = 0; other < size; other++) {
      counts[other][into] += counts[other][from];
    }
    rows[into] += rows[from];
    columns[into] += columns[from];
    changeLosses(into, from, 1);
    for (int other = 0; other < classes; other++) {
      if (other != into && !isGone[other]) {
        losses[Math.max(into, other)][Math.min(into, other)] = neighbourLoss(into, other);
      }
    }
    for (int member : members[into]) {
      paths[member] = "0" + paths[member];
    }
    for (int member : members[from]) {
      paths[member] = "1" + paths[member];
    }
    int[] joined = Arrays.copyOf(members[into], members[into].length + members[from].length);
    System.arraycopy(members[from], 0, joined, members[into].length, members[from].length);
    members[into] = joined;
  }

  /** Adds or takes away what {@code changed} means to the losses of pairs of other classes. */
  private void changeLosses(int changed, int partner, int sign) {
    for (int a = 0; a < classes; a++) {
      if (a == changed || a == partner || isGone[a]) {
        continue;
      }
      for (int b = 0; b < a; b++) {
        if (b != changed && b != partner && !isGone[b]) {
          losses[a][b] += sign * term(a, b, changed);
        }
      }
    }
  }
}
