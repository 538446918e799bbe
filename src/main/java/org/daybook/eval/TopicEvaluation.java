package org.daybook.eval;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.daybook.article.Topic;
import org.daybook.nlp.TopicClassifier;
import org.daybook.nlp.TopicModel;
import org.daybook.nlp.TopicTerm;
import org.daybook.train.PlainArticle;

/**
 * Measures the topics of articles against those that people gave them, several per article. Not
 * thread-safe.
 */
public final class TopicEvaluation {
  private final TopicModel model;
  private final TopicClassifier classifier;
  private final FoundScore[] scores;
  private final Reliability reliability = new Reliability(0, 1, 5);
  private final List<Prediction> predictions = new ArrayList<>();
  private int articles;
  private int rightFirst;
  private int without;

  public TopicEvaluation(TopicModel model) {
    this.model = model;
    this.classifier = new TopicClassifier(model);
    this.scores = new FoundScore[model.tops().size()];
    Arrays.fill(scores, new FoundScore(0, 0, 0));
  }

  /** Measures one article against the QCodes of its true topics. */
  public void add(PlainArticle article, Set<String> truths) {
    List<Topic> topics = classifier.topics(article.titleTokens(), article.paragraphTokens());
    double[] all = classifier.scores(article.titleTokens(), article.paragraphTokens());
    List<String> qcodes = model.tops().stream().map(TopicTerm::qcode).toList();
    int best = 0;
    for (int i = 0; i < all.length; i++) {
      String qcode = qcodes.get(i);
      boolean found = topics.stream().anyMatch(t -> t.topic().equals(qcode));
      boolean truth = truths.contains(qcode);
      scores[i] =
          scores[i].plus(new FoundScore(found && truth ? 1 : 0, found ? 1 : 0, truth ? 1 : 0));
      reliability.add(all[i], truth ? 1 : 0);
      best = all[i] > all[best] ? i : best;
    }
    articles++;
    rightFirst += truths.contains(qcodes.get(best)) ? 1 : 0;
    without += topics.isEmpty() ? 1 : 0;
    predictions.add(
        new Prediction(
            article.key(),
            "topics",
            String.join(" ", truths),
            String.join(" ", topics.stream().map(Topic::topic).toList()),
            topics.stream().map(Topic::score).toList()));
  }

  /** The figures. */
  public List<ScoreTable> tables() {
    FoundScore all = Arrays.stream(scores).reduce(new FoundScore(0, 0, 0), FoundScore::plus);
    double macro =
        Arrays.stream(scores)
            .filter(s -> s.truths() > 0)
            .mapToDouble(FoundScore::f1)
            .average()
            .orElse(0);
    List<String> columns =
        List.of("articles", "first topic right", "micro f1", "macro f1", "topics", "without");
    List<Object> row =
        List.of(
            articles,
            (double) rightFirst / articles,
            all.f1(),
            macro,
            (double) all.found() / articles,
            without);
    List<List<Object>> terms = new ArrayList<>();
    for (int i = 0; i < scores.length; i++) {
      FoundScore s = scores[i];
      terms.add(
          List.of(
              model.tops().get(i).name(),
              s.precision(),
              s.recall(),
              s.f1(),
              s.truths(),
              s.found()));
    }
    return List.of(
        new ScoreTable("Topics", columns, List.of(row)),
        new ScoreTable(
            "By topic", List.of("topic", "precision", "recall", "f1", "true", "found"), terms),
        reliability.table("Scores: said and true"));
  }

  /** What was predicted, in the order of the articles. */
  public List<Prediction> predictions() {
    return List.copyOf(predictions);
  }
}
