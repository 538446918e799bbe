package org.daybook.nlp;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import opennlp.tools.doccat.DocumentCategorizer;
import org.daybook.article.Topic;

/**
 * Tells the topics of an article among the 17 top-level terms of the IPTC Media Topics, each with a
 * narrower term where one stands out. Tokens are those of OpenNLP's English tokenizer. Thread-safe.
 */
public final class TopicClassifier {
  private static final int MOST = 3;

  /** A narrower term has to have this share of its topic's probability. */
  private static final double CLEAR = 0.6;

  /** Where no topic reaches the threshold, this share of it is enough. */
  private static final double NEAR = 0.8;

  private static final double DECIMALS = 10_000;
  private static final Comparator<Topic> BY_SCORE =
      Comparator.comparingDouble(Topic::score).reversed().thenComparing(Topic::topic);

  private final TopicModel model;
  private final List<TopicTerm> tops;
  private final int[] topOf;

  public TopicClassifier(TopicModel model) {
    this.model = model;
    this.tops = model.tops();
    Map<String, Integer> places = new HashMap<>();
    tops.forEach(top -> places.put(top.qcode(), places.size()));
    this.topOf = model.terms().stream().mapToInt(term -> places.get(term.top())).toArray();
  }

  /**
   * The topics of an article that reach the model's threshold, at most three, by falling score and
   * then by QCode; those near the threshold where none reaches it, since most articles have a
   * topic; none where nothing fits.
   *
   * @param title tokens of the title; null where there is none
   * @param sentences tokens of each sentence of the text
   */
  public List<Topic> topics(String[] title, List<String[]> sentences) {
    return topics(probabilities(title, sentences));
  }

  /** The same for tokens of which something may be known. */
  List<Topic> topicsOf(Token[] title, List<Token[]> sentences) {
    return topics(probabilitiesOf(title, sentences));
  }

  private List<Topic> topics(double[] probabilities) {
    double[] scores = scores(probabilities);
    double threshold = model.calibration().threshold();
    boolean isReached = Arrays.stream(scores).anyMatch(score -> score >= threshold);
    double least = isReached ? threshold : NEAR * threshold;
    List<Topic> topics = new ArrayList<>();
    for (int top = 0; top < scores.length; top++) {
      if (scores[top] >= least) {
        topics.add(topic(top, scores[top], narrower(top, probabilities)));
      }
    }
    topics.sort(BY_SCORE);
    return List.copyOf(topics.subList(0, Math.min(MOST, topics.size())));
  }

  /** The score of each top-level term, in the order of {@link TopicModel#tops}, each 0..1. */
  public double[] scores(String[] title, List<String[]> sentences) {
    return scores(probabilities(title, sentences));
  }

  /** The probability of each term, in the order of the model's terms; they add up to one. */
  public double[] probabilities(String[] title, List<String[]> sentences) {
    return probabilitiesOf(
        title == null ? null : Token.of(title), sentences.stream().map(Token::of).toList());
  }

  private double[] probabilitiesOf(Token[] title, List<Token[]> sentences) {
    return model.model().probabilities(TopicFeatures.of(title, sentences, model.model()));
  }

  /** The same as an OpenNLP categoriser of texts without a title. */
  public DocumentCategorizer categorizer() {
    return new ScoringCategorizer(
        tops.stream().map(TopicTerm::qcode).toList(),
        (tokens, extra) -> scores(null, List.<String[]>of(tokens)));
  }

  private double[] scores(double[] probabilities) {
    double[] scores = new double[tops.size()];
    for (int i = 0; i < probabilities.length; i++) {
      scores[topOf[i]] += probabilities[i];
    }
    for (int top = 0; top < scores.length; top++) {
      scores[top] = model.calibration().score(scores[top]);
    }
    return scores;
  }

  private TopicTerm narrower(int top, double[] probabilities) {
    double sum = 0;
    int best = -1;
    for (int i = 0; i < probabilities.length; i++) {
      if (topOf[i] == top) {
        sum += probabilities[i];
        best = best < 0 || probabilities[i] > probabilities[best] ? i : best;
      }
    }
    TopicTerm term = model.terms().get(best);
    return term.isTop() || probabilities[best] < CLEAR * sum ? null : term;
  }

  private Topic topic(int top, double score, TopicTerm narrower) {
    return new Topic(
        tops.get(top).qcode(),
        tops.get(top).name(),
        Math.rint(score * DECIMALS) / DECIMALS,
        narrower == null ? null : narrower.qcode(),
        narrower == null ? null : narrower.name());
  }
}
