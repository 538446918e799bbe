package org.daybook.nlp;

import java.util.Map;
import java.util.Objects;
import opennlp.tools.doccat.DocumentCategorizer;

/**
 * Tells the tone of a sentence, -1 (bad news) to 1 (good news): the probability that it is positive
 * less the probability that it is negative. Tokens are those of OpenNLP's English tokenizer. For
 * one thread.
 */
public final class ToneScorer {
  /** Key of the first token of the target in the extra information of {@link #categorizer}. */
  public static final String FROM = "from";

  /** Key of the token after the target in the extra information of {@link #categorizer}. */
  public static final String TO = "to";

  private final ToneFeatures features;
  private final ToneScores sentence;
  private final ToneScores target;

  public ToneScorer(ToneModel model) {
    this(model, new ToneFeatures(model));
  }

  /** A scorer that shares what {@code features}, made of {@code model}, remember of words. */
  ToneScorer(ToneModel model, ToneFeatures features) {
    this.features = features;
    this.sentence = new ToneScores(model);
    this.target = new ToneScores(model);
  }

  /** Tone of a sentence, -1..1. */
  public double sentence(String[] tokens) {
    return read(tokens).tone();
  }

  /**
   * Tone of a sentence towards a target in it, -1..1.
   *
   * @param from first token of the target
   * @param to token after the target
   */
  public double towards(String[] tokens, int from, int to) {
    return read(tokens).towards(from, to);
  }

  /** Probabilities of negative, neutral and positive of a sentence. */
  public double[] sentenceProbabilities(String[] tokens) {
    return read(tokens).probabilities();
  }

  /** Probabilities of negative, neutral and positive towards the target at the tokens given. */
  public double[] targetProbabilities(String[] tokens, int from, int to) {
    return read(tokens).probabilities(from, to);
  }

  /** Reads a sentence once, for its tone and the tones towards all targets in it. */
  Reading read(String[] tokens) {
    return read(Token.of(tokens));
  }

  /** The same for tokens of which something may be known. */
  Reading read(Token[] tokens) {
    return new Reading(tokens);
  }

  /** A sentence that was read. It is asked before the next one is read. */
  final class Reading {
    private final Wording wording;

    /** What the sentence adds to the scores of each target; null until there is one. */
    private double[] shared;

    private Reading(Token[] tokens) {
      wording = features.read(tokens);
      sentence.clear();
      ToneFeatures.addSentence(sentence, wording);
    }

    double tone() {
      return ToneScorer.tone(probabilities());
    }

    double towards(int from, int to) {
      return ToneScorer.tone(probabilities(from, to));
    }

    private double[] probabilities() {
      return LinearModel.softmax(sentence.ofSentence());
    }

    private double[] probabilities(int from, int to) {
      Objects.checkFromToIndex(from, to, wording.length());
      if (shared == null) {
        shared = sentence.ofTargets();
      }
      target.clear();
      ToneFeatures.addTarget(target, wording, from, to);
      double[] scores = target.ofTargets();
      for (int outcome = 0; outcome < scores.length; outcome++) {
        scores[outcome] += shared[outcome];
      }
      return LinearModel.softmax(scores);
    }
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
