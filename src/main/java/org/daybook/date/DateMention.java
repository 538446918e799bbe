package org.daybook.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A date named in a text: a half-open span of its characters, and what it says.
 *
 * @param weekday null where none stands before it
 * @param year 0 where none is written
 * @param isRange whether it is the start of a range, such as {@code November 5-7}
 */
record DateMention(
    int start, int end, DayOfWeek weekday, int year, int month, int day, boolean isRange) {
  boolean isFull() {
    return year != 0 && !isRange && weekdayFits(year);
  }

  /** The day in {@code year}; none where there is no such day or its weekday is another. */
  Optional<LocalDate> inYear(int year) {
    return CivilDate.of(year, month, day).filter(this::hasWeekday);
  }

  /** The day as written, or, where no year is written, in the year of {@code near}. */
  Optional<LocalDate> near(LocalDate near) {
    if (year != 0) {
      return inYear(year);
    }
    Optional<LocalDate> sameYear = inYear(near.getYear());
    return sameYear.isPresent() || weekday == null ? sameYear : inYear(near.getYear() + 1);
  }

  private boolean weekdayFits(int year) {
    return inYear(year).isPresent();
  }

  private boolean hasWeekday(LocalDate date) {
    return weekday == null || date.getDayOfWeek() == weekday;
  }
}
