package org.daybook.benchmark;

import java.util.List;
import java.util.Locale;

/** The minimum, median and maximum of figures. */
record Spread(double minimum, double median, double maximum) {
  static Spread of(List<Double> figures) {
    List<Double> sorted = figures.stream().sorted().toList();
    int size = sorted.size();
    double median = (sorted.get((size - 1) / 2) + sorted.get(size / 2)) / 2;
    return new Spread(sorted.get(0), median, sorted.get(size - 1));
  }

  String text(String format) {
    return String.format(
        Locale.ROOT, format + " " + format + " " + format, minimum, median, maximum);
  }
}
