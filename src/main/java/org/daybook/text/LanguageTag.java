package org.daybook.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** ISO 639-1 codes for the ways in which records name their language. */
final class LanguageTag {
  private static final Map<String, String> CODES = codes();

  private LanguageTag() {}

  /**
   * The code of {@code en}, {@code en-US}, {@code eng} or {@code English}; null for what is none.
   */
  static String code(String language) {
    if (language == null) {
      return null;
    }
    String primary = language.strip().split("[-_,; ]", 2)[0].toLowerCase(Locale.ROOT);
    return CODES.get(primary);
  }

  private static Map<String, String> codes() {
    Map<String, String> codes = new HashMap<>();
    Arrays.stream(Locale.getISOLanguages())
        .sorted()
        .map(code -> new Locale.Builder().setLanguage(code).build())
        .forEach(
            locale -> {
              String code = locale.getLanguage();
              codes.putIfAbsent(code, code);
              codes.putIfAbsent(locale.getISO3Language(), code);
              String name = locale.getDisplayLanguage(Locale.ENGLISH).toLowerCase(Locale.ROOT);
              codes.putIfAbsent(name, code);
            });
    return Map.copyOf(codes);
  }
}
