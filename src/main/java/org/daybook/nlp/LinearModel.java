package org.daybook.nlp;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A multinomial logistic model: a weight for each outcome and feature. Immutable, so one model
 * serves all threads. Weights are kept in steps of 1/{@value #STEPS}: the model that was read is
 * the model that was written.
 */
public final class LinearModel {
  private static final int STEPS = 1024;

  private final List<String> outcomes;
  private final Map<String, short[]> weights;

  private LinearModel(List<String> outcomes, Map<String, short[]> weights) {
    this.outcomes = List.copyOf(outcomes);
    this.weights = weights;
  }

  /**
   * A model of the weights given, by feature and in the order of the outcomes.
   *
   * @param least a feature none of whose weights is as far from zero is left out
   */
  public static LinearModel of(List<String> outcomes, Map<String, double[]> weights, double least) {
    Map<String, short[]> kept = new HashMap<>();
    weights.forEach(
        (feature, row) -> {
          if (strongest(row) >= least) {
            kept.put(feature, steps(row));
          }
        });
    return new LinearModel(outcomes, kept);
  }

  /** The same model with its weights rounded to multiples of {@code step}, to be stored small. */
  public LinearModel rounded(double step) {
    int steps = (int) Math.round(step * STEPS);
    Map<String, short[]> rounded = new HashMap<>();
    weights.forEach((feature, row) -> rounded.put(feature, rounded(row, steps)));
    return new LinearModel(outcomes, rounded);
  }

  /** Names of the outcomes, in the order of the probabilities. */
  public List<String> outcomes() {
    return outcomes;
  }

  /** Number of features that have a weight. */
  public int size() {
    return weights.size();
  }

  /** Whether the model has a weight for the feature. */
  public boolean knows(String feature) {
    return weights.containsKey(feature);
  }

  /** Probability of each outcome; they add up to one. */
  public double[] probabilities(Features features) {
    return softmax(scores(features));
  }

  /** Sum of the weighted features for each outcome. */
  public double[] scores(Features features) {
    double[] sums = new double[outcomes.size()];
    for (int i = 0; i < features.size(); i++) {
      short[] row = weights.get(features.name(i));
      if (row != null) {
        double value = features.value(i) / STEPS;
        for (int outcome = 0; outcome < sums.length; outcome++) {
          sums[outcome] += row[outcome] * value;
        }
      }
    }
    return sums;
  }

  /** Turns scores into probabilities. */
  public static double[] softmax(double[] scores) {
    double largest = Double.NEGATIVE_INFINITY;
    for (double score : scores) {
      largest = Math.max(largest, score);
    }
    double total = 0;
    double[] probabilities = new double[scores.length];
    for (int i = 0; i < scores.length; i++) {
      probabilities[i] = Math.exp(scores[i] - largest);
      total += probabilities[i];
    }
    for (int i = 0; i < scores.length; i++) {
      probabilities[i] /= total;
    }
    return probabilities;
  }

  /** The model with all weights multiplied, so that its probabilities are bolder or more modest. */
  public LinearModel times(double factor) {
    Map<String, short[]> scaled = new HashMap<>();
    weights.forEach((feature, row) -> scaled.put(feature, steps(weights(row, factor))));
    return new LinearModel(outcomes, scaled);
  }

  /** The model with weights added to those of a feature. */
  public LinearModel plus(String feature, double... added) {
    double[] row = weights(weights.getOrDefault(feature, new short[outcomes.size()]), 1);
    for (int outcome = 0; outcome < row.length; outcome++) {
      row[outcome] += added[outcome];
    }
    Map<String, short[]> changed = new HashMap<>(weights);
    changed.put(feature, steps(row));
    return new LinearModel(outcomes, changed);
  }

  /** Writes the model: outcomes, then the features in alphabetical order with their weights. */
  void write(DataOutputStream out) throws IOException {
    out.writeInt(outcomes.size());
    for (String outcome : outcomes) {
      out.writeUTF(outcome);
    }
    SortedMap<String, short[]> sorted = new TreeMap<>(weights);
    out.writeInt(sorted.size());
    for (Map.Entry<String, short[]> feature : sorted.entrySet()) {
      out.writeUTF(feature.getKey());
      for (short weight : feature.getValue()) {
        out.writeShort(weight);
      }
    }
  }

  /** Reads a model that {@link #write} wrote. */
  static LinearModel read(DataInputStream in) throws IOException {
    String[] outcomes = new String[in.readInt()];
    for (int i = 0; i < outcomes.length; i++) {
      outcomes[i] = in.readUTF();
    }
    int size = in.readInt();
    Map<String, short[]> weights = new HashMap<>(size * 2);
    for (int i = 0; i < size; i++) {
      String feature = in.readUTF();
      short[] row = new short[outcomes.length];
      for (int outcome = 0; outcome < row.length; outcome++) {
        row[outcome] = in.readShort();
      }
      weights.put(feature, row);
    }
    return new LinearModel(List.of(outcomes), weights);
  }

  private static short[] rounded(short[] row, int steps) {
    short[] rounded = new short[row.length];
    for (int i = 0; i < row.length; i++) {
      rounded[i] = (short) (Math.round((double) row[i] / steps) * steps);
    }
    return rounded;
  }

  private static double[] weights(short[] steps, double factor) {
    double[] row = new double[steps.length];
    for (int i = 0; i < row.length; i++) {
      row[i] = steps[i] * factor / STEPS;
    }
    return row;
  }

  private static double strongest(double[] row) {
    double strongest = 0;
    for (double weight : row) {
      strongest = Math.max(strongest, Math.abs(weight));
    }
    return strongest;
  }

  private static short[] steps(double[] row) {
    short[] steps = new short[row.length];
    for (int i = 0; i < row.length; i++) {
      double bounded = Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, row[i] * STEPS));
      steps[i] = (short) Math.round(bounded);
    }
    return steps;
  }
}
