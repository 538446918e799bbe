package org.daybook.date;

import java.time.Instant;
import java.time.LocalDate;
import org.daybook.article.Evidence;

/**
 * A believable day of an article.
 *
 * @param published null where the time of day is not known
 * @param ground null but for {@link Evidence#TEXT}
 */
record Finding(LocalDate day, Evidence evidence, Instant published, TextDay.Ground ground) {
  /**
   * A record's date counts by its UTC day; a page's by the day that it writes, which is the one
   * that its readers see and its address has.
   */
  static Finding of(ParsedDate date, Evidence evidence) {
    LocalDate day = evidence == Evidence.METADATA ? date.day() : date.written();
    return new Finding(day, evidence, date.published(), null);
  }

  static Finding of(LocalDate day, Evidence evidence) {
    return new Finding(day, evidence, null, null);
  }

  static Finding of(TextDay day) {
    return new Finding(day.day(), Evidence.TEXT, null, day.ground());
  }
}
