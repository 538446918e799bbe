package org.daybook.date;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** Days from numbers as people write them, impossible ones left out. */
final class CivilDate {
  private CivilDate() {}

  /** The day, where the calendar has it. */
  static Optional<LocalDate> of(int year, int month, int day) {
    if (year < 1 || year > 9999 || month < 1 || month > 12) {
      return Optional.empty();
    }
    return day >= 1 && day <= YearMonth.of(year, month).lengthOfMonth()
        ? Optional.of(LocalDate.of(year, month, day))
        : Optional.empty();
  }

  /**
   * The day of two numbers of which one is the day and one the month, in unknown order: only where
   * a number above twelve decides, or both are equal.
   */
  static Optional<LocalDate> ofEitherOrder(int year, int one, int other) {
    if (one > 12) {
      return of(year, other, one);
    }
    return other > 12 || one == other ? of(year, one, other) : Optional.empty();
  }
}
