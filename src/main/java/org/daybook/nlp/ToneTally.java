package org.daybook.nlp;

import org.daybook.nlp.TargetFeatures.Side;

/**
 * Takes what a tone model looks at, in the order in which it is found. What hangs on one word at
 * one place comes as that word and place, so that whoever scores can look up what a word is known
 * to weigh there; what joins several words is added to {@link #features()} as it is.
 */
interface ToneTally {
  /** Takes the features that join several words. */
  Features features();

  /** Takes a word of the sentence. */
  void word(ToneWord word, boolean isNegated);

  /** Takes a word {@code distance} words from the target. */
  void neighbour(ToneWord word, Side side, int distance);

  /** Takes the stem, which is not null, of such a word. */
  void neighbourStem(ToneWord word, Side side, int distance);

  /** Takes a sum of vectors of words, to be multiplied with {@code factor}. */
  void vector(Sum kind, float[] vector, float factor);

  /** Which words a sum of vectors is of. */
  enum Sum {
    SENTENCE("vector"),
    LEFT("vectorL"),
    RIGHT("vectorR");

    /** The names of its numbers. */
    private final Part[] names = new Part[ToneVectors.SIZE];

    Sum(String vector) {
      for (int k = 0; k < names.length; k++) {
        names[k] = Part.of(vector + k);
      }
    }

    Part name(int k) {
      return names[k];
    }
  }

  /** All features with their names, for training. */
  record Named(Features features) implements ToneTally {
    @Override
    public void word(ToneWord word, boolean isNegated) {
      ToneFeatures.ofWord(features, word, isNegated);
    }

    @Override
    public void neighbour(ToneWord word, Side side, int distance) {
      TargetFeatures.ofWord(features, word, side, distance);
    }

    @Override
    public void neighbourStem(ToneWord word, Side side, int distance) {
      TargetFeatures.ofStem(features, word, side, distance);
    }

    @Override
    public void vector(Sum kind, float[] vector, float factor) {
      for (int k = 0; k < vector.length; k++) {
        if (vector[k] != 0) {
          features.add(vector[k] * factor, kind.name(k));
        }
      }
    }
  }
}
