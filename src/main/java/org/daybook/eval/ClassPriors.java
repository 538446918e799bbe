package org.daybook.eval;

import java.util.Arrays;
import java.util.List;

/**
 * How frequent classes are in a set whose articles nobody has labelled, by expectation maximisation
 * over the probabilities of a model for which all classes are equally frequent (Saerens, Latinne
 * and Decaestecker, 2002). Each class counts for {@value #PRIOR} of its fair share of the articles
 * before any is seen, so that none vanishes.
 */
final class ClassPriors {
  private static final int ROUNDS = 20;
  private static final double PRIOR = 0.5;

  private final double[] priors;

  private ClassPriors(double[] priors) {
    this.priors = priors;
  }

  static ClassPriors of(List<double[]> probabilities, int classes) {
    double fair = PRIOR * probabilities.size() / classes;
    double[] priors = new double[classes];
    Arrays.fill(priors, 1.0 / classes);
    for (int round = 0; round < ROUNDS; round++) {
      double[] sums = new double[classes];
      Arrays.fill(sums, fair);
      for (double[] article : probabilities) {
        double[] adjusted = new ClassPriors(priors).adjusted(article);
        for (int c = 0; c < classes; c++) {
          sums[c] += adjusted[c];
        }
      }
      double total = Arrays.stream(sums).sum();
      priors = Arrays.stream(sums).map(sum -> sum / total).toArray();
    }
    return new ClassPriors(priors);
  }

  /** The probabilities of an article, given how frequent the classes are. */
  double[] adjusted(double[] probabilities) {
    double[] adjusted = new double[probabilities.length];
    double total = 0;
    for (int c = 0; c < adjusted.length; c++) {
      adjusted[c] = probabilities[c] * priors[c];
      total += adjusted[c];
    }
    for (int c = 0; c < adjusted.length; c++) {
      adjusted[c] /= total;
    }
    return adjusted;
  }
}
