package org.daybook.nlp;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.ml.model.MaxentModel;

/**
 * The weights of one of OpenNLP's maximum entropy models, for those who know the features of a
 * decision beforehand. They are added up as OpenNLP does it, so that not even a rounding differs;
 * the largest sum wins, which needs no exponential. Immutable.
 */
final class MaxentWeights {
  /** What a feature weighs that the model does not know. */
  static final Context NOTHING = new Context(new int[0], new double[0]);

  private final Map<String, Context> weights;
  private final String[] outcomes;
  private final double[] prior;

  /** The weights of {@code model}. */
  MaxentWeights(MaxentModel model) {
    Object[] parts = ((AbstractModel) model).getDataStructures();
    @SuppressWarnings("unchecked")
    Map<String, Context> contexts = (Map<String, Context>) parts[1];
    this.weights = contexts;
    this.outcomes = (String[]) parts[2];
    this.prior = new double[outcomes.length];
    Arrays.fill(prior, StrictMath.log(1.0 / outcomes.length));
  }

  /** The weights of a feature. */
  Context of(String feature) {
    return weights.getOrDefault(feature, NOTHING);
  }

  /** The weights of the features whose names start with {@code prefix}, by the rest of the name. */
  NamedWeights named(String prefix) {
    return new NamedWeights(startingWith(prefix));
  }

  /** The same as a map. */
  Map<String, Context> startingWith(String prefix) {
    Map<String, Context> starting = new HashMap<>();
    weights.forEach(
        (feature, context) -> {
          if (feature.startsWith(prefix)) {
            starting.put(feature.substring(prefix.length()), context);
          }
        });
    return starting;
  }

  /** The names of the outcomes. */
  String[] outcomes() {
    return outcomes.clone();
  }

  /** Scores of all outcomes before any feature is added. */
  double[] prior() {
    return prior.clone();
  }

  /** Adds the weights of a feature to scores. */
  static void add(Context context, double[] scores) {
    int[] outcomes = context.getOutcomes();
    double[] parameters = context.getParameters();
    for (int i = 0; i < outcomes.length; i++) {
      scores[outcomes[i]] += parameters[i];
    }
  }

  /** The outcome with the largest score; of equal ones the first. */
  static int largest(double[] scores) {
    int best = 0;
    for (int i = 1; i < scores.length; i++) {
      best = scores[i] > scores[best] ? i : best;
    }
    return best;
  }
}
