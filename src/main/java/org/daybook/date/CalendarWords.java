package org.daybook.date;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;

/** English names of months and weekdays, full and abbreviated: as patterns, and what they mean. */
final class CalendarWords {
  /** A month. */
  static final String MONTH =
      "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
          + "|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)";

  /** A weekday written out. */
  static final String WEEKDAY = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day";

  /** A weekday, written out or not. */
  static final String ANY_WEEKDAY =
      "(?:" + WEEKDAY + "|(?:Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun)\\b)";

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final List<String> WEEKDAYS =
      List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");

  private CalendarWords() {}

  /** 1..12 for what {@link #MONTH} matches, in any case. */
  static int month(String word) {
    return MONTHS.indexOf(stem(word)) + 1;
  }

  /** The weekday that {@link #ANY_WEEKDAY} matches, in any case. */
  static DayOfWeek weekday(String word) {
    return DayOfWeek.of(WEEKDAYS.indexOf(stem(word)) + 1);
  }

  private static String stem(String word) {
    return word.substring(0, 3).toLowerCase(Locale.ROOT);
  }
}
