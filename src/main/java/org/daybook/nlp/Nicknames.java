package org.daybook.nlp;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Short forms of forenames: {@code Ed Markey} may be {@code Edward Markey}. */
public final class Nicknames {
  private static final Pattern ACCENT = Pattern.compile("\\p{M}+");
  private static final Pattern SPACE = Pattern.compile(" ");
  private static final Map<String, String> FORMAL = formal();

  private Nicknames() {}

  /**
   * What the ways to write a person's full name have in common: in lower case, without accents, the
   * forename in its long form. {@code Chuck Grassley} and {@code Charles Grassley} are {@code
   * charles grassley}.
   */
  public static String formal(String name) {
    String plain = ACCENT.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
    String[] words = SPACE.split(plain.toLowerCase(Locale.ROOT), 2);
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
