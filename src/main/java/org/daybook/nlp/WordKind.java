package org.daybook.nlp;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What a word says about the full stop behind or before it, as {@code abbreviations.tsv} explains.
 */
enum WordKind {
  BEFORE,
  NUMBER,
  INSIDE,
  MAY,
  OPENING,
  TIME,
  PREPOSITION;

  private static final Map<WordKind, Set<String>> WORDS = read();

  /** Whether a word, without its last stop, is of this kind. */
  boolean is(String word) {
    if (word.isEmpty()) {
      return false;
    }
    String lower = word.toLowerCase(Locale.ROOT);
    return WORDS.get(this).contains(lower)
        || (Character.isUpperCase(word.charAt(0))
            && WORDS.get(this).contains(word.charAt(0) + lower.substring(1)));
  }

  /** Whether a word is an abbreviation wherever a stop stands behind it. */
  static boolean isAbbreviation(String word) {
    return BEFORE.is(word) || INSIDE.is(word) || MAY.is(word);
  }

  private static Map<WordKind, Set<String>> read() {
    Map<WordKind, Set<String>> words = new EnumMap<>(WordKind.class);
    for (String line : Resource.lines("abbreviations.tsv")) {
      String[] columns = line.split("\t");
      WordKind kind = valueOf(columns[0].toUpperCase(Locale.ROOT));
      words.computeIfAbsent(kind, it -> new HashSet<>()).addAll(Set.of(columns[1].split(" ")));
    }
    return words;
  }
}
