package org.daybook.nlp;

/**
 * What the tone models look at. For a sentence: its words, pairs of words, words under a negation,
 * and the valences of its words, counted and summed. For a target in it also: the words and
 * valences on each side of the target, by distance.
 */
public final class ToneFeatures {
  private final Valences valences;

  public ToneFeatures(Valences valences) {
    this.valences = valences;
  }

  /** Features of a sentence. */
  public Features sentence(String[] tokens) {
    Features features = new Features();
    addSentence(features, Wording.of(tokens, valences));
    return features;
  }

  /**
   * Features of a sentence seen from the target at tokens {@code from} to {@code to} (exclusive).
   */
  public Features towards(String[] tokens, int from, int to) {
    Wording wording = Wording.of(tokens, valences);
    Features features = new Features();
    addSentence(features, wording);
    addWindow(features, wording, from, to);
    return features;
  }

  private static void addSentence(Features features, Wording wording) {
    float good = 0;
    float bad = 0;
    float otherGood = 0;
    float otherBad = 0;
    int last = 0;
    for (int i = 0; i < wording.length(); i++) {
      addWord(features, wording, i);
      float first = wording.first(i);
      float second = wording.second(i);
      good += Math.max(0, first);
      bad -= Math.min(0, first);
      otherGood += Math.max(0, second);
      otherBad -= Math.min(0, second);
      last = first == 0 ? last : (int) Math.signum(first);
      addSign(features, "v", first);
      addSign(features, "u", second);
    }
    features.add("sum=" + step(good - bad));
    features.add("sums=" + step(good - bad) + step(otherGood - otherBad));
    features.add("othersum=" + step(otherGood - otherBad));
    features.add("good=" + step(good));
    features.add("bad=" + step(bad));
    features.add("last=" + last);
  }

  private static void addWord(Features features, Wording wording, int index) {
    String word = wording.word(index);
    if (wording.isWord(index)) {
      features.add("w=" + word);
      if (wording.isNegated(index)) {
        features.add("not=" + word);
      }
    }
    if (index + 1 < wording.length()) {
      features.add("2=" + word + "_" + wording.word(index + 1));
    }
  }

  private static void addSign(Features features, String name, float valence) {
    if (valence != 0) {
      features.add(name + (valence > 0 ? "+" : "-"));
    }
  }

  private static void addWindow(Features features, Wording wording, int from, int to) {
    float left = 0;
    float right = 0;
    for (int i = 0; i < wording.length(); i++) {
      if (i >= from && i < to) {
        continue;
      }
      int distance = i < from ? from - i : i - to + 1;
      float near = wording.first(i) / (1 + distance / 4f);
      left += i < from ? near : 0;
      right += i < from ? 0 : near;
      addNeighbour(features, wording, i, distance, i < from ? "L" : "R");
    }
    features.add("near=" + step(2 * (left + right)));
    features.add("clause=" + step(clause(wording, from, to)));
    features.add("nearleft=" + step(2 * left));
    features.add("nearright=" + step(2 * right));
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
    addSign(
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

  private static String step(float sum) {
    float size = Math.abs(sum);
    String sign = sum < 0 ? "-" : "+";
    return size <= 0.5 ? "0" : size < 2 ? sign + "1" : size < 4 ? sign + "2" : sign + "4";
  }
}
