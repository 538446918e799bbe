package org.daybook.date;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A weekday that a text names by itself, as the day on which something reported happened. */
record WeekdayMention(int start, DayOfWeek weekday) {
  private static final Pattern WEEKDAY =
      Pattern.compile(
          "(?<![\\p{L}\\d-])(?:(\\p{L}+)\\s)?("
              + CalendarWords.WEEKDAY
              + ")(?![\\p{L}\\d-])"
              + "(?:(?:['\u2019]s)?\\s(\\p{Lu}\\p{L}+))?");
  private static final Pattern OTHER_WEEK =
      Pattern.compile(
          "(?i)(?:next|last|every|each|coming|past|following|previous|by|until|any|most|some)");
  private static final Pattern OF_THE_WEEK =
      Pattern.compile(
          "(?i)(?:on|late|early|this|and|or|the|said|since|from|to|through|of|between|here|morning)");

  /** The weekdays in {@code text} outside {@code dates}, in order; what is to come is left out. */
  static List<WeekdayMention> in(String text, List<DateMention> dates) {
    List<WeekdayMention> mentions = new ArrayList<>();
    Matcher weekday = WEEKDAY.matcher(text);
    while (weekday.find()) {
      int start = weekday.start(2);
      if (isOfTheWeek(weekday) && !isWithin(dates, start) && !DateContext.isToCome(text, start)) {
        mentions.add(new WeekdayMention(start, CalendarWords.weekday(weekday.group(2))));
      }
    }
    return mentions;
  }

  /** Leaves out {@code last Friday}, {@code Black Friday}, {@code Sunday Times}. */
  private static boolean isOfTheWeek(Matcher weekday) {
    String before = weekday.group(1);
    if (before == null) {
      return weekday.group(3) == null;
    }
    if (OTHER_WEEK.matcher(before).matches()) {
      return false;
    }
    return OF_THE_WEEK.matcher(before).matches()
        || (Character.isLowerCase(before.charAt(0)) && weekday.group(3) == null);
  }

  private static boolean isWithin(List<DateMention> dates, int position) {
    return dates.stream().anyMatch(date -> date.start() <= position && position < date.end());
  }
}
