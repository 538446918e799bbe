package org.daybook.job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.daybook.eval.DateEvaluation;
import org.daybook.eval.DatedArticle;
import org.daybook.eval.Prediction;
import org.daybook.eval.ScoreTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Measures the days of articles. */
@Command(
    name = "dates",
    description = {
      "Measures the days of articles, over all and by evidence.",
      "Data: gold-dates.json, a table beside html_cache, or a dump: its dates are hidden."
    })
final class EvaluateDates implements Callable<Integer> {
  @Mixin private DataOption data;

  @Mixin private ScoreOutput output;

  @Override
  public Integer call() throws IOException {
    List<ScoreTable> tables = new ArrayList<>();
    List<Prediction> predictions = new ArrayList<>();
    for (Path path : data.paths()) {
      List<DateEvaluation.Resolution> resolutions = DateEvaluation.resolve(DatedArticle.in(path));
      if (resolutions.isEmpty()) {
        throw new IllegalArgumentException("no dated articles in " + path);
      }
      tables.add(DateEvaluation.of(path.toString(), resolutions).table());
      resolutions.forEach(resolution -> predictions.add(resolution.prediction()));
    }
    output.write(tables, predictions);
    return 0;
  }
}
