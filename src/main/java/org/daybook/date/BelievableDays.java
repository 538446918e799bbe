package org.daybook.date;

import java.time.LocalDate;

/** The days between which an article can have appeared, both included. */
record BelievableDays(LocalDate earliest, LocalDate latest) {
  boolean contain(LocalDate day) {
    return !day.isBefore(earliest) && !day.isAfter(latest);
  }
}
