package org.daybook.nlp;

/**
 * What a tone model looks at around a target: the words, stems and valences on each side of it, by
 * distance, and the valences in its own clause.
 */
final class TargetFeatures {
  private static final float STEM = 0.7f;
  private static final float HALF_WAY = 4;

  private TargetFeatures() {}

  static void add(Features features, Wording wording, int from, int to) {
    float left = 0;
    float right = 0;
    float bothLeft = 0;
    float bothRight = 0;
    for (int i = 0; i < wording.length(); i++) {
      if (i >= from && i < to) {
        continue;
      }
      int distance = i < from ? from - i : i - to + 1;
      float near = wording.first(i) / (1 + distance / 4f);
      left += i < from ? near : 0;
      right += i < from ? 0 : near;
      float both = (wording.first(i) + wording.second(i)) / 2 / (1 + distance / 4f);
      bothLeft += i < from ? both : 0;
      bothRight += i < from ? 0 : both;
      addNeighbour(features, wording, i, distance, i < from ? "L" : "R");
    }
    float clause = clause(wording, from, to);
    ToneFeatures.addCompound(features, "left", bothLeft, HALF_WAY);
    ToneFeatures.addCompound(features, "right", bothRight, HALF_WAY);
    ToneFeatures.addCompound(features, "around", bothLeft + bothRight, HALF_WAY);
    ToneFeatures.addCompound(features, "inclause", clause, HALF_WAY);
    features.add("near=" + ToneFeatures.step(2 * (left + right)));
    features.add("clause=" + ToneFeatures.step(clause));
    features.add("nearleft=" + ToneFeatures.step(2 * left));
    features.add("nearright=" + ToneFeatures.step(2 * right));
    features.add("R2=" + wording.word(to) + "_" + wording.word(to + 1));
    features.add("L2=" + wording.word(from - 2) + "_" + wording.word(from - 1));
    features.add("place=" + (from == 0 ? 0 : from < 5 ? 1 : from < 15 ? 2 : 3));
    if (isQuoted(wording, from)) {
      features.add("quoted");
    }
  }

  /** Sum of the valences in the target's own clause. */
  private static float clause(Wording wording, int from, int to) {
    float sum = 0;
    for (int i = from - 1; i >= 0 && !wording.isBreak(i); i--) {
      sum += wording.first(i);
    }
    for (int i = to; i < wording.length() && !wording.isBreak(i); i++) {
      sum += wording.first(i);
    }
    return sum;
  }

  private static void addNeighbour(
      Features features, Wording wording, int index, int distance, String side) {
    String word = wording.word(index);
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
    }
    if (wording.hasStem(index) && distance <= 5) {
      features.add(side + "5stem=" + wording.stem(index), STEM);
    }
    ToneFeatures.addSign(
        features,
        side + (distance <= 3 ? "near" : distance <= 7 ? "mid" : "far"),
        wording.first(index));
  }

  private static boolean isQuoted(Wording wording, int target) {
    int marks = 0;
    for (int i = 0; i < target; i++) {
      marks += wording.word(i).equals("\"") ? 1 : 0;
    }
    return marks % 2 == 1;
  }
}
