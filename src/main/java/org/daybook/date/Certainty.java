package org.daybook.date;

import java.time.temporal.ChronoUnit;
import java.util.List;
import org.daybook.article.Evidence;

/**
 * How sure a day is, 0..1: the precision of its evidence, and whether another kind agrees.
 *
 * <p>Set by measure, exact days: address .98 (47 web pages), dateline .88 (102 press releases, .95
 * within a day), date line .94 (1,615 press releases; 17 of 17 web pages), heading .70 (272 press
 * releases, .84 within a day; 16 of 18 web pages). Fields of the record and markup by what is known
 * of them: published times in markup are right in .92 to .98 of pages. Weekdays are set by
 * judgement: the samples hold a handful, and most are wrong. Address and text agree in eight of
 * those pages, on the right day in each.
 */
final class Certainty {
  private static final double OF_THREE = .99;
  private static final double OF_TWO = .95;
  private static final double CONTRADICTION = .85;

  private Certainty() {}

  /** The certainty of {@code chosen}, beside all {@code findings} of any kind. */
  static double of(Finding chosen, List<Finding> findings) {
    int votes = Vote.votes(chosen, findings);
    if (votes > 2 || (votes > 1 && chosen.evidence() == Evidence.METADATA)) {
      return OF_THREE;
    }
    double certainty = votes > 1 ? OF_TWO : alone(chosen);
    boolean contradicted = findings.stream().anyMatch(other -> contradicts(other, chosen));
    return contradicted ? certainty * CONTRADICTION : certainty;
  }

  private static boolean contradicts(Finding other, Finding chosen) {
    return other.evidence() != Evidence.TEXT
        && Math.abs(ChronoUnit.DAYS.between(chosen.day(), other.day())) > 1;
  }

  private static double alone(Finding finding) {
    return switch (finding.evidence()) {
      case METADATA -> .95;
      case MARKUP -> .85;
      case VISIBLE -> .8;
      case URL -> .97;
      case DATELINE -> .9;
      case TEXT -> alone(finding.ground());
    };
  }

  private static double alone(TextDay.Ground ground) {
    return switch (ground) {
      case DATE_LINE -> .94;
      case WEEKDAY -> .5;
      case HEADING -> .75;
    };
  }
}
