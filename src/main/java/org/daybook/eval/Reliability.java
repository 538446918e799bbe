package org.daybook.eval;

import java.util.ArrayList;
import java.util.List;

/**
 * Whether scores mean what they say: predictions by the score they had, and what was true of them.
 * Not thread-safe.
 */
public final class Reliability {
  private final double from;
  private final double width;
  private final int[] counts;
  private final double[] scores;
  private final double[] truths;

  /** Counts scores between {@code from} and {@code to} in equal bins. */
  public Reliability(double from, double to, int bins) {
    this.from = from;
    this.width = (to - from) / bins;
    this.counts = new int[bins];
    this.scores = new double[bins];
    this.truths = new double[bins];
  }

  /** Counts a score and the value that was true. */
  public void add(double score, double truth) {
    int bin = Math.min(counts.length - 1, Math.max(0, (int) ((score - from) / width)));
    counts[bin]++;
    scores[bin] += score;
    truths[bin] += truth;
  }

  /** Mean distance between score and truth over the bins, weighted by their size. */
  public double error() {
    double error = 0;
    int total = 0;
    for (int bin = 0; bin < counts.length; bin++) {
      error += Math.abs(scores[bin] - truths[bin]);
      total += counts[bin];
    }
    return total == 0 ? 0 : error / total;
  }

  /** A row a bin that is not empty: how many scores, their mean, and the mean of what was true. */
  public ScoreTable table(String title) {
    List<List<Object>> rows = new ArrayList<>();
    for (int bin = 0; bin < counts.length; bin++) {
      if (counts[bin] > 0) {
        rows.add(
            List.of(
                from + bin * width,
                counts[bin],
                scores[bin] / counts[bin],
                truths[bin] / counts[bin]));
      }
    }
    return new ScoreTable(title, List.of("from", "count", "score", "truth"), rows);
  }
}
