package org.daybook.train;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import opennlp.tools.ml.AbstractEventTrainer;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.ml.model.Event;
import opennlp.tools.ml.model.OnePassRealValueDataIndexer;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;
import org.daybook.nlp.Features;
import org.daybook.nlp.LinearModel;

/**
 * Trains a {@link LinearModel} with OpenNLP's maximum entropy trainer (L-BFGS, one thread, so that
 * the same examples in the same order give the same model).
 *
 * @param outcomes the outcomes, in the order that the model is to have
 * @param cutoff a feature seen less often is left out
 * @param l2 strength of the regularisation
 * @param iterations at most
 * @param least smallest weight that is worth keeping
 */
record LinearTrainer(List<String> outcomes, int cutoff, double l2, int iterations, double least) {

  /** Trains a model of the examples, which must hold every outcome. */
  LinearModel train(List<Example> examples) {
    Map<String, Integer> counts = counts(examples);
    TrainingParameters parameters = new TrainingParameters();
    parameters.put(TrainingParameters.CUTOFF_PARAM, 1);
    parameters.put(TrainingParameters.ITERATIONS_PARAM, iterations);
    parameters.put(AbstractEventTrainer.DATA_INDEXER_PARAM, "OnePassRealValue");
    parameters.put(QNTrainer.L1COST_PARAM, 0.0);
    parameters.put(QNTrainer.L2COST_PARAM, l2);
    parameters.put(QNTrainer.THREADS_PARAM, 1);
    Map<String, String> report = new HashMap<>();
    QNTrainer trainer = new QNTrainer();
    trainer.init(parameters, report);
    OnePassRealValueDataIndexer indexer = new OnePassRealValueDataIndexer();
    indexer.init(parameters, report);
    try {
      indexer.index(
          ObjectStreamUtils.createObjectStream(
              examples.stream().map(example -> event(example, counts)).toList()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return model(trainer.trainModel(iterations, indexer));
  }

  private static Map<String, Integer> counts(List<Example> examples) {
    Map<String, Integer> counts = new HashMap<>();
    for (Example example : examples) {
      for (int i = 0; i < example.features().size(); i++) {
        counts.merge(example.features().name(i), 1, Integer::sum);
      }
    }
    return counts;
  }

  /**
   * The example without the features below the cutoff. OpenNLP's indexer would leave them out too,
   * but not their values, so that those behind would have the value of another feature.
   */
  private Event event(Example example, Map<String, Integer> counts) {
    Features features = example.features();
    int[] kept =
        IntStream.range(0, features.size())
            .filter(i -> counts.get(features.name(i)) >= cutoff)
            .toArray();
    String[] names = new String[kept.length];
    float[] values = new float[kept.length];
    for (int i = 0; i < kept.length; i++) {
      names[i] = features.name(kept[i]);
      values[i] = features.value(kept[i]);
    }
    return new Event(example.outcome(), names, values);
  }

  private LinearModel model(AbstractModel trained) {
    int[] place = new int[trained.getNumOutcomes()];
    for (int i = 0; i < place.length; i++) {
      place[i] = outcomes.indexOf(trained.getOutcome(i));
    }
    @SuppressWarnings("unchecked")
    Map<String, Context> contexts = (Map<String, Context>) trained.getDataStructures()[1];
    Map<String, double[]> weights = new HashMap<>();
    contexts.forEach((feature, context) -> weights.put(feature, row(context, place)));
    return LinearModel.of(outcomes, weights, least);
  }

  private double[] row(Context context, int[] place) {
    double[] row = new double[outcomes.size()];
    int[] outcome = context.getOutcomes();
    double[] parameters = context.getParameters();
    for (int i = 0; i < outcome.length; i++) {
      row[place[outcome[i]]] = parameters[i];
    }
    double mean = Arrays.stream(row).average().orElse(0);
    return Arrays.stream(row).map(weight -> weight - mean).toArray();
  }
}
