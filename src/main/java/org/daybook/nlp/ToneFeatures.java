package org.daybook.nlp;

/**
 * What the tone models look at. For a sentence: its words and their stems, pairs of words, words
 * under a negation, the kinds of its words, their valences, counted and summed, and the sum of
 * their vectors. For a target in it also {@link TargetFeatures} and {@link TargetFrames}.
 */
public final class ToneFeatures {
  /**
   * The compound score of the mean valences where it is above zero, as a value of at most {@link
   * #SCALE}.
   */
  public static final String GOOD_COMPOUND = "meancompound+";

  /** The same where it is below zero, with its size as the value. */
  public static final String BAD_COMPOUND = "meancompound-";

  /** The value of a feature that says as much as it can: the larger, the less it is regularised. */
  public static final float SCALE = 3;

  private static final float STEM = 0.7f;
  private static final float HALF_WAY = 15;
  private static final float VECTOR = 4;
  private static final String[] VECTOR_NAMES = names("vector");

  private final Valences valences;
  private final ToneVectors vectors;

  public ToneFeatures(Valences valences, ToneVectors vectors) {
    this.valences = valences;
    this.vectors = vectors;
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
    new TargetFeatures(features, wording, from, to).add(vectors);
    new TargetFrames(features, wording, from, to).add();
    return features;
  }

  private void addSentence(Features features, Wording wording) {
    Sum first = new Sum();
    Sum second = new Sum();
    Sum third = new Sum();
    Sum mean = new Sum();
    float[] vector = new float[ToneVectors.SIZE];
    int last = 0;
    for (int i = 0; i < wording.length(); i++) {
      addWord(features, wording, i);
      first.add(wording.first(i));
      second.add(wording.second(i));
      third.add(wording.third(i));
      mean.add(wording.mean(i));
      last = wording.first(i) == 0 ? last : (int) Math.signum(wording.first(i));
      addSign(features, "v", wording.first(i));
      addSign(features, "u", wording.second(i));
      addSign(features, "o", wording.third(i));
      if (wording.isWord(i)) {
        vectors.addTo(vector, wording.word(i), 1);
      }
    }
    first.addTo(features, "");
    second.addTo(features, "other");
    third.addTo(features, "own");
    addCompound(features, "meancompound", mean.net(), HALF_WAY);
    features.add("meansum=" + step(mean.net()));
    features.add("sums=" + step(first.net()) + step(second.net()));
    features.add("good=" + step(first.good));
    features.add("bad=" + step(first.bad));
    features.add("last=" + last);
    features.add("bias", SCALE);
    addVector(features, VECTOR_NAMES, vector, VECTOR / (float) Math.sqrt(3 + wording.length()));
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
    if (wording.hasKind(index)) {
      features.add("kind=" + wording.kind(index));
      if (wording.isNegated(index)) {
        features.add("notkind=" + wording.kind(index));
      }
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

  static void addVector(Features features, String[] names, float[] vector, float factor) {
    for (int k = 0; k < vector.length; k++) {
      if (vector[k] != 0) {
        features.add(names[k], vector[k] * factor);
      }
    }
  }

  /** The names of a vector's numbers. */
  static String[] names(String vector) {
    String[] names = new String[ToneVectors.SIZE];
    for (int k = 0; k < names.length; k++) {
      names[k] = vector + k;
    }
    return names;
  }

  /**
   * A sum of valences brought between -1 and 1 (VADER's compound score).
   *
   * @param halfWay the square of a sum that is brought to 0.7
   */
  private static float compound(float sum, float halfWay) {
    return (float) (sum / Math.sqrt(sum * sum + halfWay));
  }

  /** Valences above and below zero. */
  private static final class Sum {
    float good;
    float bad;

    void add(float valence) {
      good += Math.max(0, valence);
      bad -= Math.min(0, valence);
    }

    float net() {
      return good - bad;
    }

    void addTo(Features features, String list) {
      features.add(list + "sum=" + step(net()));
      addCompound(features, list + "compound", net(), HALF_WAY);
      features.add(list + "allgood", SCALE * compound(good, HALF_WAY));
      features.add(list + "allbad", SCALE * compound(bad, HALF_WAY));
    }
  }
}
