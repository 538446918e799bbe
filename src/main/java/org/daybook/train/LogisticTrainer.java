package org.daybook.train;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.daybook.nlp.Features;
import org.daybook.nlp.LinearModel;

/**
 * Trains a {@link LinearModel} until it settles: multinomial logistic regression by L-BFGS (Nocedal
 * and Wright, Numerical Optimization, 2006, algorithm 7.4). {@link LinearTrainer} stops at a
 * smaller effort, before dense features such as vectors are learnt. The same examples in the same
 * order give the same model.
 *
 * @param outcomes the outcomes, in the order that the model is to have
 * @param cutoff a feature seen less often is left out
 * @param l2 strength of the regularisation
 * @param iterations at most
 * @param least smallest weight that is worth keeping
 */
record LogisticTrainer(List<String> outcomes, int cutoff, double l2, int iterations, double least) {
  private static final int MEMORY = 8;
  private static final double SETTLED = 2e-6;
  private static final double DECREASE = 1e-4;
  private static final int MOST_HALVINGS = 20;

  /** Trains a model of the examples. */
  LinearModel train(List<Example> examples) {
    Map<String, Integer> numbers = numbers(examples);
    double[] best = minimum(new Loss(rows(examples, numbers), outcomes.size(), l2), numbers.size());
    Map<String, double[]> weights = new HashMap<>();
    numbers.forEach(
        (feature, number) -> {
          double[] row = new double[outcomes.size()];
          System.arraycopy(best, number * row.length, row, 0, row.length);
          weights.put(feature, row);
        });
    return LinearModel.of(outcomes, weights, least);
  }

  private Map<String, Integer> numbers(List<Example> examples) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Example example : examples) {
      for (int i = 0; i < example.features().size(); i++) {
        counts.merge(example.features().name(i), 1, Integer::sum);
      }
    }
    Map<String, Integer> numbers = new HashMap<>();
    counts.forEach(
        (feature, count) -> {
          if (count >= cutoff) {
            numbers.put(feature, numbers.size());
          }
        });
    return numbers;
  }

  private List<Row> rows(List<Example> examples, Map<String, Integer> numbers) {
    List<Row> rows = new ArrayList<>();
    for (Example example : examples) {
      Features features = example.features();
      int[] columns = new int[features.size()];
      float[] values = new float[features.size()];
      int size = 0;
      for (int i = 0; i < features.size(); i++) {
        Integer number = numbers.get(features.name(i));
        if (number != null) {
          columns[size] = number;
          values[size++] = features.value(i);
        }
      }
      rows.add(new Row(columns, values, size, outcomes.indexOf(example.outcome())));
    }
    return rows;
  }

  private double[] minimum(Loss loss, int features) {
    double[] weights = new double[features * outcomes.size()];
    double[] gradient = new double[weights.length];
    double value = loss.at(weights, gradient);
    Curvature curvature = new Curvature();
    for (int i = 0; i < iterations; i++) {
      double[] direction = curvature.direction(gradient);
      double slope = dot(gradient, direction);
      double[] next = weights;
      double[] nextGradient = new double[weights.length];
      double nextValue = value;
      double step = 1;
      for (int halvings = 0; halvings < MOST_HALVINGS; halvings++) {
        next = weights.clone();
        add(next, -step, direction);
        nextValue = loss.at(next, nextGradient);
        if (nextValue <= value - DECREASE * step * slope) {
          break;
        }
        step /= 2;
      }
      curvature.add(minus(next, weights), minus(nextGradient, gradient));
      double gain = (value - nextValue) / Math.max(1, Math.abs(nextValue));
      weights = next;
      gradient = nextGradient;
      value = nextValue;
      if (gain < SETTLED) {
        break;
      }
    }
    return weights;
  }

  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }

  private static void add(double[] sum, double factor, double[] added) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += factor * added[i];
    }
  }

  private static double[] minus(double[] a, double[] b) {
    double[] difference = a.clone();
    add(difference, -1, b);
    return difference;
  }

  /** The first {@code size} columns and values of an example, and its outcome. */
  @SuppressWarnings("ArrayRecordComponent")
  private record Row(int[] columns, float[] values, int size, int outcome) {}

  /** Negative log-likelihood of the rows and the squares of the weights. */
  private record Loss(List<Row> rows, int outcomes, double l2) {
    double at(double[] weights, double[] gradient) {
      double value = 0;
      for (int i = 0; i < weights.length; i++) {
        value += l2 * weights[i] * weights[i];
        gradient[i] = 2 * l2 * weights[i];
      }
      for (Row row : rows) {
        value -= Math.log(addGradient(row, weights, gradient));
      }
      return value;
    }

    /** Adds a row's part of the gradient; returns the probability of its outcome. */
    private double addGradient(Row row, double[] weights, double[] gradient) {
      double[] scores = new double[outcomes];
      for (int i = 0; i < row.size; i++) {
        for (int k = 0; k < outcomes; k++) {
          scores[k] += weights[row.columns[i] * outcomes + k] * row.values[i];
        }
      }
      double[] errors = LinearModel.softmax(scores);
      double probability = errors[row.outcome];
      errors[row.outcome] -= 1;
      for (int i = 0; i < row.size; i++) {
        for (int k = 0; k < outcomes; k++) {
          gradient[row.columns[i] * outcomes + k] += errors[k] * row.values[i];
        }
      }
      return probability;
    }
  }

  /** The last steps and what they changed of the gradient. */
  private static final class Curvature {
    private final List<double[]> steps = new ArrayList<>();
    private final List<double[]> changes = new ArrayList<>();

    void add(double[] step, double[] change) {
      if (dot(step, change) <= 1e-10) {
        return;
      }
      if (steps.size() == MEMORY) {
        steps.remove(0);
        changes.remove(0);
      }
      steps.add(step);
      changes.add(change);
    }

    /** Where to go against, by the two loops of L-BFGS. */
    double[] direction(double[] gradient) {
      double[] direction = gradient.clone();
      double[] shares = new double[steps.size()];
      for (int i = steps.size() - 1; i >= 0; i--) {
        shares[i] = dot(steps.get(i), direction) / dot(steps.get(i), changes.get(i));
        LogisticTrainer.add(direction, -shares[i], changes.get(i));
      }
      double scale = scale(gradient);
      for (int i = 0; i < direction.length; i++) {
        direction[i] *= scale;
      }
      for (int i = 0; i < steps.size(); i++) {
        double share = dot(changes.get(i), direction) / dot(steps.get(i), changes.get(i));
        LogisticTrainer.add(direction, shares[i] - share, steps.get(i));
      }
      return direction;
    }

    private double scale(double[] gradient) {
      if (steps.isEmpty()) {
        return 1 / Math.max(1, Math.sqrt(dot(gradient, gradient)));
      }
      double[] change = changes.get(changes.size() - 1);
      return dot(steps.get(steps.size() - 1), change) / dot(change, change);
    }
  }
}
