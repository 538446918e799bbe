package org.daybook.date;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a date as a record or page writes it: ISO 8601, RFC 1123, seconds and milliseconds since
 * 1970, {@code yyyyMMdd[HHmmss]}, {@code MM-dd-yyyy}, {@code d.M.yyyy}, names of months in any
 * order and, behind the day, in many languages, {@code 11/11/2022} where no order is needed to read
 * it. A year or month alone is no day.
 */
final class DateParser {
  private static final int LONGEST = 160;
  private static final Pattern DIGITS = Pattern.compile("(\\d{8,14})(?:\\.\\d+)?");
  private static final Pattern YEAR_FIRST =
      Pattern.compile(
          "(?<!\\d)(\\d{4})(?:([-/.] ?)(\\d{1,2})\\2|[\u5e74\ub144] ?(\\d{1,2})[\u6708\uc6d4] ?)(\\d{1,2})(?=\\D|$)");
  private static final Pattern COMPACT =
      Pattern.compile("(\\d{4})(\\d{2})(\\d{2})T(\\d{2})(\\d{2})(\\d{2})?(Z|[+-]\\d{2}:?\\d{2})?");
  private static final Pattern YEAR_LAST =
      Pattern.compile("(?<!\\d)(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4})(?!\\d)");
  private static final Pattern NAMED_MONTH =
      Pattern.compile(
          "(?<!\\d)(\\d{1,2})(?:\\.|er)?[\\s-]{1,2}(?:de |d[ei]l? )?(\\p{L}{3,12})\\.?,?[\\s-]{1,2}(?:de |del )?"
              + "(\\d{4})(?!\\d)");
  private static final Pattern YEAR_APART = Pattern.compile("\\b(\\d{4})$");

  private DateParser() {}

  /** What {@code value} says, if it says one day. */
  static Optional<ParsedDate> parse(String value) {
    String date = value.strip();
    if (date.isEmpty() || date.length() > LONGEST) {
      return Optional.empty();
    }
    Matcher digits = DIGITS.matcher(date);
    if (digits.matches()) {
      return ofDigits(digits.group(1));
    }
    Matcher compact = COMPACT.matcher(date);
    if (compact.matches()) {
      return parse(spaced(compact));
    }
    return day(date).map(day -> timed(day, date));
  }

  private static ParsedDate timed(LocalDate day, String value) {
    return ClockTime.find(value)
        .map(clock -> ParsedDate.of(day, clock.time(), clock.zone()))
        .orElse(ParsedDate.of(day));
  }

  private static String spaced(Matcher compact) {
    return compact.replaceFirst("$1-$2-$3 $4:$5:")
        + (compact.group(6) == null ? "00" : compact.group(6))
        + (compact.group(7) == null ? "" : compact.group(7));
  }

  private static Optional<ParsedDate> ofDigits(String digits) {
    return switch (digits.length()) {
      case 8 -> calendarDay(digits).map(ParsedDate::of);
      case 10 -> Optional.of(ParsedDate.of(Instant.ofEpochSecond(Long.parseLong(digits))));
      case 13 -> Optional.of(ParsedDate.of(Instant.ofEpochMilli(Long.parseLong(digits))));
      case 12, 14 ->
          isTime(digits.substring(8))
              ? calendarDay(digits.substring(0, 8)).map(ParsedDate::of)
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  private static Optional<LocalDate> calendarDay(String digits) {
    return CivilDate.of(number(digits, 0, 4), number(digits, 4, 6), number(digits, 6, 8));
  }

  private static boolean isTime(String digits) {
    return number(digits, 0, 2) < 24 && number(digits, 2, 4) < 60;
  }

  private static int number(String digits, int start, int end) {
    return Integer.parseInt(digits.substring(start, end));
  }

  private static Optional<LocalDate> day(String value) {
    Matcher yearFirst = YEAR_FIRST.matcher(value);
    if (yearFirst.find()) {
      int month = number(yearFirst, yearFirst.group(3) != null ? 3 : 4);
      return CivilDate.of(number(yearFirst, 1), month, number(yearFirst, 5));
    }
    Matcher yearLast = YEAR_LAST.matcher(value);
    if (yearLast.find()) {
      return yearLast(yearLast);
    }
    return ofWords(value);
  }

  private static Optional<LocalDate> yearLast(Matcher date) {
    int one = number(date, 1);
    int other = number(date, 3);
    int year = number(date, 4);
    return switch (date.group(2)) {
      case "." -> CivilDate.of(year, other, one);
      case "-" -> one > 12 ? CivilDate.of(year, other, one) : CivilDate.of(year, one, other);
      default -> CivilDate.ofEitherOrder(year, one, other);
    };
  }

  private static Optional<LocalDate> ofWords(String value) {
    List<DateMention> dates = DateMentions.in(value);
    if (dates.isEmpty()) {
      return ofAnyLanguage(value);
    }
    DateMention date = dates.get(0);
    if (dates.size() > 1 || date.isRange()) {
      return Optional.empty();
    }
    if (date.year() != 0) {
      return date.inYear(date.year());
    }
    Matcher yearApart = YEAR_APART.matcher(value);
    return yearApart.find() && yearApart.start() >= date.end()
        ? date.inYear(number(yearApart, 1))
        : Optional.empty();
  }

  private static Optional<LocalDate> ofAnyLanguage(String value) {
    Matcher date = NAMED_MONTH.matcher(value);
    return date.find()
        ? CivilDate.of(number(date, 3), MonthNames.month(date.group(2)), number(date, 1))
        : Optional.empty();
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }
}
