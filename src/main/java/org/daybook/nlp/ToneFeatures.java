package org.daybook.nlp;

import java.util.List;

/**
 * What the tone models look at. For a sentence: its words and their stems, pairs of words, words
 * under a negation, and the valences of its words, counted and summed. For a target in it also
 * {@link TargetFeatures}.
 */
public final class ToneFeatures {
  /**
   * Features with the {@link #compound} of each list of valences, where it is above zero, as a
   * value of at most {@link #SCALE}.
   */
  public static final List<String> GOOD_COMPOUNDS = List.of("compound+", "othercompound+");

  /** The same where it is below zero, with its size as the value. */
  public static final List<String> BAD_COMPOUNDS = List.of("compound-", "othercompound-");

  /** The value of a feature that says as much as it can: the larger, the less it is regularised. */
  public static final float SCALE = 3;

  private static final float STEM = 0.7f;
  private static final float HALF_WAY = 15;

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
    TargetFeatures.add(features, wording, from, to);
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
    addCompound(features, "compound", good - bad, HALF_WAY);
    addCompound(features, "othercompound", otherGood - otherBad, HALF_WAY);
    features.add("allgood", SCALE * compound(good, HALF_WAY));
    features.add("allbad", SCALE * compound(bad, HALF_WAY));
    features.add("othergood", SCALE * compound(otherGood, HALF_WAY));
    features.add("otherbad", SCALE * compound(otherBad, HALF_WAY));
  }

  private static void addWord(Features features, Wording wording, int index) {
    String word = wording.word(index);
    if (wording.isWord(index)) {
      features.add("w=" + word);
      if (wording.isNegated(index)) {
        features.add("not=" + word);
      }
    }
    if (wording.hasStem(index)) {
      features.add("stem=" + wording.stem(index), STEM);
    }
    if (index + 1 < wording.length()) {
      features.add("2=" + word + "_" + wording.word(index + 1));
    }
  }

  static void addSign(Features features, String name, float valence) {
    if (valence != 0) {
      features.add(name + (valence > 0 ? "+" : "-"));
    }
  }

  static String step(float sum) {
    float size = Math.abs(sum);
    String sign = sum < 0 ? "-" : "+";
    return size <= 0.5 ? "0" : size < 2 ? sign + "1" : size < 4 ? sign + "2" : sign + "4";
  }

  static void addCompound(Features features, String name, float sum, float halfWay) {
    features.add(name + (sum > 0 ? "+" : "-"), SCALE * Math.abs(compound(sum, halfWay)));
  }

  /**
   * A sum of valences brought between -1 and 1 (VADER's compound score).
   *
   * @param halfWay the square of a sum that is brought to 0.7
   */
  private static float compound(float sum, float halfWay) {
    return (float) (sum / Math.sqrt(sum * sum + halfWay));
  }
}
