package org.daybook.nlp;

/** First letters of words, in capitals, and what may be short for the words. */
final class Initials {
  private Initials() {}

  /** Whether the letters of an acronym are among the initials, in the same order. */
  static boolean spell(String initials, String acronym) {
    int found = 0;
    for (int i = 0; i < initials.length() && found < acronym.length(); i++) {
      found += initials.charAt(i) == acronym.charAt(found) ? 1 : 0;
    }
    return found == acronym.length();
  }
}
