package org.daybook.text;

/**
 * Normal white space: lines end in {@code \n}, blanks are single spaces, no line starts or ends in
 * one. Zero-width characters, soft hyphens, marks of direction and control characters are dropped;
 * the joiners that spell Persian words and emoji stay.
 */
final class WhiteSpace {
  private WhiteSpace() {}

  /** The text with normal white space; blank lines stay. */
  static String normal(String text) {
    StringBuilder normal = new StringBuilder(text.length());
    boolean blank = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isLineEnd(c)) {
        boolean pair = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
        if (!pair) {
          normal.append('\n');
        }
        blank = false;
      } else if (isBlank(c)) {
        blank = true;
      } else if (!isInvisible(c)) {
        if (blank && !normal.isEmpty() && normal.charAt(normal.length() - 1) != '\n') {
          normal.append(' ');
        }
        blank = false;
        normal.append(c);
      }
    }
    return normal.toString();
  }

  /** The text on one line; null for null and for what is empty. */
  static String oneLine(String text) {
    if (text == null) {
      return null;
    }
    String line = normal(normal(text).replace('\n', ' ')).strip();
    return line.isEmpty() ? null : line;
  }

  private static boolean isLineEnd(char c) {
    return c == '\n'
        || c == '\r'
        || c == '\u000B'
        || c == '\f'
        || c == '\u0085'
        || c == '\u2028'
        || c == '\u2029';
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || Character.getType(c) == Character.SPACE_SEPARATOR;
  }

  private static boolean isInvisible(char c) {
    return Character.isISOControl(c)
        || c == '\u00AD'
        || c == '\u200B'
        || c == '\u200E'
        || c == '\u200F'
        || c == '\u2060'
        || c == '\uFEFF'
        || c == '\uFFFE'
        || c == '\uFFFF';
  }
}
