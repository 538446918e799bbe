package org.daybook.eval;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What was true, what was predicted and with which scores, so that others can check the figures.
 *
 * @param item the sentence, or the address of the article
 * @param kind what was predicted
 * @param scores of the classes, in their order
 */
public record Prediction(
    String item, String kind, String truth, String predicted, List<Double> scores) {
  public Prediction {
    scores = List.copyOf(scores);
  }

  /** The prediction as a line: its cells apart by tabs. */
  public String line() {
    return String.join(
        "\t",
        kind,
        truth,
        predicted,
        scores.stream()
            .map(score -> String.format(Locale.ROOT, "%.4f", score))
            .collect(Collectors.joining(" ")),
        item);
  }
}
