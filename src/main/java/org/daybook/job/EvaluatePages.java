package org.daybook.job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.daybook.eval.GoldPage;
import org.daybook.eval.PageEvaluation;
import org.daybook.eval.Prediction;
import org.daybook.eval.ScoreTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Measures the main text of pages. */
@Command(
    name = "pages",
    description = {
      "Measures the main text of pages against the text that a person sees.",
      "Data: Folders of pages with their texts: X.html with X.json, text/X.txt or ground-truth.json."
    })
final class EvaluatePages implements Callable<Integer> {
  @Mixin private DataOption data;

  @Mixin private ScoreOutput output;

  @Override
  public Integer call() throws IOException {
    List<PageEvaluation> evaluations = new ArrayList<>();
    List<Prediction> predictions = new ArrayList<>();
    for (Path folder : data.paths()) {
      List<PageEvaluation.Result> results = PageEvaluation.results(GoldPage.in(folder));
      evaluations.add(PageEvaluation.of(folder.getFileName().toString(), results));
      results.forEach(result -> predictions.add(result.prediction()));
    }
    ScoreTable table = PageEvaluation.table(evaluations);
    output.write(List.of(table), predictions);
    return 0;
  }
}
