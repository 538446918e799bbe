package org.daybook.eval;

/** Pearson's correlation of pairs of numbers. Not thread-safe. */
final class Correlation {
  private int count;
  private double sumX;
  private double sumY;
  private double sumXx;
  private double sumYy;
  private double sumXy;

  void add(double x, double y) {
    count++;
    sumX += x;
    sumY += y;
    sumXx += x * x;
    sumYy += y * y;
    sumXy += x * y;
  }

  /** -1..1; not a number where one of the two never varies. */
  double value() {
    double covariance = count * sumXy - sumX * sumY;
    double variances = (count * sumXx - sumX * sumX) * (count * sumYy - sumY * sumY);
    return covariance / Math.sqrt(variances);
  }
}
