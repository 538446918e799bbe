package org.daybook.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.daybook.text.LineFeatures;
import org.daybook.text.LineModel;

/**
 * Trains a {@link LineModel}: logistic regression by stochastic gradients with AdaGrad (Duchi et
 * al. 2011), the mean of the weights after each round. Long lines count more than short ones, and a
 * page of many lines no more than one of few. The same pages give the same model.
 */
public final class LineTrainer {
  private static final int ROUNDS = 6;
  private static final int CUTOFF = 20;
  private static final double RATE = 0.2;
  private static final double L2 = 1e-4;
  private static final double WORDS = 8;
  private static final double HEAVIEST_LINE = 6;
  private static final double HEAVIEST_PAGE = 300;
  private static final double STEP = 1000;

  private final Map<String, Integer> features = new TreeMap<>();
  private final List<Row> rows = new ArrayList<>();

  private LineTrainer() {}

  /** A line: the numbers of its features, and whether it is the article's. */
  @SuppressWarnings("ArrayRecordComponent") // Rows are never compared, and a list would box.
  private record Row(int[] features, boolean article, double weight) {}

  /** Trains a model of the pages. */
  public static LineModel train(List<LabelledLines> pages) {
    LineTrainer trainer = new LineTrainer();
    List<List<List<String>>> seen =
        pages.stream().map(page -> LineFeatures.of(page.lines())).toList();
    trainer.number(seen);
    for (int i = 0; i < pages.size(); i++) {
      trainer.add(pages.get(i), seen.get(i));
    }
    return new LineModel(trainer.weights());
  }

  private void number(List<List<List<String>>> seen) {
    Map<String, Integer> counts = new HashMap<>();
    seen.forEach(
        page -> page.forEach(line -> line.forEach(name -> counts.merge(name, 1, Integer::sum))));
    counts.forEach(
        (name, count) -> {
          if (count >= CUTOFF) {
            features.put(name, 0);
          }
        });
    int number = 0;
    for (Map.Entry<String, Integer> entry : features.entrySet()) {
      entry.setValue(number++);
    }
  }

  private void add(LabelledLines page, List<List<String>> seen) {
    double all = page.lines().stream().mapToDouble(LineTrainer::weight).sum();
    double scale = page.weight() * Math.min(1, HEAVIEST_PAGE / all);
    for (int i = 0; i < seen.size(); i++) {
      int[] numbers =
          seen.get(i).stream().filter(features::containsKey).mapToInt(features::get).toArray();
      rows.add(new Row(numbers, page.article().get(i), scale * weight(page.lines().get(i))));
    }
  }

  private static double weight(String line) {
    return Math.max(1, Math.min(HEAVIEST_LINE, line.split(" ", -1).length / WORDS));
  }

  private Map<String, Double> weights() {
    double[] weights = new double[features.size()];
    double[] squares = new double[weights.length];
    double[] sums = new double[weights.length];
    Arrays.fill(squares, 1e-6);
    List<Row> order = new ArrayList<>(rows);
    Random random = new Random(1);
    for (int round = 0; round < ROUNDS; round++) {
      Collections.shuffle(order, random);
      order.forEach(row -> learn(row, weights, squares));
      for (int i = 0; i < sums.length; i++) {
        sums[i] += weights[i];
      }
    }
    Map<String, Double> rounded = new TreeMap<>();
    features.forEach(
        (name, number) -> rounded.put(name, Math.rint(sums[number] / ROUNDS * STEP) / STEP));
    rounded.values().removeIf(weight -> weight == 0);
    return rounded;
  }

  private static void learn(Row row, double[] weights, double[] squares) {
    double odds = 0;
    for (int feature : row.features()) {
      odds += weights[feature];
    }
    double probability = 1 / (1 + StrictMath.exp(-odds));
    double error = ((row.article() ? 1 : 0) - probability) * row.weight();
    for (int feature : row.features()) {
      double gradient = error - L2 * weights[feature];
      squares[feature] += gradient * gradient;
      weights[feature] += RATE * gradient / Math.sqrt(squares[feature]);
    }
  }
}
