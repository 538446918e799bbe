package org.daybook.job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.daybook.eval.PlaceEvaluation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Measures the countries of places. */
@Command(
    name = "places",
    description = {
      "Measures the countries of places and of words for peoples (Ukrainian).",
      "Predictions are those that were wrong or missed; - is no country.",
      "Data: address<TAB>characters read<TAB>start-end:country ..., as in data/eval."
    })
final class EvaluatePlaces implements Callable<Integer> {
  @Mixin private DataOption data;

  @Option(
      names = "--corpus",
      required = true,
      arity = "1..*",
      paramLabel = "PATH",
      description = "Dumps with the articles that the data name.")
  private List<Path> corpora;

  @Mixin private ScoreOutput output;

  @Override
  public Integer call() throws IOException {
    PlaceEvaluation evaluation = new PlaceEvaluation();
    for (Path file : data.paths()) {
      evaluation.measure(file, corpora);
    }
    output.write(evaluation.tables(), evaluation.predictions());
    return 0;
  }
}
