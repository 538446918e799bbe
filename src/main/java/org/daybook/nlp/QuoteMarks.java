package org.daybook.nlp;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.util.Span;

/**
 * Pairs the quotation marks of a text: curly and straight ones, single ones where the text quotes
 * with them. A paragraph that opens with a mark goes on with the quote of the one before, where
 * that is not closed. Marks within marks belong to the outer quote. What stays open ends with its
 * paragraph. Linear in the length of the text.
 */
final class QuoteMarks {
  private static final String DOUBLE = "\"\u201c\u201d\u201e\u201f\u00ab\u00bb";
  private static final String SINGLE = "'\u2018\u2019`";
  private static final String OPENING_BEFORE = "([{-\u2013\u2014/\"\u201c\u201d'\u2018";
  private static final String SENTENCE_END = ".!?\u2026";

  /** Paragraphs without marks that a quote may hold. */
  private static final int FARTHEST = 5;

  private final String text;
  private final List<Mark> marks = new ArrayList<>();

  private record Mark(int at, int paragraph, boolean opens, boolean closes, boolean leads) {}

  /**
   * What a walk from an opening mark found: the mark behind the quote, and where the quote ends.
   */
  private record End(int next, int at) {}

  private QuoteMarks(String text, String signs) {
    this.text = text;
    int paragraph = 0;
    boolean leads = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        paragraph += leads ? 0 : 1;
        leads = true;
      } else if (signs.indexOf(c) >= 0) {
        add(i, paragraph, leads, signs.equals(SINGLE));
        leads = false;
      } else if (!Character.isWhitespace(c)) {
        leads = false;
      }
    }
  }

  /** The quoted spans in order, with their marks. */
  static List<Span> spans(String text) {
    String signs = quotesWithSingle(text) ? SINGLE : DOUBLE;
    return new QuoteMarks(text, signs).pair();
  }

  /** Whether more single marks open something than there are double ones. */
  private static boolean quotesWithSingle(String text) {
    int singles = 0;
    int doubles = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (DOUBLE.indexOf(c) >= 0) {
        doubles++;
      } else if (SINGLE.indexOf(c) >= 0 && opensBySight(text, i)) {
        singles++;
      }
    }
    return singles > doubles;
  }

  private static boolean opensBySight(String text, int at) {
    char before = at == 0 ? ' ' : text.charAt(at - 1);
    char after = at + 1 == text.length() ? ' ' : text.charAt(at + 1);
    return (Character.isWhitespace(before) || OPENING_BEFORE.indexOf(before) >= 0)
        && !Character.isWhitespace(after);
  }

  private static boolean closesBySight(String text, int at) {
    char before = at == 0 ? ' ' : text.charAt(at - 1);
    char after = at + 1 == text.length() ? ' ' : text.charAt(at + 1);
    return !Character.isWhitespace(before) && !Character.isLetterOrDigit(after);
  }

  private void add(int at, int paragraph, boolean leads, boolean isSingle) {
    boolean opens = opensBySight(text, at);
    boolean closes = closesBySight(text, at);
    switch (text.charAt(at)) {
      case '\u201c', '\u201e', '\u00ab', '\u2018' -> {
        closes = closes && !opens;
        opens = !closes;
      }
      case '\u201d', '\u00bb' -> closes = !opens;
      default -> {
        if (isSingle) {
          closes = closes && !opens && isNoApostrophe(at);
        } else {
          boolean isLoose = !opens && !closes;
          boolean isApart = isLoose && at > 0 && Character.isWhitespace(text.charAt(at - 1));
          closes = !opens;
          opens = opens || isApart;
        }
      }
    }
    if (opens || closes) {
      marks.add(new Mark(at, paragraph, opens, closes, leads));
    }
  }

  /** A mark behind a word in s may be a possessive where the sentence goes on. */
  private boolean isNoApostrophe(int at) {
    char before = text.charAt(at - 1);
    return before != 's'
        || at + 1 == text.length()
        || !Character.isWhitespace(text.charAt(at + 1))
        || at + 2 == text.length()
        || !Character.isLowerCase(text.charAt(at + 2));
  }

  private List<Span> pair() {
    List<Span> spans = new ArrayList<>();
    int i = 0;
    while (i < marks.size()) {
      if (!marks.get(i).opens) {
        i++;
        continue;
      }
      End end = end(i);
      spans.add(new Span(marks.get(i).at, end.at));
      i = end.next;
    }
    return spans;
  }

  private End end(int open) {
    int paragraph = marks.get(open).paragraph;
    int depth = 0;
    int last = -1;
    int i = open + 1;
    for (; i < marks.size(); i++) {
      Mark mark = marks.get(i);
      if (mark.paragraph != paragraph) {
        if (last >= 0 || !goesOn(mark, paragraph)) {
          break;
        }
        paragraph = mark.paragraph;
        depth = 0;
      }
      if (mark.closes) {
        last = i;
        if (depth-- == 0) {
          break;
        }
      } else if (!mark.leads && !isBehindSentence(mark) && ++depth > 1) {
        break;
      }
    }
    if (last >= 0) {
      return new End(last + 1, marks.get(last).at + 1);
    }
    return open(i, paragraph);
  }

  /** Whether the quote left open in {@code paragraph} goes on to {@code mark}. */
  private static boolean goesOn(Mark mark, int paragraph) {
    return mark.opens
        ? mark.leads && mark.paragraph == paragraph + 1
        : mark.paragraph <= paragraph + FARTHEST;
  }

  private boolean isBehindSentence(Mark mark) {
    int i = mark.at - 1;
    while (i >= 0 && Character.isWhitespace(text.charAt(i))) {
      i--;
    }
    return i >= 0 && SENTENCE_END.indexOf(text.charAt(i)) >= 0;
  }

  /** The end of a quote that is not closed: that of its last paragraph. */
  private End open(int next, int paragraph) {
    int behind = next;
    while (behind < marks.size() && marks.get(behind).paragraph == paragraph) {
      behind++;
    }
    int end = text.indexOf('\n', marks.get(behind - 1).at);
    return new End(behind, end < 0 ? text.length() : end);
  }
}
