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
 * @param published the time; null where no time or no zone is written: a local time of an unknown
 *     zone may be fourteen hours off, so it is no instant
 */
record ParsedDate(LocalDate day, Instant published) {
  ParsedDate {
    Objects.requireNonNull(day, "day");
  }

  static ParsedDate of(LocalDate day) {
    return new ParsedDate(day, null);
  }

  static ParsedDate of(Instant published) {
    return new ParsedDate(LocalDate.ofInstant(published, ZoneOffset.UTC), published);
  }

  /** A local day and time; {@code zone} null where unknown. */
  static ParsedDate of(LocalDate day, LocalTime time, ZoneId zone) {
    return zone == null ? of(day) : of(LocalDateTime.of(day, time).atZone(zone).toInstant());
  }
}
