package org.daybook.date;

import static java.time.temporal.ChronoUnit.HOURS;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.daybook.article.Evidence;

/**
 * A believable day of an article.
 *
 * @param other the day if its numbers are meant in the other order; null where they can't be
 * @param local the day at the place of its zone; null where no zone but UTC is written
 * @param published null where the time of day is not known
 * @param ground null but for {@link Evidence#TEXT}
 */
record Finding(
    LocalDate day,
    LocalDate other,
    LocalDate local,
    Evidence evidence,
    Instant published,
    TextDay.Ground ground) {
  /** Hours by which the clocks of most news sites are behind and before UTC. */
  private static final int BEHIND = 7;

  private static final int BEFORE = 10;

  /**
   * A record's date counts by its UTC day; a page's by the day that it writes, which is the one
   * that its readers see and its address has.
   */
  static Finding of(ParsedDate date, Evidence evidence) {
    LocalDate day = evidence == Evidence.METADATA ? date.day() : date.written();
    LocalDate local = date.isLocal() ? date.written() : null;
    return new Finding(day, null, local, evidence, date.published(), null);
  }

  static Finding of(LocalDate day, Evidence evidence) {
    return new Finding(day, null, null, evidence, null, null);
  }

  static Finding of(TextDay day) {
    return new Finding(day.day(), null, null, Evidence.TEXT, null, day.ground());
  }

  Finding on(LocalDate otherDay) {
    return new Finding(otherDay, null, local, evidence, published, ground);
  }

  /**
   * Whether the time that is written is, or as one of UTC may be, of {@code shown} at its place.
   */
  boolean mayBe(LocalDate shown) {
    if (local != null) {
      return local.equals(shown);
    }
    if (published == null || !LocalDate.ofInstant(published, ZoneOffset.UTC).equals(day)) {
      return false;
    }
    return shown.equals(LocalDate.ofInstant(published.minus(BEHIND, HOURS), ZoneOffset.UTC))
        || shown.equals(LocalDate.ofInstant(published.plus(BEFORE, HOURS), ZoneOffset.UTC));
  }
}
