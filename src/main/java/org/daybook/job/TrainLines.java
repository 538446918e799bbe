package org.daybook.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.daybook.eval.LineEvaluation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Trains the model that tells the article's lines in scraped text. */
@Command(name = "lines", description = "Trains the line model from pages with known texts.")
final class TrainLines implements Callable<Integer> {
  @Option(
      names = "--corpus",
      required = true,
      arity = "1..*",
      paramLabel = "PATH",
      description = "Folders of pages with their texts, as for evaluate pages.")
  private List<Path> corpora;

  @Option(names = "--model", required = true, paramLabel = "FILE", description = "Where to write.")
  private Path file;

  @Override
  public Integer call() throws IOException {
    LineEvaluation pages = new LineEvaluation(EvaluateLines.pages(corpora));
    Files.writeString(file, pages.train().text());
    System.err.println("Wrote " + file + ", " + Files.size(file) + " bytes");
    return 0;
  }
}
