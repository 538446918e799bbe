package org.daybook.nlp;

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

  /** Where a word stands as seen from a target. */
  enum Side {
    LEFT("L"),
    RIGHT("R");

    final Part word;
    final Part four;
    final Part two;
    final Part one;
    final Part pair;
    final Part stem;
    final Part nearStem;
    final Part near;
    final Part mid;
    final Part far;
    final Part ownNear;
    final Part ownMid;
    final Part ownFar;
    final Part kind;
    final Part fourKind;
    final Part twoKind;
    final Part before;
    final Part after;

    Side(String name) {
      word = Part.of(name + "=");
      four = Part.of(name + "4=");
      two = Part.of(name + "2=");
      one = Part.of(name + "1=");
      pair = Part.of(name + "b=");
      stem = Part.of(name + "stem=");
      nearStem = Part.of(name + "5stem=");
      near = Part.of(name + "near");
      mid = Part.of(name + "mid");
      far = Part.of(name + "far");
      ownNear = Part.of("own" + name + "near");
      ownMid = Part.of("own" + name + "mid");
      ownFar = Part.of("own" + name + "far");
      kind = Part.of(name + "kind=");
      fourKind = Part.of(name + "4kind=");
      twoKind = Part.of(name + "2kind=");
      before = Part.of(name + "before=");
      after = Part.of(name + "after=");
    }
  }

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
