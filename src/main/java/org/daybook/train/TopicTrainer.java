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
 * most clearly of each term; a model of those and of the seeds themselves is the result. Each topic
 * has as many articles as any other, as far as there are any: the corpus' favourite topic is not
 * favoured. (A second choice, by that model, follows the corpus further away from other text.)
 */
public final class TopicTrainer {
  /** Articles of a topic, shared out evenly among its terms. */
  private static final int CHOICE = 600;

  /** Of the articles for which a term scores best, at most this share is chosen. */
  private static final double SHARE = 0.5;

  private static final int LIST_COPIES = 10;
  private static final int RAREST = 4;

  /** A word of a larger share of the articles says nothing where the taxonomy uses it. */
  private static final double COMMON = 0.15;

  private static final int LEAST_WORDS = 20;
  private static final double STEP = 1.0 / 32;

  /** Slope and shift fitted to articles labelled by hand, the threshold near their best F1. */
  private static final TopicModel.Calibration CALIBRATION =
      new TopicModel.Calibration(1.9, 2.7, 0.36);

  private final TopicSeeds seeds;
  private final LinearTrainer trainer;
  private final List<Features> articles = new ArrayList<>();
  private final Map<String, Integer> articlesWith = new HashMap<>();
  private final NameWords names = new NameWords();

  /** A trainer of the topics of the taxonomy in a file, a JSON object of terms. */
  public static TopicTrainer from(Path taxonomy) {
    return new TopicTrainer(TopicSeeds.of(TopicTaxonomy.read(taxonomy)));
  }

  TopicTrainer(TopicSeeds seeds) {
    this.seeds = seeds;
    List<String> outcomes = seeds.terms().stream().map(TopicTerm::qcode).toList();
    this.trainer = new LinearTrainer(outcomes, 3, 0.2, 60, 0.05);
  }

  /** Adds an article to learn from. */
  public void add(PlainArticle article) {
    Features features = TopicFeatures.of(article.titleTokens(), article.paragraphTokens());
    if (features.size() >= LEAST_WORDS) {
      articles.add(features);
      article.paragraphs().forEach(names::add);
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
    List<Example> examples = choice();
    seeds.definitions().forEach(text -> examples.add(withoutCommonWords(text)));
    for (int i = 0; i < LIST_COPIES; i++) {
      examples.addAll(seeds.lists());
    }
    LinearModel model = trainer.train(examples).rounded(STEP);
    return new TopicModel(model, seeds.terms(), CALIBRATION);
  }

  /** The articles that stand out most for each term. */
  private List<Example> choice() {
    List<List<Candidate>> candidates = candidates();
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i < candidates.size(); i++) {
      TopicTerm term = seeds.terms().get(i);
      long siblings = seeds.terms().stream().filter(t -> t.top().equals(term.top())).count();
      long share = Math.round(SHARE * candidates.get(i).size());
      candidates.get(i).stream()
          .sorted(Candidate.BY_MARGIN)
          .limit(Math.min(CHOICE / siblings, share))
          .forEach(c -> examples.add(new Example(term.qcode(), known(articles.get(c.article())))));
    }
    return examples;
  }

  /** For each term the articles in which it scores best, by the distance to any other topic. */
  private List<List<Candidate>> candidates() {
    Map<String, double[]> weights = seeds.weights(articlesWith, articles.size());
    List<List<Candidate>> candidates = new ArrayList<>();
    seeds.terms().forEach(term -> candidates.add(new ArrayList<>()));
    for (int i = 0; i < articles.size(); i++) {
      double[] scores = scores(articles.get(i), weights);
      int best = best(scores, null);
      double margin = scores[best] - scores[best(scores, seeds.terms().get(best).top())];
      if (margin > 0) {
        candidates.get(best).add(new Candidate(i, margin));
      }
    }
    return candidates;
  }

  private double[] scores(Features article, Map<String, double[]> weights) {
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

  /** The term with the highest score, those of one topic left out. */
  private int best(double[] scores, String exceptTop) {
    int best = -1;
    for (int i = 0; i < scores.length; i++) {
      boolean open = !seeds.terms().get(i).top().equals(exceptTop);
      best = open && (best < 0 || scores[i] > scores[best]) ? i : best;
    }
    return best;
  }

  /** A text of the taxonomy without the words of every other article, such as people. */
  private Example withoutCommonWords(Example text) {
    Features rare = new Features();
    for (int i = 0; i < text.features().size(); i++) {
      String feature = text.features().name(i);
      if (articlesWith.getOrDefault(feature, 0) <= COMMON * articles.size()) {
        rare.add(feature, text.features().value(i));
      }
    }
    return new Example(text.outcome(), rare);
  }

  /** The features of an article that others have too, without names that no seed has. */
  private Features known(Features article) {
    Features known = new Features();
    for (int i = 0; i < article.size(); i++) {
      if (articlesWith.get(article.name(i)) >= RAREST && !isForeignName(article.name(i))) {
        known.add(article.name(i), article.value(i));
      }
    }
    return known;
  }

  private boolean isForeignName(String feature) {
    for (String word : feature.split("_", -1)) {
      if (names.contains(word) && !seeds.has(word)) {
        return true;
      }
    }
    return false;
  }

  private record Candidate(int article, double margin) {
    static final Comparator<Candidate> BY_MARGIN =
        Comparator.comparingDouble(Candidate::margin)
            .reversed()
            .thenComparingInt(Candidate::article);
  }
}
