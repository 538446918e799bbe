package org.daybook.eval;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.daybook.nlp.TopicClassifier;
import org.daybook.nlp.TopicModel;
import org.daybook.train.PlainArticle;

/**
 * Measures topics on articles that were sorted into other classes, given which topics belong to
 * each class: the class with the largest sum of scores is predicted. Not thread-safe.
 */
public final class ClassEvaluation {
  private final TopicModel model;
  private final TopicClassifier classifier;
  private final List<String> classes;
  private final Map<String, Set<String>> topics;
  private final Confusion confusion;
  private final List<Prediction> predictions = new ArrayList<>();

  /**
   * An evaluation.
   *
   * @param topics QCodes of the topics of each class
   */
  public ClassEvaluation(TopicModel model, Map<String, Set<String>> topics) {
    this.model = model;
    this.classifier = new TopicClassifier(model);
    this.classes = topics.keySet().stream().sorted().toList();
    this.topics = Map.copyOf(topics);
    this.confusion = new Confusion(classes);
  }

  /**
   * Measures one article.
   *
   * @throws IllegalArgumentException if its class has no topics
   */
  public void add(PlainArticle article, String label) {
    int truth = classes.indexOf(label);
    if (truth < 0) {
      throw new IllegalArgumentException("no topics for the class " + label + ", only " + classes);
    }
    double[] scores = classScores(article);
    int best = 0;
    for (int i = 1; i < scores.length; i++) {
      best = scores[i] > scores[best] ? i : best;
    }
    confusion.add(truth, best);
    predictions.add(
        new Prediction(
            article.key(),
            "class",
            label,
            classes.get(best),
            Arrays.stream(scores).boxed().toList()));
  }

  /** The figures. */
  public List<ScoreTable> tables() {
    return List.of(
        new ScoreTable(
            "Topics by class",
            List.of("articles", "accuracy", "macro f1"),
            List.of(List.of(confusion.total(), confusion.accuracy(), confusion.macroF1()))),
        confusion.table("By class"));
  }

  /** What was predicted, in the order of the articles. */
  public List<Prediction> predictions() {
    return List.copyOf(predictions);
  }

  private double[] classScores(PlainArticle article) {
    double[] scores = classifier.scores(article.titleTokens(), article.paragraphTokens());
    double[] sums = new double[classes.size()];
    for (int i = 0; i < scores.length; i++) {
      String topic = model.model().outcomes().get(i);
      for (int c = 0; c < sums.length; c++) {
        sums[c] += topics.get(classes.get(c)).contains(topic) ? scores[i] : 0;
      }
    }
    return sums;
  }
}
