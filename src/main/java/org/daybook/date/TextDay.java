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
    /** A date that heads a sentence of the opening, after a place or a label. */
    HEADING
  }
}
