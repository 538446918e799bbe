package org.daybook.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import opennlp.tools.util.Span;
import org.daybook.nlp.EntityFeatures;
import org.daybook.nlp.EntityLabels;
import org.daybook.nlp.EntityLexicon;
import org.daybook.nlp.EntityModel;
import org.daybook.nlp.FeatureHash;
import org.daybook.nlp.Lattice;

/**
 * Trains an {@link EntityModel}: a linear-chain conditional random field, by stochastic gradient
 * descent on the likelihood with an L2 penalty (Bottou, COMPSTAT 2010). One sentence a step, in an
 * order shuffled anew each epoch from a fixed seed; a tenth of the features are dropped at random;
 * the model is the mean of the weights after each of the last epochs. The same corpora give the
 * same model, byte for byte.
 */
public final class EntityTrainer {
  private static final int LABELS = EntityLabels.COUNT;
  private static final int EDGES = EntityLabels.TRANSITIONS;
  private static final int LEAST_EDGE_COUNT = 5;
  private static final double RATE = 0.01;
  private static final double DROPPED = 0.1;
  private static final float NEGLIGIBLE = 1e-4f;

  private final Settings settings;
  private final Consumer<String> progress;
  private final Lattice lattice = new Lattice();
  private final float[] gradient = new float[EDGES];

  /**
   * How to train.
   *
   * @param epochs passes over the corpora
   * @param averaged last epochs whose weights are averaged
   * @param penalty of the L2 norm of the weights, for all sentences together
   * @param leastCount occurrences below which a feature is not learnt
   * @param leastWeight weights nearer to 0 are left out of the model
   * @param organizationOffset added to the score of the labels of organisations: corpora leave many
   *     unlabelled, and those of new texts are the names most often missed
   */
  public record Settings(
      int epochs,
      int averaged,
      double penalty,
      int leastCount,
      double leastWeight,
      double organizationOffset) {
    /** What the shipped model is trained with. */
    public static final Settings DEFAULT = new Settings(9, 4, 12, 2, 0.02, 0.1);
  }

  /** A trainer that tells {@code progress} how far it is. */
  public EntityTrainer(Settings settings, Consumer<String> progress) {
    this.settings = settings;
    this.progress = progress;
  }

  /** Learns a model from {@code examples}. */
  public EntityModel train(List<TrainingMix.Example> examples, EntityLexicon lexicon) {
    FeatureIndex nodeIndex =
        FeatureIndex.of(
            examples,
            lexicon,
            (window, i, example, out) -> {
              if (window.isNearCapital(i)) {
                EntityFeatures.ofToken(window, i, out);
                EntityFeatures.ofDomain(window, i, FeatureHash.of(example.domain()), out);
              }
            },
            settings.leastCount());
    FeatureIndex edgeIndex =
        FeatureIndex.of(
            examples,
            lexicon,
            (window, i, example, out) -> {
              if (window.isNearCapital(i) || (i > 0 && window.isNearCapital(i - 1))) {
                EntityFeatures.ofTransition(window, i, out);
                EntityFeatures.ofDomainTransition(FeatureHash.of(example.domain()), out);
              }
            },
            LEAST_EDGE_COUNT);
    progress.accept(
        String.format(
            Locale.ROOT,
            "%,d sentences, %,d token features, %,d transition features",
            examples.size(),
            nodeIndex.size(),
            edgeIndex.size()));
    List<NumberedSentence> sentences = number(examples, lexicon, nodeIndex, edgeIndex);
    SparseRows nodes = new SparseRows(nodeIndex.size(), LABELS, settings.averaged());
    SparseRows edges = new SparseRows(edgeIndex.size(), EDGES, settings.averaged());
    descend(sentences, nodes, edges);
    nodes.addToMean(offsets(), nodeIndex.number(EntityFeatures.bias()));
    return new EntityModel(
        lexicon,
        nodes.toTable(nodeIndex, settings.leastWeight()),
        edges.toTable(edgeIndex, settings.leastWeight()));
  }

  /** What is added to the score of each label of any token. */
  private float[] offsets() {
    float[] offsets = new float[LABELS];
    for (int label = 0; label < LABELS; label++) {
      boolean isOrganization =
          label != EntityLabels.OUTSIDE
              && EntityLabels.TYPES.get(EntityLabels.type(label)).equals("organization");
      offsets[label] = isOrganization ? (float) settings.organizationOffset() : 0;
    }
    return offsets;
  }

  /** A sentence as the numbers of its features. A token without any may be of no name. */
  private static final class NumberedSentence {
    final int[][] nodes;
    final int[][] edges;
    final int[] labels;
    final float weight;

    NumberedSentence(int[][] nodes, int[][] edges, int[] labels, double weight) {
      this.nodes = nodes;
      this.edges = edges;
      this.labels = labels;
      this.weight = (float) weight;
    }
  }

