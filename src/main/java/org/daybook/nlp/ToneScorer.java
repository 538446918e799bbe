package org.daybook.nlp;

import java.util.Map;
import java.util.Objects;
import opennlp.tools.doccat.DocumentCategorizer;

/**
 * Tells the tone of a sentence, -1 (bad news) to 1 (good news): the probability that it is positive
 * less the probability that it is negative. Tokens are those of OpenNLP's English tokenizer.
 * Thread-safe.
 */
public final class ToneScorer {
  /** Key of the first token of the target in the extra information of {@link #categorizer}. */
  public static final String FROM = "from";

  /** Key of the token after the target in the extra information of {@link #categorizer}. */
  public static final String TO = "to";

  private final ToneModel model;
  private final ToneFeatures features;

  public ToneScorer(ToneModel model) {
    this.model = model;
    this.features = new ToneFeatures(model.valences(), model.vectors());
  }

  /** Tone of a sentence, -1..1. */
  public double sentence(String[] tokens) {
    return tone(sentenceProbabilities(tokens));
  }

  /**
   * Tone of a sentence towards a target in it, -1..1.
   *
   * @param from first token of the target
   * @param to token after the target
   */
  public double towards(String[] tokens, int from, int to) {
    return tone(targetProbabilities(tokens, from, to));
  }

  /** Probabilities of negative, neutral and positive of a sentence. */
  public double[] sentenceProbabilities(String[] tokens) {
    return model.sentence().probabilities(features.sentence(tokens));
  }

  /** Probabilities of negative, neutral and positive towards the target at the tokens given. */
  public double[] targetProbabilities(String[] tokens, int from, int to) {
    Objects.checkFromToIndex(from, to, tokens.length);
    return model.target().probabilities(features.towards(tokens, from, to));
  }

  /**
   * The same as an OpenNLP categoriser: of sentences, and of targets where the extra information
   * holds the Integers {@link #FROM} and {@link #TO}.
   */
  public DocumentCategorizer categorizer() {
    return new ScoringCategorizer(ToneModel.OUTCOMES, this::categorize);
  }

  private double[] categorize(String[] tokens, Map<String, Object> extra) {
    if (extra.get(FROM) instanceof Integer from && extra.get(TO) instanceof Integer to) {
      return targetProbabilities(tokens, from, to);
    }
    return sentenceProbabilities(tokens);
  }

  private static double tone(double[] probabilities) {
    return probabilities[2] - probabilities[0];
  }
}
