package org.daybook.eval;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.daybook.nlp.TopicTerm;

/**
 * How terms of the IPTC Media Topics belong to classes that somebody else sorts articles into. A
 * term belongs to the class that names it, or else the nearest term above it; where several classes
 * name that one, each has its part.
 */
final class TermClasses {
  private final List<String> classes;
  private final double[][] shares;

  /**
   * Terms in classes.
   *
   * @param topics QCodes of each class
   */
  TermClasses(List<TopicTerm> terms, Map<String, Set<String>> topics) {
    this.classes = topics.keySet().stream().sorted().toList();
    this.shares = terms.stream().map(term -> shares(term, topics)).toArray(double[][]::new);
  }

  /** The classes, by name. */
  List<String> classes() {
    return classes;
  }

  /** How many terms each class has, parts of shared ones counted as such. */
  double[] sizes() {
    double[] ones = new double[shares.length];
    Arrays.fill(ones, 1);
    return sums(ones);
  }

  /** The sum of the probabilities of each class' terms. */
  double[] sums(double[] terms) {
    double[] sums = new double[classes.size()];
    for (int term = 0; term < terms.length; term++) {
      for (int c = 0; c < sums.length; c++) {
        sums[c] += terms[term] * shares[term][c];
      }
    }
    return sums;
  }

  private double[] shares(TopicTerm term, Map<String, Set<String>> topics) {
    double[] shares = new double[classes.size()];
    for (int level = term.path().size() - 1; level >= 0; level--) {
      String code = term.path().get(level);
      List<String> named = classes.stream().filter(c -> topics.get(c).contains(code)).toList();
      if (!named.isEmpty()) {
        named.forEach(c -> shares[classes.indexOf(c)] = 1.0 / named.size());
        return shares;
      }
    }
    return shares;
  }
}
