package org.daybook.job;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.daybook.eval.ClassEvaluation;
import org.daybook.eval.TopicEvaluation;
import org.daybook.nlp.TopicModel;
import org.daybook.train.PlainArticles;
import org.daybook.train.TopicLabels;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Measures the topic model. */
@Command(
    name = "topics",
    description = {
      "Measures the topic model: with --corpus on labels of the form address<TAB>QCodes, whose"
          + " articles are in the corpus; with --classes on articles of the form label<TAB>text.",
      "Data: address<TAB>QCodes, or label<TAB>text."
    })
final class EvaluateTopics implements Callable<Integer> {
  @Mixin private DataOption data;

  @Option(
      names = "--corpus",
      arity = "1..*",
      paramLabel = "PATH",
      description = "Where the articles are that the data name.")
  private List<Path> corpora;

  @Option(
      names = "--classes",
      paramLabel = "FILE",
      description = "Which topics belong to each label: label<TAB>QCodes.")
  private Path classes;

  @Option(names = "--model", paramLabel = "FILE", description = "The model; default Daybook's own.")
  private Path file;

  @Mixin private ScoreOutput output;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    if ((corpora == null) == (classes == null)) {
      throw new ParameterException(
          spec.commandLine(), "expected either --corpus (labels by address) or --classes (texts)");
    }
    try (InputStream in = ModelFile.open(file, "topics.bin")) {
      TopicModel model = TopicModel.read(in);
      if (classes == null) {
        measureTopics(model);
      } else {
        measureClasses(model);
      }
    }
    return 0;
  }

  private void measureTopics(TopicModel model) throws IOException {
    Map<String, Set<String>> labels = new LinkedHashMap<>();
    data.paths().forEach(path -> labels.putAll(TopicLabels.read(path)));
    TopicEvaluation evaluation = new TopicEvaluation(model);
    PlainArticles articles = new PlainArticles(labels.keySet()::contains);
    for (Path corpus : corpora) {
      articles.read(
          corpus,
          article -> {
            Set<String> truths = labels.remove(article.key());
            if (truths != null) {
              evaluation.add(article, truths);
            }
          });
    }
    if (!labels.isEmpty()) {
      System.err.println("Not in the corpus: " + String.join(" ", labels.keySet()));
    }
    output.write(evaluation.tables(), evaluation.predictions());
  }

  private void measureClasses(TopicModel model) throws IOException {
    ClassEvaluation evaluation = new ClassEvaluation(model, TopicLabels.read(classes));
    PlainArticles articles = new PlainArticles();
    for (Path path : data.paths()) {
      articles.readLabelled(path, (label, article) -> evaluation.add(article, label));
    }
    output.write(evaluation.tables(), evaluation.predictions());
  }
}
