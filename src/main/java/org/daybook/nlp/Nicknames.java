package org.daybook.nlp;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Short forms of forenames: {@code Ed Markey} may be {@code Edward Markey}. */
public final class Nicknames {
  private static final Pattern ACCENT = Pattern.compile("\\p{M}+");

  /** Before two words and more. */
  private static final Pattern INITIAL = Pattern.compile("^\\p{L}[.]? (?=\\p{L}{2,} \\p{L})");

  private static final Pattern SPACE = Pattern.compile(" ");
  private static final Map<String, String> FORMAL = formal();

  private Nicknames() {}

  /**
   * What the ways to write a person's full name have in common: in lower case, without accents, the
   * forename in its long form, without an initial before it. {@code Chuck Grassley} and {@code
   * Charles Grassley} are {@code charles grassley}, {@code W. Greg Steube} is {@code gregory
   * steube}.
   */
  public static String formal(String name) {
    String plain = ACCENT.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
    String called = INITIAL.matcher(plain.toLowerCase(Locale.ROOT)).replaceFirst("");
    String[] words = SPACE.split(called, 2);
    words[0] = FORMAL.getOrDefault(words[0], words[0]);
    return String.join(" ", words);
  }

  private static Map<String, String> formal() {
    Map<String, String> formal = new HashMap<>();
    for (String line : Resource.lines("nicknames.txt")) {
      String[] forms = SPACE.split(line);
      for (String form : forms) {
        formal.put(form, forms[0]);
      }
    }
    return Map.copyOf(formal);
  }
}
