package org.daybook.job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.daybook.eval.DatedArticle;
import org.daybook.eval.ScoreTable;
import org.daybook.eval.StoryEvaluation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Measures which articles are held to be copies of each other. */
@Command(
    name = "stories",
    description = {
      "Measures stories on a dump and on near-copies made of its articles.",
      "Data: Dumps: files or folders."
    })
final class EvaluateStories implements Callable<Integer> {
  private static final long SEED = 1;

  @Mixin private DataOption data;

  @Option(
      names = "--size",
      split = ",",
      defaultValue = "25000,50000,100000",
      paramLabel = "N",
      description = "How many articles and copies; default ${DEFAULT-VALUE}.")
  private List<Integer> sizes;

  @Mixin private ScoreOutput output;

  @Override
  public Integer call() throws IOException {
    List<DatedArticle> dump = new ArrayList<>();
    Set<String> texts = new HashSet<>();
    for (Path path : data.paths()) {
      for (DatedArticle dated : DatedArticle.in(path)) {
        if (dated.article() != null && texts.add(dated.article().text())) {
          dump.add(dated);
        }
      }
    }
    if (dump.isEmpty()) {
      throw new IllegalArgumentException("no dated articles in " + data.paths());
    }
    List<ScoreTable> tables = new ArrayList<>();
    sizes.forEach(size -> tables.add(StoryEvaluation.of(dump, size, SEED)));
    output.write(tables, List.of());
    return 0;
  }
}
