package org.daybook.nlp;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.daybook.nlp.TargetFeatures.Side;

/**
 * Adds up the scores that a tone model gives to a sentence or to a target in it. Words are looked
 * up with all that they weigh where they stand; only what joins several is looked up in the model.
 * The scores are those of {@link ToneTally.Named} features but for the order of the sum. For one
 * thread.
 */
final class ToneScores implements ToneTally {
  private static final int OUTCOMES = ToneModel.OUTCOMES.size();

  private final ToneModel model;
  private final Features features = Features.keyed();
  private final double[] ofSentence = new double[OUTCOMES];
  private final double[] ofTargets = new double[OUTCOMES];

  /** Weights of the numbers of a vector, by number and outcome. */
  private final Map<Sum, double[][]> ofSentenceVectors = new EnumMap<>(Sum.class);

  private final Map<Sum, double[][]> ofTargetVectors = new EnumMap<>(Sum.class);

  ToneScores(ToneModel model) {
    this.model = model;
    for (Sum kind : Sum.values()) {
      ofSentenceVectors.put(kind, rows(kind, model.sentence()));
      ofTargetVectors.put(kind, rows(kind, model.target()));
    }
  }

  private static double[][] rows(Sum kind, LinearModel model) {
    double[][] rows = new double[ToneVectors.SIZE][];
    Features features = Features.keyed();
    for (int k = 0; k < rows.length; k++) {
      features.clear();
      features.add(1, kind.name(k));
      rows[k] = model.scores(features);
    }
    return rows;
  }

  /** Starts anew. */
  void clear() {
    features.clear();
    Arrays.fill(ofSentence, 0);
    Arrays.fill(ofTargets, 0);
  }

  /** Scores of the outcomes by the model of sentences. */
  double[] ofSentence() {
    double[] scores = ofSentence.clone();
    model.sentence().addTo(scores, features);
    return scores;
  }

  /** Scores of the outcomes by the model of targets. */
  double[] ofTargets() {
    double[] scores = ofTargets.clone();
    model.target().addTo(scores, features);
    return scores;
  }

  @Override
  public Features features() {
    return features;
  }

  @Override
  public void word(ToneWord word, boolean isNegated) {
    word.weights().addToSentence(isNegated, ofSentence);
    word.weights().addToTargets(isNegated, ofTargets);
  }

  @Override
  public void neighbour(ToneWord word, Side side, int distance) {
    word.weights().addToTarget(side, distance, ofTargets);
  }

  @Override
  public void neighbourStem(ToneWord word, Side side, int distance) {
    word.weights().addStemToTarget(side, distance, ofTargets);
  }

  @Override
  public void vector(Sum kind, float[] vector, float factor) {
    add(ofSentenceVectors.get(kind), vector, factor, ofSentence);
    add(ofTargetVectors.get(kind), vector, factor, ofTargets);
  }

  private static void add(double[][] rows, float[] vector, float factor, double[] scores) {
    for (int k = 0; k < vector.length; k++) {
      float value = vector[k] * factor;
      for (int outcome = 0; outcome < OUTCOMES; outcome++) {
        scores[outcome] += rows[k][outcome] * value;
      }
    }
  }
}
