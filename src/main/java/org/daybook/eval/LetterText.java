package org.daybook.eval;

import java.util.Locale;

/**
 * A text as its letters and digits alone, so that a passage is found again where white space and
 * marks were changed.
 */
final class LetterText {
  private final String letters;
  private final int[] before;

  LetterText(String text) {
    StringBuilder found = new StringBuilder(text.length());
    before = new int[text.length() + 1];
    for (int i = 0; i < text.length(); i++) {
      before[i] = found.length();
      if (Character.isLetterOrDigit(text.charAt(i))) {
        found.append(text.charAt(i));
      }
    }
    before[text.length()] = found.length();
    letters = found.toString().toLowerCase(Locale.ROOT);
  }

  /** Number of letters before a character. */
  int at(int character) {
    return before[character];
  }

  String letters(int start, int end) {
    return letters.substring(at(start), at(end));
  }

  /** Where {@code passage} starts, the place nearest to {@code near}; -1 where it is not. */
  int find(String passage, int near) {
    int best = -1;
    for (int i = letters.indexOf(passage); i >= 0; i = letters.indexOf(passage, i + 1)) {
      best = best < 0 || Math.abs(i - near) < Math.abs(best - near) ? i : best;
    }
    return best;
  }
}
