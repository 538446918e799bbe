package org.daybook.nlp;

import static org.daybook.nlp.MaxentWeights.add;
import static org.daybook.nlp.MaxentWeights.largest;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
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
  private final double[][] start;
  private final double[][] afterTag;
  private final double[][] afterTags;
  private final Map<String, double[]> shapes = new ConcurrentHashMap<>();
  private final Recent<Word> words = new Recent<>(REMEMBERED_WORDS, this::newWord);

  /**
   * What a word adds to the tags of its own place and of its neighbours; null where it adds
   * nothing.
   *
   * @param own of its letters, with the prior
   * @param shape of its shape
   * @param shaped of the word and its shape
   * @param behind to the word after it, and {@code twoBehind} to the one after that
   * @param before to the word before it, and {@code twoBefore} to the one before that
   */
  @SuppressWarnings("ArrayRecordComponent")
  record Word(
      double[] own,
      double[] shape,
      double[] shaped,
      double[] behind,
      double[] twoBehind,
      double[] before,
      double[] twoBefore) {}

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
    this.start = Arrays.stream(START).map(this::row).toArray(double[][]::new);
    this.afterTag = Arrays.stream(tags).map(tag -> row("t=" + tag)).toArray(double[][]::new);
    this.afterTags =
        Arrays.stream(tags)
            .flatMap(first -> Arrays.stream(tags).map(second -> "t2=" + first + "," + second))
            .map(this::row)
            .toArray(double[][]::new);
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
      addRow(sentence[i - 1].behind, scores);
    }
    if (i > 1) {
      addRow(sentence[i - 2].twoBehind, scores);
    }
    if (i + 1 < sentence.length) {
      addRow(sentence[i + 1].before, scores);
    }
    if (i + 2 < sentence.length) {
      addRow(sentence[i + 2].twoBefore, scores);
    }
    addRow(i < start.length ? start[i] : null, scores);
    addRow(word.shape, scores);
    addRow(word.shaped, scores);
    addRow(i > 0 ? afterTag[best[i - 1]] : null, scores);
    addRow(i > 1 ? afterTags[best[i - 2] * tags.length + best[i - 1]] : null, scores);
  }

  private static void addRow(double[] row, double[] scores) {
    if (row != null) {
      for (int tag = 0; tag < scores.length; tag++) {
        scores[tag] += row[tag];
      }
    }
  }

  private double[] row(String feature) {
    return row(weights.of(feature));
  }

  /** The weights of a feature for each tag; null where there are none. */
  private double[] row(Context context) {
    if (context.getOutcomes().length == 0) {
      return null;
    }
    double[] row = new double[tags.length];
    add(context, row);
    return row;
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
        shapes.computeIfAbsent(shape, kind -> row("wc=" + kind)),
        row("w&c=" + lower + "," + shape),
        row(behind.of(lower)),
        row(twoBehind.of(lower)),
        row(before.of(lower)),
        row(twoBefore.of(lower)));
  }
}
