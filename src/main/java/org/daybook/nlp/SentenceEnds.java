package org.daybook.nlp;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.sentdetect.SDContextGenerator;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.util.Span;

/**
 * Where the sentences of a paragraph end. Rules decide what writing says plainly: abbreviations,
 * initials, numbers, elisions, lists, quotes. What they leave open, OpenNLP's model decides, which
 * sees the words on both sides of the stop.
 */
final class SentenceEnds {
  /** What the rules say of a stop. */
  private enum Verdict {
    ENDS,
    GOES_ON,
    OPEN
  }

  /** Characters on each side of a stop that are looked at. */
  private static final int WINDOW = 100;

  /** Most characters before the number of a list's item: a bullet, a bracket, a space. */
  private static final int MARKER_OPENING = 3;

  private static final Pattern INITIALS = Pattern.compile("(?:\\p{L}{1,2}\\.)+\\p{L}{1,2}");
  private static final Pattern SPEAKER =
      Pattern.compile(
          "^(?:\\p{Lu}[\\p{L}.'\u2019-]+ ){1,4}(?:said|says|asked|added|wrote|replied)\\b");
  private static final Pattern OPEN_BRACKET = Pattern.compile("[(\\[][^()\\[\\]]*$");
  private static final Pattern CLOSING_BRACKET = Pattern.compile("^[^()\\[\\]]*[)\\]]");
  private static final Pattern MARKER = Pattern.compile("[0-9]{1,3}|\\p{L}|[ivx]{1,4}|[IVX]{1,4}");

  private final MaxentModel model;
  private final SDContextGenerator contexts;

  SentenceEnds(SentenceModel model) {
    this.model = model.getMaxentModel();
    this.contexts = model.getFactory().getSDContextGenerator();
  }

  /** The sentences of a paragraph, without white space around them. */
  List<Span> sentences(String paragraph) {
    List<Span> sentences = new ArrayList<>();
    ListItems items = new ListItems(paragraph);
    int start = Stop.skipSpace(paragraph, 0);
    Stop stop = Stop.after(paragraph, start);
    while (start < paragraph.length()) {
      int end = stop == null ? paragraph.length() : stop.end();
      int item = items.after(start);
      if (item < end) {
        add(paragraph, start, item, sentences);
        start = item;
      } else if (stop == null || ends(stop, start)) {
        add(paragraph, start, end, sentences);
        start = stop == null ? end : stop.next();
        stop = stop == null ? null : Stop.after(paragraph, start);
      } else {
        stop = Stop.after(paragraph, stop.end());
      }
    }
    return sentences;
  }

  private boolean ends(Stop stop, int start) {
    Verdict verdict = stop.isLast() ? Verdict.ENDS : verdict(stop, start);
    return verdict == Verdict.OPEN ? modelEnds(stop) : verdict == Verdict.ENDS;
  }

  private static Verdict verdict(Stop stop, int start) {
    if (stop.isAddress()) {
      return stop.isBeforeSmall() && !stop.isBeforeAddress() ? Verdict.GOES_ON : Verdict.OPEN;
    }
    if (stop.isElision() || isMarker(stop, start) || isBracketed(stop, start)) {
      return Verdict.GOES_ON;
    }
    if (stop.isFullStop() && !stop.isClosed() && isAbbreviation(stop)) {
      return endsAbbreviated(stop) && !isOnlyPhrase(stop, start) ? Verdict.ENDS : Verdict.GOES_ON;
    }
    if (stop.isClosed() && isAttribution(stop)) {
      return Verdict.GOES_ON;
    }
    if (stop.isBeforeSmall()) {
      return stop.isClosed() || stop.isBeforeDash() || stop.isEllipsis()
          ? Verdict.GOES_ON
          : Verdict.OPEN;
    }
    return stop.isEllipsis() ? ellipsis(stop) : Verdict.ENDS;
  }

  /**
   * An ellipsis before a capital: three spaced dots leave out words of a sentence, a fourth is its
   * full stop (The Chicago Manual of Style, 13.53).
   */
  private static Verdict ellipsis(Stop stop) {
    return switch (stop.spacedDots()) {
      case 0 -> Verdict.OPEN;
      case 2, 3 -> Verdict.GOES_ON;
      default -> Verdict.ENDS;
    };
  }

  /** Whether a quoted question or call is followed by who spoke: {@code "Why?" Oliveira asked}. */
  private static boolean isAttribution(Stop stop) {
    int to = Math.min(stop.text().length(), stop.next() + WINDOW);
    return !stop.isFullStop() && SPEAKER.matcher(stop.text().substring(stop.next(), to)).find();
  }

  private static boolean isAbbreviation(Stop stop) {
    String word = stop.word();
    return word.length() == 1 && Character.isLetter(word.charAt(0))
        || WordKind.isAbbreviation(word)
        || (WordKind.NUMBER.is(word) && stop.isBeforeDigit())
        || INITIALS.matcher(word).matches();
  }

  /** Whether a sentence ends with the abbreviation before the stop. */
  private static boolean endsAbbreviated(Stop stop) {
    if (WordKind.BEFORE.is(stop.word()) || !stop.isBeforeCapital() || stop.isBeforeDash()) {
      return false;
    }
    return WordKind.MAY.is(stop.word())
        ? !WordKind.TIME.is(stop.following())
        : WordKind.OPENING.is(stop.following());
  }

  /** Whether the stop belongs to the number of a heading or of a list's item: {@code 2. The}. */
  private static boolean isMarker(Stop stop, int start) {
    int before = stop.wordStart();
    int least = Math.max(start, before - MARKER_OPENING);
    while (before > least && !Character.isLetterOrDigit(stop.text().charAt(before - 1))) {
      before--;
    }
    boolean opens = before == start || stop.text().startsWith(": ", before);
    return opens && stop.isFullStop() && MARKER.matcher(stop.word()).matches();
  }

  /** Whether what stands before the stop is only a phrase of two or three words: "At 5 p.m.". */
  private static boolean isOnlyPhrase(Stop stop, int start) {
    int from = Math.max(start, stop.mark() - WINDOW);
    String[] words = stop.text().substring(from, stop.mark()).split(" ", 5);
    return words.length <= 3 && WordKind.PREPOSITION.is(words[0]);
  }

  /** Whether the stop is inside a short bracket that the sentence opens and closes. */
  private static boolean isBracketed(Stop stop, int start) {
    int from = Math.max(start + 1, stop.mark() - WINDOW);
    int to = Math.min(stop.text().length(), stop.end() + WINDOW);
    return from < stop.mark()
        && OPEN_BRACKET.matcher(stop.text().substring(from, stop.mark())).find()
        && CLOSING_BRACKET.matcher(stop.text().substring(stop.end(), to)).find();
  }

  /** What OpenNLP's model says of a stop. */
  private boolean modelEnds(Stop stop) {
    int from = Math.max(0, stop.mark() - WINDOW);
    int to = Math.min(stop.text().length(), stop.next() + WINDOW);
    String window = stop.text().substring(from, to);
    double[] scores = model.eval(contexts.getContext(window, stop.markEnd() - 1 - from));
    return model.getBestOutcome(scores).equals(SentenceDetectorME.SPLIT);
  }

  private static void add(String paragraph, int start, int end, List<Span> sentences) {
    int last = end;
    while (last > start && Stop.isSpace(paragraph.charAt(last - 1))) {
      last--;
    }
    if (last > start) {
      sentences.add(new Span(start, last));
    }
  }
}
