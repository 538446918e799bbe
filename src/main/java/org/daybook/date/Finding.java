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
  static Finding of(ParsedDate date, Evidence evidence) {
    return new Finding(date.day(), evidence, date.published(), null);
  }

  static Finding of(LocalDate day, Evidence evidence) {
    return new Finding(day, evidence, null, null);
  }

  static Finding of(TextDay day) {
    return new Finding(day.day(), Evidence.TEXT, null, day.ground());
  }
}
