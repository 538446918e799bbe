package org.daybook.nlp;

import java.util.regex.Pattern;
import opennlp.tools.util.Span;

/**
 * What stands between two quotation marks.
 *
 * @param count number of words
 * @param isUtterance whether it opens and ends as a sentence or a part that is set off does
 * @param isWhole whether it ends with a stop
 * @param isTitle whether all its longer words are capitalised, as in the name of a work
 */
record QuotedWords(int count, boolean isUtterance, boolean isWhole, boolean isTitle) {
  private static final String STOPS = ".!?\u2026";
  private static final String EXCLAIMS = "!?\u2026";
  private static final String ENDS = ",\u2014-]" + STOPS;
  private static final String SIGNS = "\"\u201c\u201d\u201e\u201f\u00ab\u00bb'\u2018\u2019`";
  private static final Pattern PARAGRAPH = Pattern.compile("\n\\s*[" + SIGNS + "]");
  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final int SMALL_WORD = 3;
  private static final int LONGEST_TITLE = 10;

  /** The words of a quoted span, its marks included. */
  static QuotedWords of(String text, Span span) {
    int start = span.getStart() + 1;
    int end = span.getEnd();
    while (end > start && (SIGNS.indexOf(text.charAt(end - 1)) >= 0 || isSpace(text, end - 1))) {
      end--;
    }
    String said = text.substring(start, end);
    int first = 0;
    while (first < said.length() && !Character.isLetterOrDigit(said.charAt(first))) {
      first++;
    }
    char last = said.isEmpty() ? ' ' : said.charAt(said.length() - 1);
    char next = span.getEnd() < text.length() ? text.charAt(span.getEnd()) : ' ';
    boolean isWhole = STOPS.indexOf(last) >= 0 || (STOPS.indexOf(next) >= 0 && last != ',');
    boolean isOpened =
        first > 0 || (first < said.length() && !Character.isLowerCase(said.charAt(first)));
    boolean isEnded = ENDS.indexOf(last) >= 0 || ENDS.indexOf(next) >= 0;
    int count = Words.count(said);
    return new QuotedWords(
        count,
        isOpened && isEnded && (count > 1 || !hasDigit(said)),
        isWhole,
        count > 1 && count <= LONGEST_TITLE && EXCLAIMS.indexOf(last) < 0 && isTitle(said));
  }

  /** The words of a quoted span in one line, without its marks and those that open a paragraph. */
  static String plain(String text, Span span) {
    String said =
        PARAGRAPH.matcher(text.substring(span.getStart(), span.getEnd())).replaceAll("\n");
    int start = 0;
    int end = said.length();
    while (start < end && isAround(said, start)) {
      start++;
    }
    while (end > start && isAround(said, end - 1)) {
      end--;
    }
    return SPACES.matcher(said.substring(start, end)).replaceAll(" ");
  }

  private static boolean isAround(String said, int at) {
    return SIGNS.indexOf(said.charAt(at)) >= 0 || isSpace(said, at);
  }

  private static boolean hasDigit(String said) {
    return said.chars().anyMatch(Character::isDigit);
  }

  private static boolean isSpace(String text, int at) {
    return Character.isWhitespace(text.charAt(at));
  }

  private static boolean isTitle(String said) {
    if (said.endsWith(".") && said.contains(". ")) {
      return false;
    }
    int word = 0;
    for (int i = 0; i <= said.length(); i++) {
      if (i == said.length()
          || !(Character.isLetterOrDigit(said.charAt(i))
              || said.charAt(i) == '\''
              || said.charAt(i) == '\u2019')) {
        if (i - word > SMALL_WORD && Character.isLowerCase(said.charAt(word))) {
          return false;
        }
        word = i + 1;
      }
    }
    return true;
  }
}
