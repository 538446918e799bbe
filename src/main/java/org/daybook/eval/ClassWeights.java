package org.daybook.eval;

import java.util.Arrays;
import java.util.List;

/**
 * Makes classes comparable that have different numbers of terms, in a set whose classes are as
 * frequent as nobody knows. A class counts by the mean of its terms rather than by their sum; and
 * half-way (the geometric mean) towards the weights by which each class has the same share of the
 * set, found by iterative scaling (Deming and Stephan 1940). No label is looked at.
 */
final class ClassWeights {
  private static final int ROUNDS = 30;
  private static final double LEAST = 1e-9;

  private final double[] weights;

  private ClassWeights(double[] weights) {
    this.weights = weights;
  }

  /**
   * Weights for a set of articles.
   *
   * @param terms how many terms each class has
   * @param articles the sums of the probabilities of the terms of each class, article by article
   */
  static ClassWeights of(double[] terms, List<double[]> articles) {
    double[] means = Arrays.stream(terms).map(count -> 1 / Math.max(count, 1)).toArray();
    double[] equal = equalShares(articles, terms.length);
    double[] weights = new double[terms.length];
    for (int c = 0; c < weights.length; c++) {
      weights[c] = Math.sqrt(means[c] * equal[c]);
    }
    return new ClassWeights(weights);
  }

  /** The probability of each class; they add up to one. */
  double[] probabilities(double[] sums) {
    return weighted(sums, weights);
  }

  private static double[] equalShares(List<double[]> articles, int classes) {
    double[] weights = new double[classes];
    Arrays.fill(weights, 1);
    for (int round = 0; round < ROUNDS && !articles.isEmpty(); round++) {
      double[] shares = new double[classes];
      for (double[] article : articles) {
        double[] weighted = weighted(article, weights);
        for (int c = 0; c < classes; c++) {
          shares[c] += weighted[c] / articles.size();
        }
      }
      for (int c = 0; c < classes; c++) {
        weights[c] /= Math.max(shares[c] * classes, LEAST);
      }
    }
    return weights;
  }

  private static double[] weighted(double[] sums, double[] weights) {
    double[] weighted = new double[sums.length];
    double total = 0;
    for (int c = 0; c < weighted.length; c++) {
      weighted[c] = Math.max(sums[c], LEAST) * weights[c];
      total += weighted[c];
    }
    for (int c = 0; c < weighted.length; c++) {
      weighted[c] /= total;
    }
    return weighted;
  }
}
