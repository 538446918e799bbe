package org.daybook.nlp;

/**
 * What a tone model looks at around a target: the words, stems, kinds, valences and vectors on each
 * side of it, by distance, and the valences in its own clause.
 */
final class TargetFeatures {
  private static final float STEM = 0.7f;
  private static final float HALF_WAY = 4;
  private static final float VECTOR = 3;
  private static final int VECTOR_REACH = 12;
  private static final String[] LEFT_NAMES = ToneFeatures.names("vectorL");
  private static final String[] RIGHT_NAMES = ToneFeatures.names("vectorR");

  private final Features features;
  private final Wording wording;
  private final int from;
  private final int to;

  TargetFeatures(Features features, Wording wording, int from, int to) {
    this.features = features;
    this.wording = wording;
    this.from = from;
    this.to = to;
  }

  void add(ToneVectors vectors) {
    Around first = new Around();
    Around third = new Around();
    Around mean = new Around();
    float[] left = new float[ToneVectors.SIZE];
    float[] right = new float[ToneVectors.SIZE];
    for (int i = 0; i < wording.length(); i++) {
      if (i < from || i >= to) {
        first.add(i, wording.first(i));
        third.add(i, wording.third(i));
        mean.add(i, wording.mean(i));
        addNeighbour(i);
        addKind(i);
        if (wording.isWord(i) && distance(i) <= VECTOR_REACH) {
          vectors.addTo(i < from ? left : right, wording.word(i), nearness(i));
        }
      }
    }
    first.addTo("");
    third.addTo("own");
    mean.addTo("mean");
    features.add("near=" + ToneFeatures.step(2 * (first.left + first.right)));
    features.add("clause=" + ToneFeatures.step(first.clause));
    features.add("nearleft=" + ToneFeatures.step(2 * first.left));
    features.add("nearright=" + ToneFeatures.step(2 * first.right));
    features.add("R2=" + wording.word(to) + "_" + wording.word(to + 1));
    features.add("L2=" + wording.word(from - 2) + "_" + wording.word(from - 1));
    features.add("place=" + (from == 0 ? 0 : from < 5 ? 1 : from < 15 ? 2 : 3));
    if (isQuoted()) {
      features.add("quoted");
    }
    ToneFeatures.addVector(features, LEFT_NAMES, left, VECTOR);
    ToneFeatures.addVector(features, RIGHT_NAMES, right, VECTOR);
  }

  private int distance(int index) {
    return index < from ? from - index : index - to + 1;
  }

  private String side(int index) {
    return index < from ? "L" : "R";
  }

  private float nearness(int index) {
    return 1 / (1 + distance(index) / 4f);
  }

  private void addNeighbour(int index) {
    String word = wording.word(index);
    String side = side(index);
    int distance = distance(index);
    features.add(side + "=" + word);
    if (distance <= 8) {
      features.add("8=" + word);
    }
    if (distance <= 4) {
      features.add(side + "4=" + word);
    }
    if (distance <= 2) {
      features.add(side + "2=" + word);
    }
    if (distance == 1) {
      features.add(side + "1=" + word);
    }
    if (distance <= 5) {
      features.add(side + "b=" + word + "_" + wording.word(index + 1));
    }
    if (wording.hasStem(index)) {
      features.add(side + "stem=" + wording.stem(index), STEM);
      if (distance <= 5) {
        features.add(side + "5stem=" + wording.stem(index), STEM);
      }
    }
    String reach = side + (distance <= 3 ? "near" : distance <= 7 ? "mid" : "far");
    ToneFeatures.addSign(features, reach, wording.first(index));
    ToneFeatures.addSign(features, "own" + reach, wording.third(index));
  }

  private void addKind(int index) {
    if (!wording.hasKind(index)) {
      return;
    }
    String kind = (wording.isNegated(index) ? "!" : "") + wording.kind(index);
    String side = side(index);
    int distance = distance(index);
    features.add(side + "kind=" + kind);
    if (distance <= 8) {
      features.add("8kind=" + kind);
    }
    if (distance <= 4) {
      features.add(side + "4kind=" + kind);
    }
    if (distance <= 2) {
      features.add(side + "2kind=" + kind);
    }
    features.add(side + "before=" + wording.word(index - 1) + "_" + wording.kind(index));
    features.add(side + "after=" + wording.kind(index) + "_" + wording.word(index + 1));
  }

  private boolean isQuoted() {
    int marks = 0;
    for (int i = 0; i < from; i++) {
      marks += wording.word(i).equals("\"") ? 1 : 0;
    }
    return marks % 2 == 1;
  }

  private boolean isInClause(int index) {
    for (int i = Math.min(index, to); i < Math.max(index + 1, from); i++) {
      if ((i < from || i >= to) && wording.isBreak(i)) {
        return false;
      }
    }
    return true;
  }

  /** Sums of valences on both sides, the nearer the more, and in the target's own clause. */
  private final class Around {
    float left;
    float right;
    float clause;

    void add(int index, float valence) {
      if (valence == 0) {
        return;
      }
      left += index < from ? valence * nearness(index) : 0;
      right += index < from ? 0 : valence * nearness(index);
      clause += isInClause(index) ? valence : 0;
    }

    void addTo(String list) {
      ToneFeatures.addCompound(features, list + "left", left, HALF_WAY);
      ToneFeatures.addCompound(features, list + "right", right, HALF_WAY);
      ToneFeatures.addCompound(features, list + "around", left + right, HALF_WAY);
      ToneFeatures.addCompound(features, list + "inclause", clause, HALF_WAY);
    }
  }
}
