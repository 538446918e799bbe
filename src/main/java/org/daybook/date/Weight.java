package org.daybook.date;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.daybook.article.Evidence;

/**
 * How much each kind of evidence counts, as log odds of its day beside those of the other kinds.
 * Measured: markup alone, .90 of htmldate's pages; an address, .98 of 47 other pages and all of 332
 * press releases; a date line, .94 of 1,626 press releases; a heading, .74 of 433; a dateline, .89
 * of 104; a weekday, none of three. Kinds of the same origin count little together: what a system
 * writes into markup and elements, and the line that a page shows and its text begins with.
 */
final class Weight {
  /** Of all days that no evidence gives. */
  static final double OF_OTHER_DAYS = .5;

  private static final double OF_ANOTHER_MONTH = -1.5;
  private static final double OF_SAME_ORIGIN = .4;

  private Weight() {}

  /**
   * The weight of {@code findings}, which are of one day.
   *
   * @param folder the month that the address has as a folder, or null
   */
  static double of(List<Finding> findings, YearMonth folder) {
    double sum = 0;
    for (Finding finding : findings) {
      sum += hasOrigin(finding, findings) ? OF_SAME_ORIGIN : of(finding);
    }
    boolean contradicts = folder != null && !isIn(folder, findings.get(0).day());
    return sum + (contradicts ? OF_ANOTHER_MONTH : 0);
  }

  private static boolean hasOrigin(Finding finding, List<Finding> findings) {
    return switch (finding.evidence()) {
      case ELEMENT -> has(findings, Evidence.MARKUP);
      case TEXT -> has(findings, Evidence.VISIBLE) || has(findings, Evidence.DATELINE);
      default -> false;
    };
  }

  private static boolean has(List<Finding> findings, Evidence evidence) {
    return findings.stream().anyMatch(finding -> finding.evidence() == evidence);
  }

  /** The last of a month may be the first of the next elsewhere. */
  private static boolean isIn(YearMonth month, LocalDate day) {
    return List.of(day, day.minusDays(1), day.plusDays(1)).stream()
        .anyMatch(each -> YearMonth.from(each).equals(month));
  }

  private static double of(Finding finding) {
    return switch (finding.evidence()) {
      case METADATA -> 3.3;
      case MARKUP -> 2.0;
      case ELEMENT -> 2.4;
      case VISIBLE -> 1.5;
      case URL -> 3.4;
      case DATELINE -> 2.5;
      case TEXT -> finding.ground() == null ? .4 : of(finding.ground());
      case TRACE -> .6;
    };
  }

  private static double of(TextDay.Ground ground) {
    return switch (ground) {
      case DATE_LINE -> 3.3;
      case WEEKDAY -> .5;
      case HEADING -> 1.6;
    };
  }
}
