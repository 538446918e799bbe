package org.daybook.date;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the dates that a text names, with or without a year. */
final class DateMentions {
  private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th)?(?!\\d)";
  private static final String RANGE =
      "(\\s?(?:[-\u2013\u2014&]|to|and|through)\\s?\\d{1,2}(?:st|nd|rd|th)?(?![\\d\\p{L}:]))?";
  private static final String YEAR = "((?:19|20)\\d{2})(?![\\d\\p{L}])";
  private static final Pattern DATE =
      Pattern.compile(
          "(?<![\\p{L}\\d])(?:("
              + CalendarWords.ANY_WEEKDAY
              + ")\\.?,?\\s{1,3}(?:the\\s|\\()?)?(?:("
              + CalendarWords.MONTH
              + ")(?:\\.\\s?|\\s{1,3})"
              + DAY
              + RANGE
              + "(?:(?:\\s?,\\s?|\\s{1,2}|,?\\s(?:of|in)\\s)"
              + YEAR
              + ")?|"
              + DAY
              + RANGE
              + "(?:\\sof\\s|-|\\s{1,3})("
              + CalendarWords.MONTH
              + ")(?![\\p{L}])\\.?(?:(?:-|,?\\s{1,2})"
              + YEAR
              + ")?|((?:19|20)\\d{2})-(\\d{2})-(\\d{2})(?![\\d-]))",
          Pattern.CASE_INSENSITIVE);

  /** How far before its first digit a date may start: {@code Wednesday, the September 1st}. */
  private static final int LEAD = 40;

  private static final String INITIALS = "ADFJMNOSTWadfjmnostw";

  private DateMentions() {}

  /** The dates in {@code text}, in order. */
  static List<DateMention> in(String text) {
    List<DateMention> dates = new ArrayList<>();
    Matcher date = DATE.matcher(text).useTransparentBounds(true);
    int end = 0;
    int digit = nextDigit(text, 0);
    while (digit < text.length()) {
      if (findAround(text, digit, end, date)) {
        dates.add(mention(date));
        end = date.end();
        digit = nextDigit(text, end);
      } else {
        digit = nextDigit(text, numberEnd(text, digit));
      }
    }
    return dates;
  }

  /** Finds the date whose first digit is at {@code digit} and that starts after {@code end}. */
  private static boolean findAround(String text, int digit, int end, Matcher date) {
    for (int start = Math.max(end, digit - LEAD); start <= digit; start++) {
      if (mayStart(text, start) && date.region(start, text.length()).lookingAt()) {
        return true;
      }
    }
    return false;
  }

  /** Whether a number, or a word with the initial of a month or weekday, starts there. */
  private static boolean mayStart(String text, int at) {
    char before = at == 0 ? ' ' : text.charAt(at - 1);
    char first = text.charAt(at);
    return !isDigit(before)
        && !Character.isLetter(before)
        && (isDigit(first) || INITIALS.indexOf(first) >= 0);
  }

  private static int nextDigit(String text, int from) {
    int at = from;
    while (at < text.length() && !isDigit(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static int numberEnd(String text, int from) {
    int at = from;
    while (at < text.length() && isDigit(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static DateMention mention(Matcher date) {
    if (date.group(2) != null) {
      return mention(date, date.group(5), date.group(2), date.group(3), date.group(4));
    }
    if (date.group(8) != null) {
      return mention(date, date.group(9), date.group(8), date.group(6), date.group(7));
    }
    return new DateMention(
        date.start(),
        date.end(),
        weekday(date.group(1)),
        number(date.group(10)),
        number(date.group(11)),
        number(date.group(12)),
        false);
  }

  private static DateMention mention(
      Matcher date, String year, String month, String day, String range) {
    return new DateMention(
        date.start(),
        date.end(),
        weekday(date.group(1)),
        year == null ? 0 : number(year),
        CalendarWords.month(month),
        number(day),
        range != null);
  }

  private static DayOfWeek weekday(String word) {
    return word == null ? null : CalendarWords.weekday(word);
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }
}
