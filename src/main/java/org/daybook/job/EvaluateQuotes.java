package org.daybook.job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.daybook.eval.Prediction;
import org.daybook.eval.QuoteEvaluation;
import org.daybook.eval.ScoreTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Measures quotes and their speakers. */
@Command(
    name = "quotes",
    description = {
      "Measures quotes and who is said to speak in them.",
      "Data: address<TAB>start<TAB>end<TAB>speakers, apart by |."
    })
final class EvaluateQuotes implements Callable<Integer> {
  @Mixin private DataOption data;

  @Option(
      names = "--corpus",
      required = true,
      arity = "1..*",
      paramLabel = "PATH",
      description = "Where the articles are that the data name.")
  private List<Path> corpora;

  @Mixin private ScoreOutput output;

  @Override
  public Integer call() throws IOException {
    List<ScoreTable> tables = new ArrayList<>();
    List<Prediction> predictions = new ArrayList<>();
    for (Path path : data.paths()) {
      QuoteEvaluation evaluation = new QuoteEvaluation(path);
      for (Path corpus : corpora) {
        evaluation.read(corpus);
      }
      if (!evaluation.missing().isEmpty()) {
        System.err.println("Not in the corpus: " + String.join(" ", evaluation.missing()));
      }
      tables.add(evaluation.table(path.getFileName().toString()));
      predictions.addAll(evaluation.predictions());
    }
    output.write(tables, predictions);
    return 0;
  }
}
