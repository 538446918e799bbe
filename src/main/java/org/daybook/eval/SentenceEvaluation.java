package org.daybook.eval;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import opennlp.tools.util.Span;

/**
 * How well a splitter finds the sentences and tokens of texts. A boundary is where a sentence ends
 * and another follows: the end of the text is none. Tokens count as found where their span is
 * exactly that of the set.
 *
 * @param set name of the set
 * @param system name of the splitter
 * @param exact number of texts whose sentences are all right
 * @param charactersPerSecond a second of this thread's CPU time, for sentences and tokens
 */
public record SentenceEvaluation(
    String set,
    String system,
    FoundScore boundaries,
    FoundScore tokens,
    int texts,
    int exact,
    double charactersPerSecond) {
  private static final double NANOSECONDS = 1e9;
  private static final FoundScore NONE = new FoundScore(0, 0, 0);

  /** What a splitter makes of a text: spans into it, in order. */
  public record Segments(List<Span> sentences, List<Span> tokens) {
    public Segments {
      sentences = List.copyOf(sentences);
      tokens = List.copyOf(tokens);
    }
  }

  /** What {@code splitter} makes of each text. */
  public static List<Segments> split(
      Function<String, Segments> splitter, List<SegmentedText> texts) {
    return texts.stream().map(text -> splitter.apply(text.text())).toList();
  }

  /** Scores what a splitter made of {@code texts} in {@code nanoseconds} of CPU time. */
  public static SentenceEvaluation of(
      String set,
      String system,
      List<SegmentedText> texts,
      List<Segments> segments,
      long nanoseconds) {
    FoundScore boundaries = NONE;
    FoundScore tokens = NONE;
    int exact = 0;
    long characters = 0;
    for (int i = 0; i < texts.size(); i++) {
      SegmentedText gold = texts.get(i);
      Segments found = segments.get(i);
      boundaries = boundaries.plus(score(ends(gold.sentences()), ends(found.sentences())));
      if (!gold.tokens().isEmpty()) {
        tokens = tokens.plus(score(plain(gold.tokens()), plain(found.tokens())));
      }
      exact += plain(gold.sentences()).equals(plain(found.sentences())) ? 1 : 0;
      characters += gold.text().length();
    }
    double speed = characters * NANOSECONDS / Math.max(1, nanoseconds);
    return new SentenceEvaluation(set, system, boundaries, tokens, texts.size(), exact, speed);
  }

  /** The figures of several splitters and sets, a row each. */
  public static ScoreTable table(List<SentenceEvaluation> evaluations) {
    List<List<Object>> rows = new ArrayList<>();
    for (SentenceEvaluation evaluation : evaluations) {
      rows.add(
          List.of(
              evaluation.set(),
              evaluation.system(),
              evaluation.boundaries().precision(),
              evaluation.boundaries().recall(),
              evaluation.boundaries().f1(),
              evaluation.texts(),
              evaluation.exact(),
              evaluation.tokens().truths() == 0 ? "-" : evaluation.tokens().f1(),
              Math.round(evaluation.charactersPerSecond())));
    }
    return new ScoreTable(
        "Ends of sentences; token F1",
        List.of(
            "set",
            "system",
            "precision",
            "recall",
            "F1",
            "texts",
            "exact",
            "token F1",
            "characters/s"),
        rows);
  }

  /** Each sentence that is true or was found in a text, in order. */
  public static List<Prediction> predictions(SegmentedText gold, Segments segments) {
    Set<Place> truths = plain(gold.sentences());
    Set<Place> found = plain(segments.sentences());
    Set<Place> all = new TreeSet<>(truths);
    all.addAll(found);
    List<Prediction> predictions = new ArrayList<>();
    for (Place place : all) {
      String sentence = gold.text().substring(place.start(), place.end()).replaceAll("\\s+", " ");
      predictions.add(
          new Prediction(
              sentence,
              gold.name() + ":" + place.start() + "-" + place.end(),
              truths.contains(place) ? "sentence" : "-",
              found.contains(place) ? "sentence" : "-",
              List.of()));
    }
    return predictions;
  }

  private static <T> FoundScore score(Set<T> truths, Set<T> found) {
    Set<T> right = new HashSet<>(found);
    right.retainAll(truths);
    return new FoundScore(right.size(), found.size(), truths.size());
  }

  private static Set<Integer> ends(List<Span> sentences) {
    Set<Integer> ends = new HashSet<>();
    sentences.stream()
        .limit(Math.max(0, sentences.size() - 1))
        .forEach(it -> ends.add(it.getEnd()));
    return ends;
  }

  private static Set<Place> plain(List<Span> spans) {
    Set<Place> places = new HashSet<>();
    spans.forEach(span -> places.add(new Place(span.getStart(), span.getEnd())));
    return places;
  }

  /** A span without its probability, in the order of the text. */
  private record Place(int start, int end) implements Comparable<Place> {
    @Override
    public int compareTo(Place other) {
      return start == other.start
          ? Integer.compare(end, other.end)
          : Integer.compare(start, other.start);
    }
  }
}
