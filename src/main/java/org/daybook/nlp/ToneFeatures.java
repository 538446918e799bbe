package org.daybook.nlp;

import java.util.function.Function;

/**
 * What the tone models look at. For a sentence: its words and their stems, pairs of words, words
 * under a negation, the kinds of its words, their valences, counted and summed, and the sum of
 * their vectors. For a target in it also {@link TargetFeatures} and {@link TargetFrames}.
 * Thread-safe.
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
  private static final int REMEMBERED_WORDS = 30_000;
  private static final Part WORD = Part.of("w=");
  private static final Part NOT = Part.of("not=");
  private static final Part STEMMED = Part.of("stem=");
  private static final Part KIND = Part.of("kind=");
  private static final Part NOT_KIND = Part.of("notkind=");
  private static final Part TWO = Part.of("2=");
  private static final Part BETWEEN = Part.of("_");
  private static final Part BIAS = Part.of("bias");
  private static final Part SUM = Part.of("sum=");
  private static final Part MEAN_SUM = Part.of("meansum=");
  private static final Part SUMS = Part.of("sums=");
  private static final Part GOOD = Part.of("good=");
  private static final Part BAD = Part.of("bad=");
  private static final Part LAST = Part.of("last=");
  private static final Part ALL_GOOD = Part.of("allgood");
  private static final Part ALL_BAD = Part.of("allbad");
  private static final Part COMPOUND = Part.of("compound");
  private static final Part MEAN = Part.of("mean");
  private static final Part OTHER = Part.of("other");
  private static final Part OWN = Part.of("own");
  private static final Part NOTHING = Part.of("");
  private static final Part PLUS = Part.of("+");
  private static final Part MINUS = Part.of("-");
  private static final Part ZERO = Part.of("0");
  private static final Part[] UP = {Part.of("+1"), Part.of("+2"), Part.of("+4")};
  private static final Part[] DOWN = {Part.of("-1"), Part.of("-2"), Part.of("-4")};
  private static final Part[] SIGN = {Part.of("-1"), ZERO, Part.of("1")};
  private static final Part FIRST_LIST = Part.of("v");
  private static final Part SECOND_LIST = Part.of("u");
  private static final Part THIRD_LIST = Part.of("o");

  private final Recent<ToneWord> words;
  private final ToneWord name;

  /** The features of texts, for training. */
  public ToneFeatures(Valences valences, ToneVectors vectors) {
    this(token -> ToneWord.of(token, valences, vectors), ToneWord.name(null));
  }

  /** The features of texts whose words are known with what they weigh in {@code model}. */
  ToneFeatures(ToneModel model) {
    this(token -> ToneWord.of(token, model), ToneWord.name(model));
  }

  private ToneFeatures(Function<String, ToneWord> maker, ToneWord name) {
    this.words = new Recent<>(REMEMBERED_WORDS, maker);
    this.name = name;
  }

  /** Features of a sentence, with their names. */
  public Features sentence(String[] tokens) {
    Features features = new Features();
    addSentence(new ToneTally.Named(features), read(tokens));
    return features;
  }

  /**
   * Features of a sentence seen from the target at tokens {@code from} to {@code to} (exclusive),
   * with their names.
   */
  public Features towards(String[] tokens, int from, int to) {
    Wording wording = read(tokens);
    Features features = new Features();
    ToneTally tally = new ToneTally.Named(features);
    addSentence(tally, wording);
    addTarget(tally, wording, from, to);
    return features;
  }

  Wording read(String[] tokens) {
    return read(Token.of(tokens));
  }

  /** The same for tokens of which something may be known. */
  Wording read(Token[] tokens) {
    return Wording.of(tokens.length, i -> tokens[i].tone(this), name);
  }

  /** What is known of a word, remembered for the words met lately. */
  ToneWord word(String token) {
    return words.of(token);
  }

  /** Adds what a target has beyond its sentence. */
  static void addTarget(ToneTally tally, Wording wording, int from, int to) {
    new TargetFeatures(tally, wording, from, to).add();
    new TargetFrames(tally.features(), wording, from, to).add();
  }

  static void addSentence(ToneTally tally, Wording wording) {
    Features features = tally.features();
    Sum first = new Sum();
    Sum second = new Sum();
    Sum third = new Sum();
    Sum mean = new Sum();
    float[] vector = new float[ToneVectors.SIZE];
    int last = 0;
    for (int i = 0; i < wording.length(); i++) {
      tally.word(wording.word(i), wording.isNegated(i));
      addPair(features, wording, i);
      first.add(wording.first(i));
      second.add(wording.second(i));
      third.add(wording.third(i));
      mean.add(wording.mean(i));
      last = wording.first(i) == 0 ? last : (int) Math.signum(wording.first(i));
      addSign(features, FIRST_LIST, wording.first(i));
      addSign(features, SECOND_LIST, wording.second(i));
      addSign(features, THIRD_LIST, wording.third(i));
      ToneWord word = wording.word(i);
      if (word.isWord && word.vector != null) {
        word.vector.addTo(vector, 1);
      }
    }
    first.addTo(features, NOTHING);
    second.addTo(features, OTHER);
    third.addTo(features, OWN);
    addCompound(features, MEAN, COMPOUND, mean.net(), HALF_WAY);
    features.add(1, MEAN_SUM, step(mean.net()));
    features.add(1, SUMS, step(first.net()), step(second.net()));
    features.add(1, GOOD, step(first.good));
    features.add(1, BAD, step(first.bad));
    features.add(1, LAST, SIGN[last + 1]);
    features.add(SCALE, BIAS);
    float factor = VECTOR / (float) Math.sqrt(3 + wording.length());
    tally.vector(ToneTally.Sum.SENTENCE, vector, factor);
  }

  /** The features of a sentence that hang on one word alone. */
  static void ofWord(Features features, ToneWord word, boolean isNegated) {
    if (word.isWord) {
      features.add(1, WORD, word.word);
      if (isNegated) {
        features.add(1, NOT, word.word);
      }
    }
    if (word.stem != null) {
      features.add(STEM, STEMMED, word.stem);
    }
    if (word.kind != null) {
      features.add(1, KIND, word.kind);
      if (isNegated) {
        features.add(1, NOT_KIND, word.kind);
      }
    }
  }

  private static void addPair(Features features, Wording wording, int index) {
    if (index + 1 < wording.length()) {
      features.add(1, TWO, wording.word(index).word, BETWEEN, wording.word(index + 1).word);
    }
  }

  static void addSign(Features features, Part name, float valence) {
    if (valence != 0) {
      features.add(1, name, valence > 0 ? PLUS : MINUS);
    }
  }

  static Part step(float sum) {
    float size = Math.abs(sum);
    Part[] steps = sum < 0 ? DOWN : UP;
    return size <= 0.5 ? ZERO : size < 2 ? steps[0] : size < 4 ? steps[1] : steps[2];
  }

  static void addCompound(Features features, Part list, Part name, float sum, float halfWay) {
    features.add(SCALE * Math.abs(compound(sum, halfWay)), list, name, sum > 0 ? PLUS : MINUS);
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

    void addTo(Features features, Part list) {
      features.add(1, list, SUM, step(net()));
      addCompound(features, list, COMPOUND, net(), HALF_WAY);
      features.add(SCALE * compound(good, HALF_WAY), list, ALL_GOOD);
      features.add(SCALE * compound(bad, HALF_WAY), list, ALL_BAD);
    }
  }
}
