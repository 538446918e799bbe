package org.daybook.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The dates in a line that a page shows, in many languages and their numerals, with two figures of
 * the year too. Dates of copyrights, memberships and ends of validity are left out.
 */
final class LineDates {
  private static final String YEAR = "((?:19|20|25)\\d\\d)(?!\\d)";
  private static final String MONTH = "(\\p{L}[\\p{L}\\p{M}]{1,14})";
  private static final String GAP = "[\\s,./|-]{0,3}";
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)([-/.] ?)(\\d{1,2})\\2(\\d{1,2})(?!\\d)");
  private static final Pattern EAST_ASIAN =
      Pattern.compile("(?<!\\d)(\\d{4}) ?[\u5e74\ub144] ?(\\d{1,2}) ?[\u6708\uc6d4] ?(\\d{1,2})");
  private static final Pattern DAY_MONTH =
      Pattern.compile(
          "(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|\u00ba|\u00aa)?\\.?"
              + GAP
              + "(?:de |of |d[ei]l? |d['\u2019]|\u05d1|\\p{L}{2,8}/)?"
              + MONTH
              + "\\.?"
              + GAP
              + "(?:de |del |of )?(?:"
              + YEAR
              + "|['\u2019]?(\\d\\d)(?![\\d:.,]))");
  private static final Pattern MONTH_DAY =
      Pattern.compile(
          "(?<![\\p{L}\\p{M}])"
              + MONTH
              + "\\.?\\s{0,2}(\\d{1,2})(?:st|nd|rd|th)?(?:,\\s{0,2}|\\s{1,2})(?:at )?"
              + YEAR);
  private static final Pattern YEAR_MONTH =
      Pattern.compile(
          "(?<!\\d)((?:19|20)\\d\\d)[.,]?[\\s-]" + MONTH + "\\.?[\\s-](\\d{1,2})(?!\\d)");
  private static final Pattern COMPACT =
      Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)(\\d\\d)(\\d\\d)(?!\\d)");
  private static final Pattern NUMBERS =
      Pattern.compile(
          "(?<![\\d.,])(\\d{1,2})([./-])\\s?(\\d{1,2})\\2\\s?((?:19|20|25)\\d\\d|\\d\\d)(?![\\d]|[.,]\\d)");
  private static final Pattern CHANGE =
      Pattern.compile(
          "(?i)(?:updated?|modified|edited|revised|aktualisier\\w*|ge\u00e4ndert|\u00c4nderung|bearbeitet|mis \u00e0 jour|mise \u00e0 jour"
              + "|modifi\u00e9e?|actualizad[oa]|atualizad[oa]|aggiornat[oa]|g\u00fcncelle\\w*|\u043e\u0431\u043d\u043e\u0432\\w*)[^\\d]{0,24}$");
  private static final Pattern OTHER =
      Pattern.compile(
          "(?i)(?:\u00a9|copyright|\\bsince|\\bseit|joined|registr\\w*|mitglied\\w*|beigetreten|dabei|\\bborn|geboren|\\bbis|until|expires?"
              + "|g\u00fcltig\\w*|deadline|\\bfrom|\\bab|letzter besuch|last (?:visit|seen|login)|terms of (?:use|service)|privacy policy)\\W{0,3}(?:\\p{L}+\\W{1,2}){0,2}$");
  private static final int AROUND = 40;
  private static final int BUDDHIST = 543;

  private final String line;
  private final DayOrder order;
  private final DayOfWeek weekday;
  private final List<LineDate> dates = new ArrayList<>();

  private LineDates(String line, DayOrder order) {
    this.line = withPlainNumerals(line);
    this.order = order;
    this.weekday = WeekdayNames.in(line);
  }

  /**
   * A date in a line.
   *
   * @param other the day if the numbers are meant in the other order; null where they can't be
   * @param isChange whether it is the date of a change
   */
  record LineDate(int start, LocalDate day, LocalDate other, boolean isChange) {}

  /** The dates in {@code line}, in order. */
  static List<LineDate> in(String line, DayOrder order) {
    LineDates dates = new LineDates(line, order);
    dates.find();
    dates.dates.sort(Comparator.comparingInt(LineDate::start));
    return dates.dates;
  }

  private void find() {
    each(YEAR_FIRST, date -> add(date, day(date, 1, 3, 4)));
    each(COMPACT, date -> add(date, day(date, 1, 2, 3)));
    each(EAST_ASIAN, date -> add(date, day(date, 1, 2, 3)));
    each(DAY_MONTH, date -> add(date, named(year(date, 3, 4), date.group(2), date.group(1))));
    each(MONTH_DAY, date -> add(date, named(date.group(3), date.group(1), date.group(2))));
    each(YEAR_MONTH, date -> add(date, named(date.group(1), date.group(2), date.group(3))));
    each(NUMBERS, this::addNumbers);
  }

  private void each(Pattern pattern, Consumer<MatchResult> use) {
    Matcher date = pattern.matcher(line);
    for (int from = 0; from < line.length() && date.find(from); from = date.start() + 1) {
      use.accept(date.toMatchResult());
    }
  }

  private static String year(MatchResult date, int full, int of2) {
    return date.group(full) != null ? date.group(full) : date.group(of2);
  }

  private void addNumbers(MatchResult date) {
    int year = year(date.group(4));
    int one = Integer.parseInt(date.group(1));
    int two = Integer.parseInt(date.group(3));
    Optional<LocalDate> dayFirst = CivilDate.of(year, two, one);
    Optional<LocalDate> monthFirst = CivilDate.of(year, one, two);
    boolean isMonthFirst =
        !date.group(2).equals(".")
            && (weekday == null
                ? order == DayOrder.MONTH_FIRST
                : monthFirst.filter(day -> day.getDayOfWeek() == weekday).isPresent());
    Optional<LocalDate> day =
        isMonthFirst ? monthFirst.or(() -> dayFirst) : dayFirst.or(() -> monthFirst);
    Optional<LocalDate> other = isMonthFirst ? dayFirst : monthFirst;
    boolean isSure = date.group(2).equals(".") || weekday != null || other.equals(day);
    add(date, day, isSure ? Optional.empty() : other);
  }

  private void add(MatchResult date, Optional<LocalDate> day) {
    add(date, day, Optional.empty());
  }

  private void add(MatchResult date, Optional<LocalDate> day, Optional<LocalDate> other) {
    String before = line.substring(Math.max(0, date.start() - AROUND), date.start());
    if (day.isPresent() && !OTHER.matcher(before).find()) {
      dates.add(
          new LineDate(date.start(), day.get(), other.orElse(null), CHANGE.matcher(before).find()));
    }
  }

  private static Optional<LocalDate> day(MatchResult date, int year, int month, int day) {
    return CivilDate.of(
        year(date.group(year)),
        Integer.parseInt(date.group(month)),
        Integer.parseInt(date.group(day)));
  }

  private static Optional<LocalDate> named(String year, String month, String day) {
    return CivilDate.of(year(year), MonthNames.month(month), Integer.parseInt(day));
  }

  private static int year(String digits) {
    int year = Integer.parseInt(digits);
    if (digits.length() == 2) {
      return year < 70 ? 2000 + year : 1900 + year;
    }
    return year > 2400 ? year - BUDDHIST : year;
  }

  private static String withPlainNumerals(String line) {
    if (line.chars().noneMatch(c -> c > 127 && Character.isDigit(c))) {
      return line;
    }
    StringBuilder plain = new StringBuilder(line.length());
    line.chars()
        .forEach(
            c ->
                plain.append(
                    Character.isDigit(c) ? (char) ('0' + Character.digit(c, 10)) : (char) c));
    return plain.toString();
  }
}
