package org.daybook.train;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.daybook.nlp.Features;
import org.daybook.nlp.LinearModel;
import org.daybook.nlp.TopicFeatures;
import org.daybook.nlp.TopicModel;
import org.daybook.nlp.TopicTerm;

/**
 * Trains a {@link TopicModel} without labelled articles. The seeds choose the articles that speak
 * most clearly of each term; a model of those chooses again, among all articles; a model of the
 * second choice and of the seeds themselves is the result. Each topic has as many articles as any
 * other, as far as there are any: the corpus' favourite topic is not favoured.
 */
public final class TopicTrainer {
  private static final int FIRST_CHOICE = Integer.getInteger("first", 600);
  private static final int SECOND_CHOICE = Integer.getInteger("second", 1000);
  private static final double SHARE = Double.parseDouble(System.getProperty("share", "0.5"));
  private static final TopicModel.Calibration CALIBRATION =
      new TopicModel.Calibration(0.8, 0.2, 0.3);
  private static final int SEED_COPIES = Integer.getInteger("seedcopies", 5);
  private static final int DEF_COPIES = Integer.getInteger("defcopies", 1);
  private static final int RAREST = 4;
  private static final int LEAST_WORDS = 20;

  private final TopicSeeds seeds;
  private final LinearTrainer trainer;
  private final List<Features> articles = new ArrayList<>();
  private final Map<String, Integer> articlesWith = new HashMap<>();

  /** A trainer of the topics of the taxonomy in a file, a JSON object of terms. */
  public static TopicTrainer from(Path taxonomy) {
    return new TopicTrainer(TopicSeeds.of(TopicTaxonomy.read(taxonomy)));
  }

  TopicTrainer(TopicSeeds seeds) {
    this.seeds = seeds;
    this.trainer =
        new LinearTrainer(
            seeds.terms().stream().map(TopicTerm::qcode).toList(),
            3,
            Double.parseDouble(System.getProperty("l2", "0.2")),
            Integer.getInteger("iter", 60),
            Double.parseDouble(System.getProperty("least", "0.1")));
  }

  /** Adds an article to learn from. */
  public void add(PlainArticle article) {
    Features features = TopicFeatures.of(article.titleTokens(), article.paragraphTokens());
    if (features.size() >= LEAST_WORDS) {
      articles.add(features);
      for (int i = 0; i < features.size(); i++) {
        articlesWith.merge(features.name(i), 1, Integer::sum);
      }
    }
  }

  /** Number of articles added that are long enough to learn from. */
  public int articles() {
    return articles.size();
  }

  /** Trains on the articles added, in the order in which they were added. */
  public TopicModel train() {
    long t0 = System.currentTimeMillis();
    Map<String, double[]> weights = seeds.weights(articlesWith, articles.size());
    List<Example> examples = choice(FIRST_CHOICE, f -> seedScores(f, weights));
    addSeeds(examples);
    LinearModel model = trainer.train(examples);
    System.err.println("first " + examples.size() + " " + (System.currentTimeMillis() - t0));
    for (int round = 0; round < Integer.getInteger("rounds", 0); round++) {
      examples = choice(SECOND_CHOICE, model::probabilities);
      addSeeds(examples);
      model = trainer.train(examples);
      System.err.println("second " + examples.size() + " " + (System.currentTimeMillis() - t0));
    }
    return new TopicModel(
        model.rounded(Double.parseDouble(System.getProperty("step", "0.0625"))),
        seeds.terms(),
        CALIBRATION);
  }

  private void addSeeds(List<Example> examples) {
    for (int i = 0; i < SEED_COPIES; i++) {
      examples.addAll(seeds.lists());
    }
    for (int i = 0; i < DEF_COPIES; i++) {
      examples.addAll(seeds.definitions());
    }
  }

  private double[] seedScores(Features article, Map<String, double[]> weights) {
    double[] scores = new double[seeds.terms().size()];
    for (int i = 0; i < article.size(); i++) {
      double[] row = weights.get(article.name(i));
      if (row != null) {
        for (int term = 0; term < scores.length; term++) {
          scores[term] += row[term] * article.value(i);
        }
      }
    }
    return scores;
  }

  /** The articles that stand out most for each term, {@code most} in all for a topic. */
  private List<Example> choice(int most, Scorer scorer) {
    List<List<Candidate>> candidates = new ArrayList<>();
    seeds.terms().forEach(term -> candidates.add(new ArrayList<>()));
    for (int i = 0; i < articles.size(); i++) {
      double[] scores = scorer.scores(articles.get(i));
      int best = best(scores, null);
      double margin = scores[best] - scores[best(scores, seeds.terms().get(best).top())];
      if (margin > 0) {
        candidates.get(best).add(new Candidate(i, margin));
      }
    }
    List<Example> examples = new ArrayList<>();
    for (int term = 0; term < candidates.size(); term++) {
      TopicTerm t = seeds.terms().get(term);
      long share = Math.round(SHARE * candidates.get(term).size());
      long of = seeds.terms().stream().filter(other -> other.top().equals(t.top())).count();
      if (Boolean.getBoolean("debugtopics")) {
        System.err.println(t.name() + " " + candidates.get(term).size());
      }
      candidates.get(term).stream()
          .sorted(Candidate.BY_MARGIN)
          .limit(Math.min(most / of, share))
          .forEach(c -> examples.add(new Example(t.qcode(), wanted(articles.get(c.article())))));
    }
    return examples;
  }

  private Features wanted(Features article) {
    Features wanted = new Features();
    for (int i = 0; i < article.size(); i++) {
      if (articlesWith.get(article.name(i)) >= RAREST) {
        wanted.add(article.name(i), article.value(i));
      }
    }
    return wanted;
  }

  /** The term with the highest score outside a topic. */
  private int best(double[] scores, String exceptTop) {
    int best = -1;
    for (int i = 0; i < scores.length; i++) {
      boolean open = !seeds.terms().get(i).top().equals(exceptTop);
      best = open && (best < 0 || scores[i] > scores[best]) ? i : best;
    }
    return best;
  }

  private interface Scorer {
    double[] scores(Features article);
  }

  private record Candidate(int article, double margin) {
    static final Comparator<Candidate> BY_MARGIN =
        Comparator.comparingDouble(Candidate::margin)
            .reversed()
            .thenComparingInt(Candidate::article);
  }
}
