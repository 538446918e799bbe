package org.daybook.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The day of an article by its text alone: a date line at the top, else the day to which a date is
 * today, yesterday or tomorrow, else a date that heads the opening, else a full date in the opening
 * and the weekdays named after it, else a date of the opening with its own weekday. A weekday is
 * the next such day after the latest date before it; the day that is named most often counts, the
 * latest of equals. Where the date has its own weekday, that weekday means the same day, and
 * another one moves it by {@value #SAME_WEEK} days at most; after a date of last week it is of the
 * week that follows. A text that speaks of today names other days by their dates: its weekdays are
 * not resolved. No day is believed that another past day of the text is later than, or that the
 * text elsewhere remembers or sees coming. Only the first {@value #SCANNED} characters are read.
 */
final class TextDates {
  static final int SCANNED = 20_000;
  private static final int OPENING = 600;
  private static final int BEFORE = 160;
  private static final int SAME_WEEK = 3;
  private static final Pattern TODAY =
      Pattern.compile("(?i)\\b(?<!USA )(?:today|yesterday|tomorrow|tonight|last night)\\b");
  private static final Pattern RELATIVE =
      Pattern.compile(
          "(?i)(?<!\\bago )\\b(today|tonight|yesterday|last night|tomorrow)\\s?[,(]?\\s?(?:on )?$");
  private static final Pattern POSTED =
      Pattern.compile("(?i)\\b(?:published|posted|immediate release)\\s?:?\\s{0,2}(?:on )?$");
  private static final Pattern QUOTED =
      Pattern.compile("[\"\u201c][^\"\u201c\u201d\n]*[\"\u201d\n]");
  private static final Pattern ON = Pattern.compile("(?:^|.*\\P{L})On\\s+", Pattern.DOTALL);
  private static final Pattern LOWER_CASE_WORD = Pattern.compile("(?<![\\p{L}.])\\p{Ll}");

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

  /** A day named in the text, how it is named, and what the words around say of it. */
  private record PastDay(DateMention mention, LocalDate day, DateContext context) {
    boolean isInOpening() {
      return context == DateContext.REPORTED && mention.start() < OPENING;
    }

    boolean isAnchor() {
      return isInOpening() || (context == DateContext.LAST_WEEK && mention.start() < OPENING);
    }
  }

  /** The day of {@code text}, where it tells. */
  static Optional<TextDay> day(String text, BelievableDays days) {
    String scanned = text.substring(0, Math.min(text.length(), SCANNED));
    Optional<DateMention> line = DateLine.in(scanned);
    if (line.isPresent() && DateContext.announcesEvent(scanned)) {
      return Optional.empty();
    }
    Optional<TextDay> dateLine =
        line.flatMap(date -> date.inYear(date.year()))
            .filter(days::contain)
            .map(day -> new TextDay(day, TextDay.Ground.DATE_LINE));
    return dateLine.isPresent() ? dateLine : new TextDates(scanned, days).day();
  }

  private Optional<TextDay> day() {
    if (mentions.isEmpty() || DateContext.announcesEvent(text)) {
      return Optional.empty();
    }
    Optional<TextDay> relative = relative();
    Optional<LocalDate> latest = past.stream().map(PastDay::day).max(Comparator.naturalOrder());
    if (latest.isEmpty()) {
      return relative;
    }
    return relative
        .or(() -> heading().or(this::ofWeekdays).or(this::withWeekday).filter(this::isOfToday))
        .filter(found -> !found.day().isBefore(latest.get()));
  }

  /** Whether the text neither remembers the day nor sees it coming. */
  private boolean isOfToday(TextDay found) {
    return mentions.stream()
        .filter(date -> date.near(found.day()).filter(found.day()::equals).isPresent())
        .map(date -> DateContext.of(date, text))
        .noneMatch(each -> each == DateContext.REMEMBERED || each == DateContext.TO_COME);
  }

  /** The day to which a date is {@code today}, {@code yesterday} or {@code tomorrow}. */
  private Optional<TextDay> relative() {
    return mentions.stream()
        .filter(date -> !date.isRange() && (date.year() != 0 || !past.isEmpty()))
        .map(
            date ->
                date.near(past.isEmpty() ? null : past.get(0).day())
                    .flatMap(day -> relative(date, day)))
        .flatMap(Optional::stream)
        .filter(days::contain)
        .findFirst()
        .map(day -> new TextDay(day, TextDay.Ground.HEADING));
  }

  private Optional<LocalDate> relative(DateMention date, LocalDate day) {
    Matcher word =
        RELATIVE.matcher(text.substring(Math.max(0, date.start() - BEFORE), date.start()));
    if (!word.find()) {
      return Optional.empty();
    }
    return Optional.of(
        switch (word.group(1).toLowerCase(Locale.ROOT)) {
          case "yesterday", "last night" -> day.plusDays(1);
          case "tomorrow" -> day.minusDays(1);
          default -> day;
        });
  }

  private Optional<TextDay> heading() {
    return past.stream()
        .filter(date -> date.isInOpening() && heads(date.mention()))
        .map(PastDay::day)
        .findFirst()
        .map(day -> new TextDay(day, TextDay.Ground.HEADING));
  }

  /**
   * Whether nothing but a place or a label stands before the date in its sentence, or what dates.
   */
  private boolean heads(DateMention date) {
    String line = text.substring(Math.max(0, date.start() - BEFORE), date.start());
    if (POSTED.matcher(line).find()) {
      return true;
    }
    String before = DateContext.sentenceBefore(text, date.start());
    return !LOWER_CASE_WORD.matcher(before).find()
        && (date.weekday() != null || !ON.matcher(before).matches());
  }

  /** A date of the opening that is named with its weekday, as news names its own day. */
  private Optional<TextDay> withWeekday() {
    return past.stream()
        .filter(date -> date.isInOpening() && date.mention().weekday() != null)
        .map(PastDay::day)
        .findFirst()
        .map(day -> new TextDay(day, TextDay.Ground.HEADING));
  }

  private Optional<TextDay> ofWeekdays() {
    if (TODAY.matcher(QUOTED.matcher(text).replaceAll(" ")).find()) {
      return Optional.empty();
    }
    Map<LocalDate, Integer> counts = new TreeMap<>();
    for (WeekdayMention weekday : WeekdayMention.in(text, mentions)) {
      anchor(weekday.start())
          .map(date -> resolved(weekday.weekday(), date))
          .filter(days::contain)
          .ifPresent(day -> counts.merge(day, 1, Integer::sum));
    }
    return counts.entrySet().stream()
        .max(
            Map.Entry.<LocalDate, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(most -> new TextDay(most.getKey(), TextDay.Ground.WEEKDAY));
  }

  /** A date with its own weekday is of the same week as the news: it moves by few days or none. */
  private static LocalDate resolved(DayOfWeek weekday, PastDay anchor) {
    if (anchor.context() == DateContext.LAST_WEEK) {
      LocalDate monday = anchor.day().with(TemporalAdjusters.next(DayOfWeek.MONDAY));
      return monday.with(TemporalAdjusters.nextOrSame(weekday));
    }
    if (anchor.mention().weekday() == null) {
      return anchor.day().with(TemporalAdjusters.next(weekday));
    }
    LocalDate day = anchor.day().with(TemporalAdjusters.nextOrSame(weekday));
    return day.isAfter(anchor.day().plusDays(SAME_WEEK)) ? anchor.day() : day;
  }

  private Optional<PastDay> anchor(int position) {
    return past.stream()
        .filter(date -> date.isAnchor() && date.mention().start() < position)
        .max(Comparator.comparing(PastDay::day));
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
      boolean isPast = context != DateContext.TO_COME && context != DateContext.UNRELATED;
      if (!isPast || day.isEmpty() || !days.contain(day.get())) {
        continue;
      }
      near = day.get();
      found.add(new PastDay(mention, near, context));
    }
    return found;
  }
}
