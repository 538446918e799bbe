package org.daybook.date;

import java.time.LocalDate;

/** A day found in a text, and how. */
record TextDay(LocalDate day, Ground ground) {
  /** What the day rests on. */
  enum Ground {
    /** A line at the top that is a date and nothing else. */
    DATE_LINE,
    /** A full date, and the weekday named most often after it. */
    WEEKDAY,
    /** A full date with its weekday or in the opening, where no weekday is named. */
    OPENING
  }
}
