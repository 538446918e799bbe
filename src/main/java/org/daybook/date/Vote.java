package org.daybook.date;

import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.daybook.article.Evidence;

/**
 * The choice among what the kinds of evidence say: the record's own field where there is one, else
 * the day that most kinds give, of equal ones the more trusted kind's. A time in the markup is
 * often UTC where the page shows the day of its own place: it yields to the shown day or the
 * address's a day beside it.
 */
final class Vote {
  private Vote() {}

  /** The finding to believe of {@code findings}, one or more, the most trusted first. */
  static Finding of(List<Finding> findings) {
    Finding first = findings.get(0);
    if (first.evidence() == Evidence.METADATA) {
      return first;
    }
    return findings.stream()
        .max(
            Comparator.comparingInt((Finding finding) -> votes(finding, findings))
                .thenComparing(finding -> !yields(finding, findings))
                .thenComparing(Finding::evidence, Comparator.reverseOrder()))
        .orElseThrow();
  }

  /** How many kinds of evidence give the day of {@code finding}; dateline and text are one. */
  static int votes(Finding finding, List<Finding> findings) {
    return (int)
        findings.stream()
            .filter(other -> other.day().equals(finding.day()))
            .map(other -> other.evidence() == Evidence.DATELINE ? Evidence.TEXT : other.evidence())
            .distinct()
            .count();
  }

  private static boolean yields(Finding finding, List<Finding> findings) {
    return finding.published() != null
        && findings.stream()
            .filter(
                other -> other.evidence() == Evidence.VISIBLE || other.evidence() == Evidence.URL)
            .anyMatch(other -> Math.abs(ChronoUnit.DAYS.between(finding.day(), other.day())) == 1);
  }
}
