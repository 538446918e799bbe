package org.daybook.nlp;

/**
 * A place where a sentence may end: a mark such as a full stop, what closes behind it (quotes,
 * brackets, a footnote in square brackets), and then white space or the next word.
 *
 * @param text the paragraph
 * @param wordStart where the word before the mark starts: letters, digits and inner stops
 * @param mark where the mark starts
 * @param markEnd behind the last mark of the run, as in {@code ?!} and {@code . . .}
 * @param end behind all that closes: where the sentence would end
 * @param next where the next one would start, the length of the text where nothing follows
 * @param nextWord where its first word starts, behind quotes, brackets, dashes and bullets
 */
record Stop(String text, int wordStart, int mark, int markEnd, int end, int next, int nextWord) {
  private static final String MARKS = ".!?\u2026";
  private static final String CLOSERS = "\"'\u201d\u2019\u00bb)]}*_";
  private static final String OPENERS = "\"'\u201c\u201e\u2018\u00ab([{*_-\u2013\u2014\u2022#>";

  /** Longest word that is looked at. */
  private static final int LONGEST = 60;

  /** The first place at {@code from} or behind it, or null. */
  static Stop after(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (isMark(text.charAt(i))) {
        Stop stop = at(text, i);
        if (stop.isLast() || stop.next > stop.end || stop.isGlued()) {
          return stop;
        }
        i = stop.markEnd - 1;
      }
    }
    return null;
  }

  private static Stop at(String text, int mark) {
    int wordStart = mark;
    while (wordStart > 0 && mark - wordStart < LONGEST && isWord(text.charAt(wordStart - 1))) {
      wordStart--;
    }
    int markEnd = marksEnd(text, mark);
    int end = closersEnd(text, markEnd);
    int next = skipSpace(text, end);
    int nextWord = next;
    while (nextWord < text.length()
        && (OPENERS.indexOf(text.charAt(nextWord)) >= 0 || isSpace(text.charAt(nextWord)))) {
      nextWord++;
    }
    return new Stop(text, wordStart, mark, markEnd, end, next, nextWord);
  }

  private static int marksEnd(String text, int mark) {
    int end = mark + 1;
    while (end < text.length()) {
      if (isMark(text.charAt(end))) {
        end++;
      } else if (text.startsWith(" .", end) && !isWord(text, end + 2)) {
        end += 2;
      } else {
        break;
      }
    }
    return end;
  }

  private static int closersEnd(String text, int markEnd) {
    int end = markEnd;
    while (end < text.length()) {
      if (CLOSERS.indexOf(text.charAt(end)) >= 0) {
        end++;
      } else if (text.charAt(end) == '[' && footnoteEnd(text, end) > 0) {
        end = footnoteEnd(text, end);
      } else {
        break;
      }
    }
    return end;
  }

  /** Behind a footnote such as {@code [12]}; 0 where there is none. */
  private static int footnoteEnd(String text, int bracket) {
    int end = bracket + 1;
    while (end < text.length() && end - bracket <= 3 && Character.isDigit(text.charAt(end))) {
      end++;
    }
    return end > bracket + 1 && end < text.length() && text.charAt(end) == ']' ? end + 1 : 0;
  }

  /** Whether nothing follows. */
  boolean isLast() {
    return next == text.length();
  }

  /** Whether the mark is one full stop and no ellipsis. */
  boolean isFullStop() {
    return markEnd == mark + 1 && text.charAt(mark) == '.';
  }

  /** Whether the mark is an ellipsis. */
  boolean isEllipsis() {
    return text.charAt(mark) == '\u2026' || (markEnd > mark + 1 && text.charAt(mark) == '.');
  }

  /** Whether an ellipsis in brackets stands for what is left out of a quote: {@code [...]}. */
  boolean isElision() {
    return isEllipsis() && mark > 0 && "[(".indexOf(text.charAt(mark - 1)) >= 0;
  }

  /** Whether a quote or bracket closes behind the mark. */
  boolean isClosed() {
    return end > markEnd;
  }

  /** The word before the mark, without it; empty where the mark stands by itself. */
  String word() {
    return text.substring(wordStart, mark);
  }

  /** The first word of what follows, up to an apostrophe. */
  String following() {
    int wordEnd = nextWord;
    while (wordEnd - nextWord < LONGEST && isLetterOrDigit(text, wordEnd)) {
      wordEnd++;
    }
    return text.substring(nextWord, wordEnd);
  }

  boolean isBeforeCapital() {
    return nextWord < text.length() && Character.isUpperCase(text.charAt(nextWord));
  }

  boolean isBeforeSmall() {
    return nextWord < text.length() && Character.isLowerCase(text.charAt(nextWord));
  }

  boolean isBeforeDigit() {
    return nextWord < text.length() && Character.isDigit(text.charAt(nextWord));
  }

  /**
   * Whether the space behind the sentence is missing: {@code world.Today is}. Not so in addresses
   * and names of files.
   */
  private boolean isGlued() {
    return mark - wordStart > 1
        && end == nextWord
        && isBeforeCapital()
        && Character.isLetterOrDigit(text.charAt(mark - 1))
        && !Character.isUpperCase(text.charAt(mark - 1))
        && following().length() > 1
        && following().chars().skip(1).allMatch(Character::isLowerCase)
        && !isAddress();
  }

  private boolean isAddress() {
    int start = mark;
    while (start > 0 && mark - start < LONGEST && !isSpace(text.charAt(start - 1))) {
      start--;
    }
    String before = text.substring(start, mark);
    return before.contains("@") || before.contains("/") || before.startsWith("www.");
  }

  private static int skipSpace(String text, int from) {
    int at = from;
    while (at < text.length() && isSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isMark(char c) {
    return MARKS.indexOf(c) >= 0;
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) || c == '.' || c == '\u00b0';
  }

  private static boolean isWord(String text, int at) {
    return at < text.length() && isWord(text.charAt(at));
  }

  private static boolean isLetterOrDigit(String text, int at) {
    return at < text.length() && Character.isLetterOrDigit(text.charAt(at));
  }

  static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
