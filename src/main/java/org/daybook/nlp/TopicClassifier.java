package org.daybook.nlp;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import opennlp.tools.doccat.DocumentCategorizer;
import org.daybook.article.Topic;

/**
 * Tells the topics of an article among the 17 top-level terms of the IPTC Media Topics. Tokens are
 * those of OpenNLP's English tokenizer. Thread-safe.
 */
public final class TopicClassifier {
  private static final int MOST = 3;
  private static final double DECIMALS = 10_000;
  private static final Comparator<Topic> BY_SCORE =
      Comparator.comparingDouble(Topic::score).reversed().thenComparing(Topic::topic);

  private final TopicModel model;

  public TopicClassifier(TopicModel model) {
    this.model = model;
  }

  /**
   * The topics of an article that reach the model's threshold, at most three, by falling score and
   * then by QCode; none where nothing fits.
   *
   * @param title tokens of the title; null where there is none
   * @param sentences tokens of each sentence of the text
   */
  public List<Topic> topics(String[] title, List<String[]> sentences) {
    double[] scores = scores(title, sentences);
    List<Topic> topics = new ArrayList<>();
    for (int i = 0; i < scores.length; i++) {
      if (scores[i] >= model.threshold()) {
        topics.add(
            new Topic(
                model.model().outcomes().get(i),
                model.names().get(i),
                Math.rint(scores[i] * DECIMALS) / DECIMALS));
      }
    }
    topics.sort(BY_SCORE);
    return List.copyOf(topics.subList(0, Math.min(MOST, topics.size())));
  }

  /** The score of each topic, in the order of the model's outcomes; they add up to one. */
  public double[] scores(String[] title, List<String[]> sentences) {
    double[] scores =
        model.model().scores(TopicFeatures.of(title, sentences, model.model()::knows));
    for (int i = 0; i < scores.length; i++) {
      scores[i] *= model.sharpness();
    }
    return LinearModel.softmax(scores);
  }

  /** The same as an OpenNLP categoriser of texts without a title. */
  public DocumentCategorizer categorizer() {
    return new ScoringCategorizer(
        model.model().outcomes(), (tokens, extra) -> scores(null, List.<String[]>of(tokens)));
  }
}