  private static List<NumberedSentence> number(
      List<TrainingMix.Example> examples,
      EntityLexicon lexicon,
      FeatureIndex nodeIndex,
      FeatureIndex edgeIndex) {
    List<int[][]> nodes = nodeIndex.number(examples, lexicon);
    List<int[][]> edges = edgeIndex.number(examples, lexicon);
    List<NumberedSentence> numbered = new ArrayList<>(examples.size());
    for (int i = 0; i < examples.size(); i++) {
      TrainingMix.Example example = examples.get(i);
      int[][] tokens = nodes.get(i);
      List<Span> names =
          example.sentence().names().stream()
              .filter(
                  name ->
                      IntStream.range(name.getStart(), name.getEnd())
                          .allMatch(token -> tokens[token].length > 0))
              .toList();
      int[] labels = EntityLabels.encode(tokens.length, names);
      numbered.add(new NumberedSentence(tokens, edges.get(i), labels, example.weight()));
    }
    return numbered;
  }

  private void descend(List<NumberedSentence> sentences, SparseRows nodes, SparseRows edges) {
    int[] order = new int[sentences.size()];
    Arrays.setAll(order, i -> i);
    RandomBits random = new RandomBits(3);
    double decay = settings.penalty() / sentences.size();
    double scale = 1;
    long step = 0;
    for (int epoch = 1; epoch <= settings.epochs(); epoch++) {
      random.shuffle(order);
      double loss = 0;
      for (int next : order) {
        NumberedSentence sentence = sentences.get(next);
        double rate = RATE / (1 + decay * RATE * step++);
        random.drop(sentence.nodes, DROPPED);
        loss += sentence.weight * expect(sentence, nodes, edges, (float) scale, random);
        scale *= 1 - rate * decay;
        update(sentence, nodes, edges, (float) (rate * sentence.weight / scale), random);
      }
      nodes.rescale((float) scale);
      edges.rescale((float) scale);
      scale = 1;
      if (epoch > settings.epochs() - settings.averaged()) {
        nodes.addToMean();
        edges.addToMean();
      }
      progress.accept(
          String.format(
              Locale.ROOT,
              "epoch %d of %d, loss %.3f a sentence",
              epoch,
              settings.epochs(),
              loss / sentences.size()));
    }
  }

  /** Works out the probabilities of the labels; returns the negative logarithmic likelihood. */
  private double expect(
      NumberedSentence sentence,
      SparseRows nodes,
      SparseRows edges,
      float scale,
      RandomBits dropped) {
    int length = sentence.labels.length;
    lattice.reset(length);
    int place = 0;
    for (int i = 0; i < length; i++) {
      if (sentence.nodes[i].length == 0) {
        lattice.keepOutside(i);
      }
      for (int feature : sentence.nodes[i]) {
        if (!dropped.isDropped(place++)) {
          nodes.addTo(lattice.nodes(), i * LABELS, feature);
        }
      }
      if (i > 0) {
        for (int feature : sentence.edges[i]) {
          edges.addTo(lattice.edges(), i * EDGES, feature);
        }
      }
    }
    return lattice.sumAll(scale) - scale * goldScore(sentence.labels);
  }

  private double goldScore(int[] labels) {
    double score = 0;
    for (int i = 0; i < labels.length; i++) {
      score += lattice.nodes()[i * LABELS + labels[i]];
      if (i > 0) {
        score += lattice.edges()[i * EDGES + EntityLabels.transition(labels[i - 1], labels[i])];
      }
    }
    return score;
  }

  private void update(
      NumberedSentence sentence,
      SparseRows nodes,
      SparseRows edges,
      float step,
      RandomBits dropped) {
    int place = 0;
    for (int i = 0; i < sentence.labels.length; i++) {
      int[] features = sentence.nodes[i];
      if (nodeGradient(i, sentence.labels[i], step)) {
        for (int k = 0; k < features.length; k++) {
          if (!dropped.isDropped(place + k)) {
            nodes.add(gradient, features[k]);
          }
        }
      }
      place += features.length;
      if (i > 0
          && edgeGradient(
              i, EntityLabels.transition(sentence.labels[i - 1], sentence.labels[i]), step)) {
        for (int feature : sentence.edges[i]) {
          edges.add(gradient, feature);
        }
      }
    }
  }

  /** Whether what is expected is far enough from what is there. */
  private boolean nodeGradient(int i, int gold, float step) {
    float largest = 0;
    for (int y = 0; y < LABELS; y++) {
      float error = (y == gold ? 1 : 0) - lattice.probability(i, y);
      largest = Math.max(largest, Math.abs(error));
      gradient[y] = step * error;
    }
    return largest > NEGLIGIBLE;
  }

  private boolean edgeGradient(int i, int gold, float step) {
    float largest = 0;
    for (int t = 0; t < EDGES; t++) {
      float error = (t == gold ? 1 : 0) - lattice.transitionProbability(i, t);
      largest = Math.max(largest, Math.abs(error));
      gradient[t] = step * error;
    }
    return largest > NEGLIGIBLE;
  }
}
