package org.daybook.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.daybook.nlp.LinearModel;

/**
 * Finds the factor of a model's scores that makes its probabilities fit examples it was not trained
 * on (temperature scaling, Guo et al. 2017): the most likely one of 0.50, 0.51 ... 1.50. Not
 * thread-safe.
 */
final class Temperature {
  private final List<double[]> scores = new ArrayList<>();
  private final List<Integer> truths = new ArrayList<>();

  /** Takes a held-out example into account. */
  void add(LinearModel model, Example example) {
    scores.add(model.scores(example.features()));
    truths.add(model.outcomes().indexOf(example.outcome()));
  }

  /** The best factor. */
  double factor() {
    double best = 1;
    double most = Double.NEGATIVE_INFINITY;
    for (int percent = 50; percent <= 150; percent++) {
      double likelihood = likelihood(percent / 100.0);
      if (likelihood > most) {
        most = likelihood;
        best = percent / 100.0;
      }
    }
    return best;
  }

  private double likelihood(double factor) {
    double sum = 0;
    for (int i = 0; i < scores.size(); i++) {
      double[] scaled = Arrays.stream(scores.get(i)).map(score -> score * factor).toArray();
      sum += Math.log(LinearModel.softmax(scaled)[truths.get(i)]);
    }
    return sum;
  }
}
