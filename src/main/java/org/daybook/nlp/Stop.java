package org.daybook.nlp;

/**
 * A place where a sentence may end: a mark such as a full stop, what closes behind it (quotes,
 * brackets, a footnote in square brackets), and then white space or, where the space is missing,
 * the next word. Also the end of a web or mail address, which often stands without a mark.
 *
 * @param text the paragraph
 * @param wordStart where the word before the mark starts: letters, digits and inner stops
 * @param mark where the mark starts; in an address its last one
 * @param markEnd behind the last mark of the run, as in {@code ?!} and {@code . . .}
 * @param end behind all that closes: where the sentence would end
 * @param next where the next one would start, the length of the text where nothing follows
 * @param nextWord where its first word starts, behind quotes, brackets, dashes and bullets
 * @param isAddress whether it is the end of an address
 */
record Stop(
    String text,
    int wordStart,
    int mark,
    int markEnd,
    int end,
    int next,
    int nextWord,
    boolean isAddress) {
  private static final String MARKS = ".!?\u2026";
  private static final String CLOSERS = "\"'\u201d\u2019\u00bb)]}*_";
  private static final String OPENERS = "\"'\u201c\u201e\u2018\u00ab([{*_#>\u2022-\u2013\u2014";
  private static final String DASHES = "-\u2013\u2014";

  /** Longest word that is looked at, and longest run of characters without space. */
  private static final int LONGEST = 60;

  private static final int LONGEST_RUN = 1000;

  /** The first place at {@code from} or behind it, or null. */
  static Stop after(String text, int from) {
    int start = skipSpace(text, from);
    while (start < text.length()) {
      boolean isAddress = text.startsWith("www.", start);
      boolean hasMark = false;
      int end = start;
      int limit = Math.min(text.length(), start + LONGEST_RUN);
      while (end < limit && !isSpace(text.charAt(end))) {
        char c = text.charAt(end);
        hasMark |= isMark(c);
        isAddress |= c == '@' || (c == ':' && text.startsWith("://", end));
        end++;
      }
      Stop stop = hasMark ? inside(text, start, end, isAddress) : null;
      if (stop != null) {
        return stop;
      }
      start = skipSpace(text, end);
    }
    return null;
  }

  /** The first place in a run of characters without space, or null. */
  private static Stop inside(String text, int start, int runEnd, boolean isAddress) {
    Stop last = null;
    for (int i = start; i < runEnd; i++) {
      if (isMark(text.charAt(i))) {
        last = at(text, i, start);
        if (last.isBeforeSpace() || (!isAddress && last.isGlued())) {
          return last;
        }
        i = last.markEnd - 1;
      }
    }
    return isAddress && last != null ? last.behindAddress(runEnd) : null;
  }

  private static Stop at(String text, int mark, int start) {
    int wordStart = mark;
    while (wordStart > start && mark - wordStart < LONGEST && isWord(text, wordStart - 1)) {
      wordStart--;
    }
    int markEnd = marksEnd(text, mark);
    int end = closersEnd(text, markEnd);
    int next = skipSpace(text, end);
    return new Stop(text, wordStart, mark, markEnd, end, next, skipOpeners(text, next), false);
  }

  private Stop behindAddress(int addressEnd) {
    int behind = skipSpace(text, addressEnd);
    int word = skipOpeners(text, behind);
    return new Stop(text, wordStart, mark, markEnd, addressEnd, behind, word, true);
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
    int last = -1;
    while (end > last) {
      last = end;
      if (end < text.length() && CLOSERS.indexOf(text.charAt(end)) >= 0) {
        end++;
      } else {
        end = footnoteEnd(text, end);
      }
    }
    return end;
  }

  /** Behind a footnote such as {@code [12]}; {@code bracket} itself where there is none. */
  private static int footnoteEnd(String text, int bracket) {
    int end = bracket + 1;
    while (end - bracket <= 3 && isDigit(text, end)) {
      end++;
    }
    boolean isFootnote =
        end > bracket + 1 && text.charAt(bracket) == '[' && text.startsWith("]", end);
    return isFootnote ? end + 1 : bracket;
  }

  private boolean isBeforeSpace() {
    return next > end || isLast();
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
    return text.charAt(mark) == '\u2026' || (text.charAt(mark) == '.' && markEnd > mark + 1);
  }

  /** How many dots an ellipsis with spaces between them has, as in {@code . . .}; else 0. */
  int spacedDots() {
    String marks = text.substring(mark, markEnd);
    return marks.contains(" ") ? marks.replace(" ", "").length() : 0;
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

  boolean isBeforeAddress() {
    return text.startsWith("http", next) || text.startsWith("www.", next);
  }

  boolean isBeforeDash() {
    return next < text.length() && DASHES.indexOf(text.charAt(next)) >= 0;
  }

  boolean isBeforeDigit() {
    return isDigit(text, nextWord);
  }

  /** Whether the space behind the sentence is missing: {@code world.Today is}. */
  boolean isGlued() {
    return end == nextWord
        && mark - wordStart > 1
        && isBeforeCapital()
        && !Character.isUpperCase(text.charAt(mark - 1))
        && following().length() > 1
        && following().chars().skip(1).allMatch(Character::isLowerCase);
  }

  static int skipSpace(String text, int from) {
    int at = from;
    while (at < text.length() && isSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static int skipOpeners(String text, int from) {
    int at = from;
    while (at < text.length()
        && (OPENERS.indexOf(text.charAt(at)) >= 0 || isSpace(text.charAt(at)))) {
      at++;
    }
    return at;
  }

  static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static boolean isMark(char c) {
    return MARKS.indexOf(c) >= 0;
  }

  /** Whether it is part of a word: a letter or digit, or an inner stop or apostrophe. */
  private static boolean isWord(String text, int at) {
    return isLetterOrDigit(text, at)
        || (at < text.length() && ".\u00b0".indexOf(text.charAt(at)) >= 0)
        || (at > 0
            && at < text.length()
            && "'\u2019".indexOf(text.charAt(at)) >= 0
            && isLetterOrDigit(text, at - 1));
  }

  private static boolean isLetterOrDigit(String text, int at) {
    return at < text.length() && Character.isLetterOrDigit(text.charAt(at));
  }

  private static boolean isDigit(String text, int at) {
    return at < text.length() && Character.isDigit(text.charAt(at));
  }
}
