package org.daybook.train;

import java.util.ArrayList;
import java.util.List;
import org.daybook.nlp.LinearModel;

/**
 * Finds the factor of a model's scores that makes its probabilities fit examples it was not trained
 * on (temperature scaling, Guo et al. 2017): the most likely one of 0.50, 0.51 ... 1.50. Not
 * thread-safe.
 */
final class Temperature {
  private record Scored(double[] scores, int truth) {}

  private final List<Scored> all = new ArrayList<>();

  /** Takes a held-out example into account. */
  void add(LinearModel model, Example example) {
    int truth = model.outcomes().indexOf(example.outcome());
    all.add(new Scored(model.scores(example.features()), truth));
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
    for (Scored scored : all) {
      double[] scores = scored.scores().clone();
      for (int i = 0; i < scores.length; i++) {
        scores[i] *= factor;
      }
      sum += Math.log(LinearModel.softmax(scores)[scored.truth()]);
    }
    return sum;
  }
}
