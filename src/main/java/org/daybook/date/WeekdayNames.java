package org.daybook.date;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of weekdays in the larger languages of Europe, from the JDK's locale data (CLDR). */
final class WeekdayNames {
  private static final List<String> LANGUAGES =
      List.of("en", "de", "fr", "es", "it", "pt", "nl", "sv", "da", "pl", "cs", "tr", "ru", "el");
  private static final Pattern WORD = Pattern.compile("\\p{L}{4,}");
  private static final Map<String, DayOfWeek> NAMES = names();

  private WeekdayNames() {}

  /** The first weekday that {@code line} names in full; null where it names none. */
  static DayOfWeek in(String line) {
    Matcher word = WORD.matcher(line);
    while (word.find()) {
      DayOfWeek weekday = NAMES.get(word.group().toLowerCase(Locale.ROOT));
      if (weekday != null) {
        return weekday;
      }
    }
    return null;
  }

  private static Map<String, DayOfWeek> names() {
    Map<String, DayOfWeek> names = new HashMap<>();
    for (String language : LANGUAGES) {
      for (DayOfWeek day : DayOfWeek.values()) {
        String name = day.getDisplayName(TextStyle.FULL, Locale.forLanguageTag(language));
        names.putIfAbsent(name.toLowerCase(Locale.ROOT), day);
      }
    }
    return Map.copyOf(names);
  }
}
