package org.daybook.text;

import java.util.Locale;

/** What can be told from a line by its looks: words, capitals, the way it ends. */
final class Line {
  private static final String CLOSING = "\"'”’»)]*」』）";
  private static final String SENTENCE_ENDS = ".!?…。！？؟۔।";
  private static final int LONG = 30;
  private static final int SENTENCE = 8;

  private Line() {}

  /** Number of words, apart by spaces; in scripts without spaces two characters are a word. */
  static int words(String line) {
    int words = 0;
    int unspaced = 0;
    boolean inside = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (isUnspaced(c)) {
        unspaced++;
        inside = false;
      } else {
        boolean blank = c <= ' ';
        words += !blank && !inside ? 1 : 0;
        inside = !blank;
      }
    }
    return words + (unspaced + 1) / 2;
  }

  /** Chinese characters, kana and their marks. */
  private static boolean isUnspaced(char c) {
    return c >= '\u3000' && c <= '\u9FFF' || c >= '\uF900' && c <= '\uFAFF' || c >= '\uFF00';
  }

  /** Whether it ends as a sentence does, closing quotes and brackets aside. */
  static boolean endsSentence(String line) {
    char last = lastMark(line);
    return SENTENCE_ENDS.indexOf(last) >= 0;
  }

  /** Last character that is no closing quote or bracket; a space where there is none. */
  static char lastMark(String line) {
    for (int i = line.length() - 1; i >= 0; i--) {
      if (CLOSING.indexOf(line.charAt(i)) < 0) {
        return line.charAt(i);
      }
    }
    return ' ';
  }

  /** Running text: a sentence of eight words and more, or thirty words of anything. */
  static boolean isProse(String line) {
    int words = words(line);
    return words >= LONG || (words >= SENTENCE && endsSentence(line));
  }

  /** Whether it has a letter or a digit at all. */
  static boolean saysSomething(String line) {
    return line.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  /** Letters and digits in lower case, single spaces for all else: equal for equal wording. */
  static String wording(String line) {
    StringBuilder wording = new StringBuilder(line.length());
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        wording.append(c);
      } else if (c != '\'' && c != '’' && !wording.isEmpty()) {
        if (wording.charAt(wording.length() - 1) != ' ') {
          wording.append(' ');
        }
      }
    }
    return wording.toString().strip().toLowerCase(Locale.ROOT);
  }
}
