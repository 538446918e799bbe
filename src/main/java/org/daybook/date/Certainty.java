package org.daybook.date;

import java.time.temporal.ChronoUnit;
import java.util.List;
import org.daybook.article.Evidence;

/** How sure a day is, 0..1: the precision of its evidence, and whether other kinds agree. */
final class Certainty {
  private static final double AGREEMENT = .99;
  private static final double CONTRADICTION = .85;

  private Certainty() {}

  /** The certainty of {@code chosen}, beside all {@code findings} of any kind. */
  static double of(Finding chosen, List<Finding> findings) {
    double alone = alone(chosen);
    boolean contradicted = false;
    for (Finding other : findings) {
      if (other.evidence() == chosen.evidence()) {
        continue;
      }
      long apart = Math.abs(ChronoUnit.DAYS.between(chosen.day(), other.day()));
      if (apart == 0) {
        return AGREEMENT;
      }
      contradicted |= apart > 1 && other.evidence() != Evidence.TEXT;
    }
    return contradicted ? alone * CONTRADICTION : alone;
  }

  private static double alone(Finding finding) {
    return switch (finding.evidence()) {
      case METADATA -> .95;
      case MARKUP -> .93;
      case URL -> .97;
      case DATELINE -> .95;
      case TEXT -> alone(finding.ground());
    };
  }

  private static double alone(TextDay.Ground ground) {
    return switch (ground) {
      case DATE_LINE -> .9;
      case WEEKDAY -> .7;
      case HEADING -> .71;
    };
  }
}
