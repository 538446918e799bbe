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
 * each class: that with the largest share of the score is predicted, the classes weighted for the
 * set as a whole by {@link ClassWeights}. Not thread-safe.
 */
public final class ClassEvaluation {
  private final TopicClassifier classifier;
  private final TermClasses classes;
  private final List<String> keys = new ArrayList<>();
  private final List<Integer> truths = new ArrayList<>();
  private final List<double[]> sums = new ArrayList<>();

  /**
   * An evaluation.
   *
   * @param topics QCodes of the topics of each class
   */
  public ClassEvaluation(TopicModel model, Map<String, Set<String>> topics) {
    this.classifier = new TopicClassifier(model);
    this.classes = new TermClasses(model.terms(), topics);
  }

  /**
   * Measures one article.
   *
   * @throws IllegalArgumentException if its class has no topics
   */
  public void add(PlainArticle article, String label) {
    int truth = classes.classes().indexOf(label);
    if (truth < 0) {
      throw new IllegalArgumentException(
          "no topics for the class " + label + ", only " + classes.classes());
    }
    double[] terms = classifier.probabilities(article.titleTokens(), article.paragraphTokens());
    keys.add(article.key());
    truths.add(truth);
    sums.add(classes.sums(terms));
  }

  /** The figures. */
  public List<ScoreTable> tables() {
    Confusion confusion = new Confusion(classes.classes());
    List<double[]> scores = scores();
    for (int i = 0; i < truths.size(); i++) {
      confusion.add(truths.get(i), best(scores.get(i)));
    }
    return List.of(
        new ScoreTable(
            "Topics by class",
            List.of("articles", "accuracy", "macro f1"),
            List.of(List.of(confusion.total(), confusion.accuracy(), confusion.macroF1()))),
        confusion.table("By class"));
  }

  /** What was predicted, in the order of the articles. */
  public List<Prediction> predictions() {
    List<Prediction> predictions = new ArrayList<>();
    List<double[]> scores = scores();
    for (int i = 0; i < truths.size(); i++) {
      predictions.add(
          new Prediction(
              keys.get(i),
              "class",
              classes.classes().get(truths.get(i)),
              classes.classes().get(best(scores.get(i))),
              Arrays.stream(scores.get(i)).boxed().toList()));
    }
    return predictions;
  }

  private List<double[]> scores() {
    ClassWeights weights = ClassWeights.of(classes.sizes(), sums);
    return sums.stream().map(weights::probabilities).toList();
  }

  private static int best(double[] scores) {
    int best = 0;
    for (int i = 1; i < scores.length; i++) {
      best = scores[i] > scores[best] ? i : best;
    }
    return best;
  }
}
