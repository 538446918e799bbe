package org.daybook.date;

import java.text.Normalizer;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Names of months in the languages of many news sites, from the JDK's locale data (CLDR). */
final class MonthNames {
  private static final List<String> LANGUAGES =
      List.of(
          "en", "de", "fr", "es", "it", "pt", "nl", "sv", "da", "nb", "fi", "pl", "cs", "sk", "hu",
          "ro", "tr", "ru", "uk", "bg", "hr", "sl", "sr", "el", "id", "ca", "et", "lv", "lt", "sq",
          "bs", "mk", "ar", "fa", "he", "hi", "bn", "ta", "th", "vi", "ms", "az", "eu", "gl");
  private static final List<TextStyle> STYLES =
      List.of(
          TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT, TextStyle.SHORT_STANDALONE);

  /** Short forms that sites use beside those of the locale data. */
  private static final Map<String, Integer> OTHERS =
      Map.of("mrz", 3, "maerz", 3, "jänner", 1, "feber", 2, "sept", 9, "fev", 2, "aout", 8);

  /** Accents, vowel signs, full stops. */
  private static final Pattern MARKS = Pattern.compile("[\\p{M}.]");

  private static final Map<String, Integer> MONTHS = months();

  private MonthNames() {}

  /** 1..12 for a name or its abbreviation with or without full stop; 0 for another word. */
  static int month(String word) {
    return MONTHS.getOrDefault(plain(word), 0);
  }

  private static String plain(String word) {
    String letters = MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("");
    return letters.toLowerCase(Locale.ROOT);
  }

  /** A word that is two months in two languages stays with the first language. */
  private static Map<String, Integer> months() {
    Map<String, Integer> months = new HashMap<>();
    for (String language : LANGUAGES) {
      for (TextStyle style : STYLES) {
        for (Month month : Month.values()) {
          String name = plain(month.getDisplayName(style, Locale.forLanguageTag(language)));
          if (Character.isLetter(name.charAt(0))) {
            months.putIfAbsent(name, month.getValue());
          }
        }
      }
    }
    OTHERS.forEach((name, month) -> months.putIfAbsent(plain(name), month));
    return Map.copyOf(months);
  }
}
