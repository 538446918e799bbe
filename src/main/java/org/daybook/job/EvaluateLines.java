package org.daybook.job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.daybook.eval.GoldPage;
import org.daybook.eval.LineEvaluation;
import org.daybook.eval.PageEvaluation;
import org.daybook.eval.Prediction;
import org.daybook.eval.ScoreTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Measures the article in the plain text of whole pages. */
@Command(
    name = "lines",
    description = {
      "Measures the article in the plain text of whole pages, cleaned by the shipped model, and each"
          + " by a model that was trained on the other pages.",
      "Data: Folders of pages with their texts, as for evaluate pages."
    })
final class EvaluateLines implements Callable<Integer> {
  @Mixin private DataOption data;

  @Mixin private ScoreOutput output;

  @Override
  public Integer call() throws IOException {
    Map<String, List<GoldPage>> pages = pages(data.paths());
    LineEvaluation evaluation = new LineEvaluation(pages);
    List<PageEvaluation> found = new ArrayList<>();
    List<List<Object>> lost = new ArrayList<>();
    List<Prediction> predictions = new ArrayList<>();
    for (String name : pages.keySet()) {
      List<PageEvaluation.Result> results = evaluation.results(name);
      results.forEach(result -> predictions.add(result.prediction()));
      found.add(PageEvaluation.of(name, results));
      found.add(PageEvaluation.of(name + ", cross-validated", evaluation.crossValidated(name)));
      lost.add(List.of(name, evaluation.lost(name)));
    }
    ScoreTable clean =
        new ScoreTable(
            "words lost of a thousand where the known texts are cleaned",
            List.of("set", "lost"),
            lost);
    output.write(List.of(PageEvaluation.table(found), clean), predictions);
    return 0;
  }

  /** The pages of each folder, by the folder's name. */
  static Map<String, List<GoldPage>> pages(List<Path> folders) {
    Map<String, List<GoldPage>> pages = new LinkedHashMap<>();
    for (Path folder : folders) {
      pages.put(folder.getFileName().toString(), GoldPage.in(folder));
    }
    return pages;
  }
}
