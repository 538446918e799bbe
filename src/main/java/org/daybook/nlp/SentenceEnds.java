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
  enum Verdict {
    ENDS,
    GOES_ON,
    OPEN
  }

  private static final int WINDOW = 100;
  private static final Pattern INITIALS = Pattern.compile("(?:\\p{L}{1,2}\\.)+\\p{L}{1,2}");
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
    int start = skip(paragraph, 0);
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
    if (stop.next() == stop.end()) {
      return Verdict.ENDS;
    }
    if (stop.isElision() || isMarker(stop, start)) {
      return Verdict.GOES_ON;
    }
    if (stop.isFullStop() && !stop.isClosed()) {
      Verdict verdict = abbreviation(stop, start);
      if (verdict != null) {
        return verdict;
      }
    }
    if (stop.isBeforeSmall()) {
      return stop.isClosed() ? Verdict.GOES_ON : Verdict.OPEN;
    }
    if (stop.isEllipsis()) {
      return Verdict.OPEN;
    }
    return Verdict.ENDS;
  }

  /** What is known of the word before a full stop; null where it is no abbreviation. */
  private static Verdict abbreviation(Stop stop, int start) {
    String word = stop.word();
    if (WordKind.BEFORE.is(word)) {
      return Verdict.GOES_ON;
    }
    if (WordKind.NUMBER.is(word) && stop.isBeforeDigit()) {
      return Verdict.GOES_ON;
    }
    boolean isInside =
        WordKind.INSIDE.is(word)
            || INITIALS.matcher(word).matches()
            || (word.length() == 1 && Character.isUpperCase(word.charAt(0)));
    if (!isInside && !WordKind.MAY.is(word)) {
      return null;
    }
    if (!stop.isBeforeCapital() || isOnlyPhrase(stop, start)) {
      return Verdict.GOES_ON;
    }
    boolean opens =
        WordKind.MAY.is(word)
            ? !WordKind.TIME.is(stop.following())
            : WordKind.OPENING.is(stop.following());
    return opens ? Verdict.ENDS : Verdict.GOES_ON;
  }

  /** Whether the stop belongs to the number of a list's item or a heading: {@code 2. The}. */
  private static boolean isMarker(Stop stop, int start) {
    return stop.wordStart() - start <= 1 && MARKER.matcher(stop.word()).matches();
  }

  /** Whether what stands before the stop is only a phrase of two or three words: "At 5 p.m.". */
  private static boolean isOnlyPhrase(Stop stop, int start) {
    String[] words = stop.text().substring(start, stop.mark()).split(" ", 5);
    return words.length <= 3 && WordKind.PREPOSITION.is(words[0]);
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

  private static int skip(String paragraph, int from) {
    int at = from;
    while (at < paragraph.length() && Stop.isSpace(paragraph.charAt(at))) {
      at++;
    }
    return at;
  }
}
