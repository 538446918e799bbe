package org.daybook.nlp;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * The states of the USA by postal code and usual abbreviation, with or without full stop: {@code
 * FL}, {@code Fla.}, {@code Fla}.
 */
final class UsStates {
  /** Codes that are more often something else when they stand alone: Los Angeles, a doctor. */
  private static final Set<String> AMBIGUOUS = Set.of("LA", "MD");

  private static final Map<String, String> NAMES = names();

  private UsStates() {}

  /** Whether {@code token} is short for a state where a comma and a state are expected. */
  static boolean isShort(String token) {
    return NAMES.containsKey(token) && !token.equals("MD");
  }

  /** The name of the state that {@code form}, a place, is short for; else {@code form} itself. */
  static String nameOf(String form) {
    return AMBIGUOUS.contains(form) ? form : NAMES.getOrDefault(form, form);
  }

  private static Map<String, String> names() {
    Map<String, String> names = new HashMap<>();
    for (String line : Resource.lines("us-states.tsv")) {
      String[] columns = line.split("\t", -1);
      names.put(columns[1], columns[0]);
      if (!columns[2].equals("-")) {
        names.put(columns[2], columns[0]);
        names.put(columns[2].substring(0, columns[2].length() - 1), columns[0]);
      }
    }
    return Map.copyOf(names);
  }
}
