package org.daybook.nlp;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Initials between the first and the last word of a person's name, which some articles write and
 * others leave out: {@code Maria L. Torres} is {@code Maria Torres}. The few people who are told
 * from others by them, {@code John F. Kennedy}, keep them.
 */
final class MiddleInitials {
  private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}[.])+|\\p{Lu}");
  private static final List<String> KEPT = Resource.lines("kept-initials.txt");

  private MiddleInitials() {}

  /** Removes those of the name in {@code words}. */
  static void leaveOut(List<String> words) {
    if (words.size() < 3 || INITIALS.matcher(words.get(0)).matches() || isKept(words)) {
      return;
    }
    words.subList(1, words.size() - 1).removeIf(word -> INITIALS.matcher(word).matches());
  }

  private static boolean isKept(List<String> words) {
    String name = String.join(" ", words) + " ";
    return KEPT.stream().anyMatch(kept -> name.startsWith(kept + " "));
  }
}
