package org.daybook.eval;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import opennlp.tools.namefind.TokenNameFinder;
import opennlp.tools.util.Span;
import org.daybook.nlp.DocumentEntities;
import org.daybook.nlp.EntityLabels;
import org.daybook.train.LabelledSentence;

/**
 * How well names are found in one labelled set: a name counts as found where its span and its type
 * are exactly those of the corpus.
 *
 * @param name of the set
 * @param scores by type, and over all types under {@value #ALL}
 * @param tokens number of tokens
 * @param tokensPerSecond tokens a second of this thread's CPU time
 */
public record EntityEvaluation(
    String name, Map<String, Score> scores, int tokens, double tokensPerSecond) {
  /** Key of the score over all types. */
  public static final String ALL = "all";

  private static final double NANOSECONDS = 1e9;

  /**
   * Counts of names.
   *
   * @param found right ones among the predicted
   */
  public record Score(int found, int predicted, int gold) {
    /** Share of the predicted that is right, 0..1. */
    public double precision() {
      return predicted == 0 ? 0 : (double) found / predicted;
    }

    /** Share of the corpus' names that is found, 0..1. */
    public double recall() {
      return gold == 0 ? 0 : (double) found / gold;
    }

    /** Harmonic mean of precision and recall. */
    public double f1() {
      return predicted + gold == 0 ? 0 : 2.0 * found / (predicted + gold);
    }

    Score plus(Score other) {
      return new Score(found + other.found, predicted + other.predicted, gold + other.gold);
    }
  }

  /** A sentence with what was predicted for it. */
  public record Prediction(LabelledSentence sentence, List<Span> names) {}

  /** What {@code finder} finds in each sentence. */
  public static List<Prediction> predict(TokenNameFinder finder, List<LabelledSentence> sentences) {
    List<Prediction> predictions = new ArrayList<>(sentences.size());
    for (LabelledSentence sentence : sentences) {
      Span[] names = finder.find(sentence.tokens().toArray(String[]::new));
      predictions.add(new Prediction(sentence, Arrays.asList(names)));
    }
    return predictions;
  }

  /** What {@code entities} finds in each sentence of a document, the document in view. */
  public static List<Prediction> predict(
      DocumentEntities entities, List<LabelledSentence> document) {
    List<List<Span>> names =
        entities.find(
            document.stream().map(sentence -> sentence.tokens().toArray(String[]::new)).toList());
    List<Prediction> predictions = new ArrayList<>(document.size());
    for (int i = 0; i < document.size(); i++) {
      predictions.add(new Prediction(document.get(i), names.get(i)));
    }
    return predictions;
  }

  /** Scores {@code predictions}, made in {@code nanoseconds} of CPU time. */
  public static EntityEvaluation of(String name, List<Prediction> predictions, long nanoseconds) {
    Map<String, Score> scores = new TreeMap<>();
    int tokens = 0;
    for (Prediction prediction : predictions) {
      tokens += prediction.sentence().tokens().size();
      for (String type : EntityLabels.TYPES) {
        Score score = score(type, prediction);
        scores.merge(type, score, Score::plus);
        scores.merge(ALL, score, Score::plus);
      }
    }
    return new EntityEvaluation(name, scores, tokens, tokens * NANOSECONDS / nanoseconds);
  }

  private static Score score(String type, Prediction prediction) {
    Set<Place> gold = places(type, prediction.sentence().names());
    Set<Place> predicted = places(type, prediction.names());
    Set<Place> found = new HashSet<>(gold);
    found.retainAll(predicted);
    return new Score(found.size(), predicted.size(), gold.size());
  }

  /** A span without its probability. */
  private record Place(int start, int end) {}

  private static Set<Place> places(String type, List<Span> names) {
    Set<Place> places = new HashSet<>();
    for (Span name : names) {
      if (name.getType().equals(type)) {
        places.add(new Place(name.getStart(), name.getEnd()));
      }
    }
    return places;
  }

  /** Mean over sets of the F1 over all types. */
  public static double meanF1(List<EntityEvaluation> evaluations) {
    return evaluations.stream().mapToDouble(it -> it.scores().get(ALL).f1()).average().orElse(0);
  }
}
