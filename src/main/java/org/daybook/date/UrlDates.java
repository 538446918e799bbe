package org.daybook.date;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The day and the year that an address names in its path; a year and month alone are no day. */
final class UrlDates {
  private static final int LONGEST = 2_000;
  private static final Pattern DAY =
      Pattern.compile(
          "(?<=[/_=-])((?:19|20)\\d{2})(?:([-/_.])(\\d{1,2}|"
              + CalendarWords.MONTH
              + ")\\2(\\d{1,2})|(\\d{2})(\\d{2}))(?=[^\\dA-Za-z]|T\\d|$)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "(?<=[/_-])(\\d{1,2})-?("
              + CalendarWords.MONTH
              + ")-?((?:19|20)\\d{2})(?=[^\\dA-Za-z]|$)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern SECTION_BETWEEN =
      Pattern.compile("/((?:19|20)\\d{2})/[A-Za-z][A-Za-z_-]{1,20}/(\\d{1,2})/(\\d{1,2})(?=/)");
  private static final Pattern YEAR =
      Pattern.compile("/((?:19|20)\\d{2})(?:[/-](?:0?[1-9]|1[0-2]))?(?=[/-])");

  private static final Pattern MONTH =
      Pattern.compile("/((?:19|20)\\d{2})[/-](0[1-9]|1[0-2])(?=[/-])");

  private UrlDates() {}

  /** The last day that the address names, which stands nearest to the article's own part. */
  static Optional<LocalDate> day(String url) {
    String path = path(url);
    Optional<LocalDate> last = Optional.empty();
    Matcher day = DAY.matcher(path);
    while (day.find()) {
      Optional<LocalDate> found = day(day);
      last = found.isPresent() ? found : last;
    }
    return last.or(() -> dayFirst(path)).or(() -> aroundSection(path));
  }

  /** The year in the path, as in {@code /2022/11/slug}. */
  static Optional<Year> year(String url) {
    Matcher year = YEAR.matcher(path(url));
    return year.find() ? Optional.of(Year.of(Integer.parseInt(year.group(1)))) : Optional.empty();
  }

  /** The month in the path, as in {@code /2022/11/slug}. */
  static Optional<YearMonth> month(String url) {
    Matcher month = MONTH.matcher(path(url));
    return month.find()
        ? Optional.of(YearMonth.of(number(month.group(1)), number(month.group(2))))
        : Optional.empty();
  }

  private static Optional<LocalDate> day(Matcher day) {
    int year = Integer.parseInt(day.group(1));
    if (day.group(5) != null) {
      return CivilDate.of(year, number(day.group(5)), number(day.group(6)));
    }
    return CivilDate.of(year, number(day.group(3)), number(day.group(4)));
  }

  private static Optional<LocalDate> dayFirst(String path) {
    Matcher day = DAY_FIRST.matcher(path);
    return day.find()
        ? CivilDate.of(number(day.group(3)), number(day.group(2)), number(day.group(1)))
        : Optional.empty();
  }

  private static Optional<LocalDate> aroundSection(String path) {
    Matcher day = SECTION_BETWEEN.matcher(path);
    return day.find()
        ? CivilDate.of(number(day.group(1)), number(day.group(2)), number(day.group(3)))
        : Optional.empty();
  }

  private static int number(String word) {
    return Character.isDigit(word.charAt(0)) ? Integer.parseInt(word) : CalendarWords.month(word);
  }

  private static String path(String url) {
    int scheme = url.indexOf("://");
    int slash = url.indexOf('/', scheme < 0 ? 0 : scheme + 3);
    return slash < 0 ? "" : url.substring(slash, Math.min(url.length(), slash + LONGEST));
  }
}
