package org.daybook.nlp;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * A multinomial logistic model: a weight for each outcome and feature. Immutable, so one model
 * serves all threads. Weights are kept in steps of 1/{@value #STEPS}: the model that was read is
 * the model that was written.
 */
public final class LinearModel {
  private static final int STEPS = 1024;

  private final List<String> outcomes;

  /** Names of the features by alphabet. */
  private final String[] names;

  /** The row of each feature, in the order of the names. */
  private final short[] weights;

  /** The same rows by the keys of the features. */
  private final RowTable table;

  private LinearModel(List<String> outcomes, Map<String, short[]> weights) {
    this(outcomes, weights.keySet().stream().sorted().toArray(String[]::new), flat(weights));
  }

  private LinearModel(List<String> outcomes, String[] names, short[] weights) {
    this.outcomes = List.copyOf(outcomes);
    this.names = names;
    this.weights = weights;
    long[] keys = Arrays.stream(names).mapToLong(Features::key).toArray();
    this.table = new RowTable(keys, weights, outcomes.size());
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
    return changed(row -> rounded(row, steps));
  }

  /** Names of the outcomes, in the order of the probabilities. */
  public List<String> outcomes() {
    return outcomes;
  }

  /** Number of features that have a weight. */
  public int size() {
    return names.length;
  }

  /** Whether the model has a weight for the feature. */
  public boolean knows(String feature) {
    return knows(Part.hash(feature));
  }

  /** Whether the model has a weight for the feature whose name has the hash given. */
  boolean knows(long name) {
    return table.find(FeatureHash.key(name)) >= 0;
  }

  /** Probability of each outcome; they add up to one. */
  public double[] probabilities(Features features) {
    return softmax(scores(features));
  }

  /** Sum of the weighted features for each outcome. */
  public double[] scores(Features features) {
    double[] sums = new double[outcomes.size()];
    addTo(sums, features);
    return sums;
  }

  /** Adds the weighted features of each outcome to its sum. */
  void addTo(double[] sums, Features features) {
    for (int i = 0; i < features.size(); i++) {
      int entry = table.find(features.key(i));
      if (entry >= 0) {
        table.addTo(sums, entry, features.value(i) / STEPS);
      }
    }
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
    return changed(row -> steps(weights(row, factor)));
  }

  /** The model with weights added to those of a feature. */
  public LinearModel plus(String feature, double... added) {
    Map<String, short[]> changed = weights();
    double[] row = weights(changed.getOrDefault(feature, new short[outcomes.size()]), 1);
    for (int outcome = 0; outcome < row.length; outcome++) {
      row[outcome] += added[outcome];
    }
    changed.put(feature, steps(row));
    return new LinearModel(outcomes, changed);
  }

  private LinearModel changed(UnaryOperator<short[]> change) {
    Map<String, short[]> changed = weights();
    changed.replaceAll((feature, row) -> change.apply(row));
    return new LinearModel(outcomes, changed);
  }

  private static short[] flat(Map<String, short[]> weights) {
    int width = weights.values().stream().mapToInt(row -> row.length).findFirst().orElse(0);
    short[] flat = new short[weights.size() * width];
    int next = 0;
    for (short[] row : new TreeMap<>(weights).values()) {
      System.arraycopy(row, 0, flat, next, width);
      next += width;
    }
    return flat;
  }

  private Map<String, short[]> weights() {
    Map<String, short[]> map = new HashMap<>();
    int width = outcomes.size();
    for (int row = 0; row < names.length; row++) {
      map.put(names[row], Arrays.copyOfRange(weights, row * width, (row + 1) * width));
    }
    return map;
  }

  /** Writes the model: outcomes, then the features in alphabetical order with their weights. */
  void write(DataOutputStream out) throws IOException {
    out.writeInt(outcomes.size());
    for (String outcome : outcomes) {
      out.writeUTF(outcome);
    }
    out.writeInt(names.length);
    int next = 0;
    for (String name : names) {
      out.writeUTF(name);
      for (int outcome = 0; outcome < outcomes.size(); outcome++) {
        out.writeShort(weights[next++]);
      }
    }
  }

  /** Reads a model that {@link #write} wrote. */
  static LinearModel read(DataInputStream in) throws IOException {
    String[] outcomes = new String[in.readInt()];
    for (int i = 0; i < outcomes.length; i++) {
      outcomes[i] = in.readUTF();
    }
    String[] names = new String[in.readInt()];
    short[] weights = new short[names.length * outcomes.length];
    int next = 0;
    for (int row = 0; row < names.length; row++) {
      names[row] = in.readUTF();
      for (int outcome = 0; outcome < outcomes.length; outcome++) {
        weights[next++] = in.readShort();
      }
    }
    return new LinearModel(List.of(outcomes), names, weights);
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
