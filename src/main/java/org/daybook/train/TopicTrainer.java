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

/**
 * Trains a {@link TopicModel} without labelled articles. The seeds choose the articles that speak
 * most clearly of each topic; a model of those chooses again, among all articles; a model of the
 * second choice and of the seeds themselves is the result. Each topic has as many articles as any
 * other, as far as there are any: the corpus' favourite topic is not favoured.
 */
public final class TopicTrainer {
  private static final int FIRST_CHOICE = 250;
  private static final int SECOND_CHOICE = 1000;
  private static final int LEAST_CHOICE = 150;
  private static final double SHARE = 0.5;
  private static final double SHARPNESS = 0.8;
  private static final double THRESHOLD = 0.18;
  private static final int SEED_COPIES = 10;
  private static final int RAREST = 4;
  private static final int LEAST_WORDS = 20;

  private final TopicSeeds seeds;
  private final LinearTrainer trainer;
  private final List<Features> articles = new ArrayList<>();
  private final Map<String, Integer> articlesWith = new HashMap<>();

  /** A trainer of the top-level topics of the taxonomy in a file, a JSON object of terms. */
  public static TopicTrainer from(Path taxonomy) {
    return new TopicTrainer(TopicSeeds.read(taxonomy));
  }

  TopicTrainer(TopicSeeds seeds) {
    this.seeds = seeds;
    this.trainer = new LinearTrainer(seeds.topics(), 3, 0.2, 100, 0.05);
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
    Map<String, double[]> weights = seeds.weights(articlesWith, articles.size());
    LinearModel first = trainer.train(choice(FIRST_CHOICE, f -> seedScores(f, weights)));
    List<Example> examples = choice(SECOND_CHOICE, first::probabilities);
    for (int i = 0; i < SEED_COPIES; i++) {
      examples.addAll(seeds.texts());
    }
    LinearModel second = trainer.train(examples);
    return new TopicModel(second, seeds.names(), SHARPNESS, THRESHOLD);
  }

  private double[] seedScores(Features article, Map<String, double[]> weights) {
    double[] scores = new double[seeds.topics().size()];
    for (int i = 0; i < article.size(); i++) {
      double[] row = weights.get(article.name(i));
      if (row != null) {
        for (int topic = 0; topic < scores.length; topic++) {
          scores[topic] += row[topic] * article.value(i);
        }
      }
    }
    return scores;
  }

  /** The articles that stand out most for each topic. */
  private List<Example> choice(int most, Scorer scorer) {
    List<List<Candidate>> candidates = new ArrayList<>();
    seeds.topics().forEach(topic -> candidates.add(new ArrayList<>()));
    for (int i = 0; i < articles.size(); i++) {
      double[] scores = scorer.scores(articles.get(i));
      int best = best(scores, -1);
      double margin = scores[best] - scores[best(scores, best)];
      if (margin > 0) {
        candidates.get(best).add(new Candidate(i, margin));
      }
    }
    List<Example> examples = new ArrayList<>();
    for (int topic = 0; topic < candidates.size(); topic++) {
      String outcome = seeds.topics().get(topic);
      long share = Math.max(LEAST_CHOICE, Math.round(SHARE * candidates.get(topic).size()));
      candidates.get(topic).stream()
          .sorted(Candidate.BY_MARGIN)
          .limit(Math.min(most, share))
          .forEach(c -> examples.add(new Example(outcome, wanted(articles.get(c.article())))));
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

  private static int best(double[] scores, int except) {
    int best = except == 0 ? 1 : 0;
    for (int i = 0; i < scores.length; i++) {
      best = i != except && scores[i] > scores[best] ? i : best;
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
