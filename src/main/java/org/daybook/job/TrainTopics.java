package org.daybook.job;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.daybook.nlp.TopicModel;
import org.daybook.train.PlainArticles;
import org.daybook.train.TopicLabels;
import org.daybook.train.TopicTrainer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Trains the topic model. */
@Command(name = "topics", description = "Trains the topic model from unlabelled articles.")
final class TrainTopics implements Callable<Integer> {
  @Option(
      names = "--corpus",
      required = true,
      arity = "1..*",
      paramLabel = "PATH",
      description =
          "Articles without labels: JSON lines, CSV, Markdown or CoNLL files, or folders.")
  private List<Path> corpora;

  @Option(
      names = "--taxonomy",
      required = true,
      paramLabel = "FILE",
      description = "The IPTC Media Topics: a JSON object of terms by QCode.")
  private Path taxonomy;

  @Option(
      names = "--hold-out",
      arity = "1..*",
      paramLabel = "FILE",
      description = "Articles not to learn from: those that the labels in these files measure.")
  private List<Path> heldOut = List.of();

  @Option(names = "--model", required = true, paramLabel = "FILE", description = "Where to write.")
  private Path file;

  @Override
  public Integer call() throws IOException {
    Set<String> excluded = new HashSet<>();
    heldOut.forEach(labels -> excluded.addAll(TopicLabels.read(labels).keySet()));
    TopicTrainer trainer = TopicTrainer.from(taxonomy);
    PlainArticles articles = new PlainArticles();
    for (Path corpus : corpora) {
      articles.read(
          corpus,
          article -> {
            if (!excluded.contains(article.key())) {
              trainer.add(article);
            }
          });
      System.err.println(trainer.articles() + " articles after " + corpus);
    }
    TopicModel model = trainer.train();
    try (OutputStream out = Files.newOutputStream(file)) {
      model.write(out);
    }
    System.err.println("Wrote " + file + ", " + Files.size(file) + " bytes");
    return 0;
  }
}
