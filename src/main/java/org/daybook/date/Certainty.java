package org.daybook.date;

import java.time.temporal.ChronoUnit;
import java.util.List;
import org.daybook.article.Evidence;

/**
 * How sure a day is, 0..1: how many kinds of evidence give it, or the precision of the only one.
 *
 * <p>Set by measure, exact days. Web pages, of htmldate's: three kinds agree, 28 of 28; two, 96 of
 * 98; markup alone .86 (29), what the page shows alone .78 (18). Address .98 (47 other pages),
 * dateline .88 (102 press releases, .95 within a day), date line .94 (1,615 press releases; 17 of
 * 17 web pages), heading .70 (272 press releases, .84 within a day; 16 of 18 web pages). Fields of
 * the record by what is known of them. Weekdays are set by judgement: the samples hold a handful,
 * and most are wrong.
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
      case MARKUP -> .86;
      case VISIBLE -> .78;
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
