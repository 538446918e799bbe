package org.daybook.nlp;

import static org.daybook.nlp.MaxentWeights.NOTHING;
import static org.daybook.nlp.MaxentWeights.add;
import static org.daybook.nlp.MaxentWeights.largest;

import java.util.Arrays;
import opennlp.tools.ml.model.Context;
import opennlp.tools.postag.POSModel;
import opennlp.tools.util.StringUtil;
import opennlp.tools.util.featuregen.FeatureGeneratorUtil;

/**
 * Finds parts of speech with OpenNLP's model: the tags that {@code POSTaggerME} gives, many times
 * faster. The scores that depend on one word alone are added up once for each distinct word, in the
 * order of OpenNLP's features, so that not even a rounding differs; no features are spelled out
 * after that. OpenNLP's beam gives all its hypotheses the features of the first one, so that the
 * best tag of each token in turn is what it finds. Thread-safe.
 */
final class GreedyTagger {
  private static final int REMEMBERED_WORDS = 50_000;

  private static final int LONGEST_AFFIX = 4;
  private static final String[] START = {"S=begin", "p1S=begin", "p2S=begin"};

  /** Places at which a word weighs beside its own features, in the order of OpenNLP's features. */
  private static final int WITH_SHAPE = 0;

  private static final int ONE_BEHIND = 1;
  private static final int TWO_BEHIND = 2;
  private static final int ONE_BEFORE = 3;
  private static final int TWO_BEFORE = 4;

  private final MaxentWeights weights;
  private final String[] tags;
  private final double[] prior;
  private final NamedWeights endings;
  private final NamedWeights beginnings;
  private final NamedWeights itself;
  private final NamedWeights behind;
  private final NamedWeights twoBehind;
  private final NamedWeights before;
  private final NamedWeights twoBefore;
  private final Context[] start;
  private final Context[] afterTag;
  private final Context[] afterTags;
  private final Recent<Word> words = new Recent<>(REMEMBERED_WORDS, this::newWord);

  /**
   * What a word adds to the tags of its own place and of its neighbours, all of it side by side.
   */
  static final class Word {
    private final double[] own;
    private final Context shape;
    private final byte[] outcomes;
    private final double[] weights;
    private final int[] ends;

    /** A word with what it weighs at each of the places. */
    Word(double[] own, Context shape, Context... placed) {
      this.own = own;
      this.shape = shape;
      this.ends = new int[placed.length + 1];
      for (int i = 0; i < placed.length; i++) {
        ends[i + 1] = ends[i] + placed[i].getOutcomes().length;
      }
      this.outcomes = new byte[ends[placed.length]];
      this.weights = new double[outcomes.length];
      for (int i = 0; i < placed.length; i++) {
        for (int k = ends[i]; k < ends[i + 1]; k++) {
          outcomes[k] = (byte) placed[i].getOutcomes()[k - ends[i]];
          weights[k] = placed[i].getParameters()[k - ends[i]];
        }
      }
    }

    void add(int place, double[] scores) {
      int end = ends[place + 1];
      for (int k = ends[place]; k < end; k++) {
        scores[outcomes[k]] += weights[k];
      }
    }
  }

  /** A tagger with the weights of {@code model}, an OpenNLP model with its default features. */
  GreedyTagger(POSModel model) {
    this.weights = new MaxentWeights(model.getArtifact("pos.model"));
    this.tags = weights.outcomes();
    this.prior = weights.prior();
    add(weights.of("def"), prior);
    this.endings = weights.named("suf=");
    this.beginnings = weights.named("pre=");
    this.itself = weights.named("w=");
    this.behind = weights.named("p1w=");
    this.twoBehind = weights.named("p2w=");
    this.before = weights.named("n1w=");
    this.twoBefore = weights.named("n2w=");
    this.start = Arrays.stream(START).map(weights::of).toArray(Context[]::new);
    this.afterTag = Arrays.stream(tags).map(tag -> weights.of("t=" + tag)).toArray(Context[]::new);
    this.afterTags =
        Arrays.stream(tags)
            .flatMap(first -> Arrays.stream(tags).map(second -> "t2=" + first + "," + second))
            .map(weights::of)
            .toArray(Context[]::new);
  }

  /** The parts of speech of {@code tokens}, Universal Dependencies. */
  String[] tag(String[] tokens) {
    return tag(Token.of(tokens));
  }

  /** The same for tokens of which something may be known. */
  String[] tag(Token[] tokens) {
    int length = tokens.length;
    Word[] sentence = new Word[length];
    for (int i = 0; i < length; i++) {
      sentence[i] = tokens[i].tags(this);
    }
    int[] best = new int[length];
    double[] scores = new double[tags.length];
    String[] found = new String[length];
    for (int i = 0; i < length; i++) {
      score(sentence, i, best, scores);
      best[i] = largest(scores);
      found[i] = tags[best[i]];
    }
    return found;
  }

  private void score(Word[] sentence, int i, int[] best, double[] scores) {
    Word word = sentence[i];
    System.arraycopy(word.own, 0, scores, 0, scores.length);
    if (i > 0) {
      sentence[i - 1].add(ONE_BEHIND, scores);
    }
    if (i > 1) {
      sentence[i - 2].add(TWO_BEHIND, scores);
    }
    if (i + 1 < sentence.length) {
      sentence[i + 1].add(ONE_BEFORE, scores);
    }
    if (i + 2 < sentence.length) {
      sentence[i + 2].add(TWO_BEFORE, scores);
    }
    add(i < start.length ? start[i] : NOTHING, scores);
    add(word.shape, scores);
    word.add(WITH_SHAPE, scores);
    add(i > 0 ? afterTag[best[i - 1]] : NOTHING, scores);
    add(i > 1 ? afterTags[best[i - 2] * tags.length + best[i - 1]] : NOTHING, scores);
  }

  /** What a word adds to tags, remembered for the words met lately. */
  Word word(String token) {
    return words.of(token);
  }

  private Word newWord(String token) {
    double[] own = prior.clone();
    int length = token.length();
    int affixes = Math.min(LONGEST_AFFIX, length);
    for (int i = 1; i <= affixes; i++) {
      add(endings.of(token, length - i, length), own);
    }
    for (int i = 1; i <= affixes; i++) {
      add(beginnings.of(token, 0, i), own);
    }
    String lower = StringUtil.toLowerCase(token);
    add(itself.of(lower), own);
    String shape = FeatureGeneratorUtil.tokenFeature(token);
    return new Word(
        own,
        weights.of("wc=" + shape),
        weights.of("w&c=" + lower + "," + shape),
        behind.of(lower),
        twoBehind.of(lower),
        before.of(lower),
        twoBefore.of(lower));
  }
}
