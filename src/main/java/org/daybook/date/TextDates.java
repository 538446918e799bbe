package org.daybook.date;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The day of an article by its text alone: a date line at the top, else a full date and the
 * weekdays named after it, else a full date in the opening. A weekday is the next such day after
 * the latest date before it; the day that is named most often counts, the latest of equals. Only
 * the first {@value #SCANNED} characters are read.
 */
final class TextDates {
  static final int SCANNED = 20_000;
  private static final int OPENING = 600;

  private final String text;
  private final BelievableDays days;
  private final List<DateMention> mentions;
  private final List<PastDay> past;

  private TextDates(String text, BelievableDays days) {
    this.text = text;
    this.days = days;
    this.mentions = DateMentions.in(text);
    this.past = pastDays();
  }

  /** A day named in the text, where it is named, and whether the news may be of it. */
  private record PastDay(int start, LocalDate day, boolean isReported) {}

  /** The day of {@code text}, where it tells. */
  static Optional<TextDay> day(String text, BelievableDays days) {
    String scanned = text.substring(0, Math.min(text.length(), SCANNED));
    Optional<TextDay> dateLine =
        DateLine.in(scanned)
            .flatMap(date -> date.inYear(date.year()))
            .filter(days::contain)
            .map(day -> new TextDay(day, TextDay.Ground.DATE_LINE));
    return dateLine.isPresent() ? dateLine : new TextDates(scanned, days).day();
  }

  private Optional<TextDay> day() {
    Optional<LocalDate> latest = past.stream().map(PastDay::day).max(Comparator.naturalOrder());
    if (latest.isEmpty()) {
      return Optional.empty();
    }
    List<WeekdayMention> weekdays = WeekdayMention.in(text, mentions);
    Optional<TextDay> day = weekdays.isEmpty() ? opening() : ofWeekdays(weekdays);
    return day.filter(found -> !found.day().isBefore(latest.get()));
  }

  private Optional<TextDay> opening() {
    return past.stream()
        .filter(date -> date.isReported() && date.start() < OPENING)
        .map(PastDay::day)
        .max(Comparator.naturalOrder())
        .map(day -> new TextDay(day, TextDay.Ground.OPENING));
  }

  private Optional<TextDay> ofWeekdays(List<WeekdayMention> weekdays) {
    Map<LocalDate, Integer> counts = new TreeMap<>();
    for (WeekdayMention weekday : weekdays) {
      anchor(weekday.start())
          .map(date -> date.with(TemporalAdjusters.next(weekday.weekday())))
          .filter(days::contain)
          .ifPresent(day -> counts.merge(day, 1, Integer::sum));
    }
    return counts.entrySet().stream()
        .max(
            Map.Entry.<LocalDate, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(most -> new TextDay(most.getKey(), TextDay.Ground.WEEKDAY));
  }

  private Optional<LocalDate> anchor(int position) {
    return past.stream()
        .filter(date -> date.isReported() && date.start() < position)
        .map(PastDay::day)
        .max(Comparator.naturalOrder());
  }

  private List<PastDay> pastDays() {
    List<PastDay> found = new ArrayList<>();
    LocalDate near = null;
    for (DateMention mention : mentions) {
      Optional<LocalDate> day =
          mention.isRange() || (near == null && mention.year() == 0)
              ? Optional.empty()
              : mention.near(near);
      DateContext context = DateContext.of(mention, text);
      if (day.isEmpty() || !days.contain(day.get()) || context == DateContext.UNRELATED) {
        continue;
      }
      near = day.get();
      found.add(new PastDay(mention.start(), near, context == DateContext.REPORTED));
    }
    return found;
  }
}
