package org.daybook.nlp;

import java.util.Arrays;
import org.daybook.nlp.TargetFeatures.Side;

/**
 * What a word by itself adds to the scores of a tone model's outcomes, wherever it stands: summed
 * once for each distinct word.
 */
final class ToneWeights {
  private static final int OUTCOMES = ToneModel.OUTCOMES.size();

  /** The least of the distances from a target at which a word's features are the same. */
  private static final int[] DISTANCES = {1, 2, 3, 5, 6, 9};

  /** Number of the step of each distance; beyond, the last one. */
  private static final int[] STEPS = {0, 0, 1, 2, 2, 3, 4, 4, 4, 5};

  private final double[] sentence;
  private final double[] ofTarget;
  private final double[] neighbour;
  private final double[] stem;

  ToneWeights(ToneWord word, ToneModel model) {
    sentence = sentence(word, model.sentence());
    ofTarget = sentence(word, model.target());
    Features features = Features.keyed();
    double[] words = new double[2 * DISTANCES.length * OUTCOMES];
    double[] stems = new double[words.length];
    for (Side side : Side.values()) {
      for (int step = 0; step < DISTANCES.length; step++) {
        int row = row(side, DISTANCES[step]);
        features.clear();
        TargetFeatures.ofWord(features, word, side, DISTANCES[step]);
        put(words, row, model.target().scores(features));
        features.clear();
        if (word.stem != null) {
          TargetFeatures.ofStem(features, word, side, DISTANCES[step]);
        }
        put(stems, row, model.target().scores(features));
      }
    }
    neighbour = unlessZero(words);
    stem = unlessZero(stems);
  }

  private static double[] sentence(ToneWord word, LinearModel model) {
    double[] rows = new double[2 * OUTCOMES];
    Features features = Features.keyed();
    ToneFeatures.ofWord(features, word, false);
    put(rows, 0, model.scores(features));
    features.clear();
    ToneFeatures.ofWord(features, word, true);
    put(rows, OUTCOMES, model.scores(features));
    return unlessZero(rows);
  }

  /** Adds to the scores of the sentence. */
  void addToSentence(boolean isNegated, double[] scores) {
    add(sentence, isNegated ? OUTCOMES : 0, scores);
  }

  /** Adds what the word in the sentence means for each target. */
  void addToTargets(boolean isNegated, double[] scores) {
    add(ofTarget, isNegated ? OUTCOMES : 0, scores);
  }

  /** Adds what the word means for a target at that distance. */
  void addToTarget(Side side, int distance, double[] scores) {
    add(neighbour, row(side, distance), scores);
  }

  /** Adds what its stem means for a target at that distance. */
  void addStemToTarget(Side side, int distance, double[] scores) {
    add(stem, row(side, distance), scores);
  }

  private static int row(Side side, int distance) {
    int step = STEPS[Math.min(distance, STEPS.length - 1)];
    return ((side == Side.LEFT ? 0 : DISTANCES.length) + step) * OUTCOMES;
  }

  private static void put(double[] rows, int row, double[] scores) {
    System.arraycopy(scores, 0, rows, row, OUTCOMES);
  }

  /** Null where all rows are 0, as those of rare words are. */
  private static double[] unlessZero(double[] rows) {
    return Arrays.stream(rows).allMatch(score -> score == 0) ? null : rows;
  }

  private static void add(double[] rows, int row, double[] scores) {
    if (rows != null) {
      for (int outcome = 0; outcome < OUTCOMES; outcome++) {
        scores[outcome] += rows[row + outcome];
      }
    }
  }
}
