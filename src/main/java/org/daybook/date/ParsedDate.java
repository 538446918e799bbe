package org.daybook.date;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Objects;

/**
 * What a written date says.
 *
 * @param day the UTC day where the zone is written; else the day as written
 * @param written the day as written, at the place of its zone
 * @param published the time; null where no time or no zone is written: a local time of an unknown
 *     zone may be fourteen hours off, so it is no instant
 * @param isLocal whether a zone other than UTC is written, so that {@code written} is the day there
 */
record ParsedDate(LocalDate day, LocalDate written, Instant published, boolean isLocal) {
  ParsedDate {
    Objects.requireNonNull(day, "day");
    Objects.requireNonNull(written, "written");
  }

  static ParsedDate of(LocalDate day) {
    return new ParsedDate(day, day, null, false);
  }

  static ParsedDate of(Instant published) {
    LocalDate day = LocalDate.ofInstant(published, ZoneOffset.UTC);
    return new ParsedDate(day, day, published, false);
  }

  /** A local day and time; {@code zone} null where unknown. */
  static ParsedDate of(LocalDate day, LocalTime time, ZoneId zone) {
    if (zone == null) {
      return of(day);
    }
    Instant published = LocalDateTime.of(day, time).atZone(zone).toInstant();
    boolean isLocal = !zone.normalized().equals(ZoneOffset.UTC);
    return new ParsedDate(LocalDate.ofInstant(published, ZoneOffset.UTC), day, published, isLocal);
  }
}
