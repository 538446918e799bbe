package org.daybook.job;

import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import opennlp.tools.util.Span;
import org.daybook.eval.EntityEvaluation;
import org.daybook.nlp.CrfNameFinder;
import org.daybook.nlp.DocumentEntities;
import org.daybook.nlp.EntityLabels;
import org.daybook.nlp.EntityModel;
import org.daybook.train.CorpusReader;
import org.daybook.train.LabelledSentence;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code evaluate entities}: a model and labelled sets to scores. */
@Command(
    name = "entities",
    description = "Scores the model of people, organisations and places on labelled sets.",
    mixinStandardHelpOptions = true)
public final class EvaluateEntities implements Callable<Integer> {
  private static final double PERCENT = 100;

  @Option(
      names = "--data",
      required = true,
      arity = "1..*",
      paramLabel = "PATH",
      description = "Labelled sets in CoNLL format.")
  private List<Path> data;

  @Option(names = "--model", paramLabel = "FILE", description = "Default: the shipped model.")
  private Path model;

  @Option(names = "--output", defaultValue = "table", description = "table or json.")
  private String output;

  @Spec private CommandSpec spec;

  @Option(
      names = "--documents",
      description =
          "Adds the pass over the whole document that annotation makes. A document starts at a line"
              + " '-DOCSTART-' or '# newdoc'; a file without such lines is one document. Without"
              + " this option each sentence stands alone.")
  private boolean hasDocuments;

  @Option(
      names = "--repeat",
      defaultValue = "1",
      paramLabel = "TIMES",
      description =
          "How often to go over each set; tokens/s, of CPU time, are those of the last time"
              + " (default ${DEFAULT-VALUE}, which includes the warm-up of the JVM).")
  private int repeat;

  @Option(
      names = "--predictions",
      paramLabel = "FILE",
      description = "Writes token, gold and predicted label, tab-separated, a line each.")
  private Path predictions;

  @Override
  public Integer call() throws IOException {
    if (!output.equals("table") && !output.equals("json")) {
      throw new ParameterException(
          spec.commandLine(), "--output: expected table or json, found '" + output + "'");
    }
    EntityModel loaded = model == null ? EntityModel.shipped() : EntityModel.load(model);
    CrfNameFinder finder = new CrfNameFinder(loaded);
    List<EntityEvaluation> evaluations = new ArrayList<>();
    List<EntityEvaluation.Prediction> all = new ArrayList<>();
    for (Path file : data) {
      List<List<LabelledSentence>> documents = CorpusReader.readDocuments(file);
      for (int time = 1; time < repeat; time++) {
        predict(finder, documents);
      }
      long start = cpuTime();
      List<EntityEvaluation.Prediction> predicted = predict(finder, documents);
      long nanoseconds = cpuTime() - start;
      String name = file.getFileName().toString();
      evaluations.add(EntityEvaluation.of(name, predicted, nanoseconds));
      all.addAll(predicted);
    }
    System.out.print(output.equals("json") ? json(evaluations) : table(evaluations));
    if (predictions != null) {
      write(all);
    }
    return 0;
  }

  private List<EntityEvaluation.Prediction> predict(
      CrfNameFinder finder, List<List<LabelledSentence>> documents) {
    DocumentEntities entities = new DocumentEntities(finder);
    return documents.stream()
        .flatMap(
            document ->
                hasDocuments
                    ? EntityEvaluation.predict(entities, document).stream()
                    : EntityEvaluation.predict(finder, document).stream())
        .toList();
  }

  private static long cpuTime() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static String table(List<EntityEvaluation> evaluations) {
    StringBuilder table = new StringBuilder();
    table.append(
        String.format(
            "%-28s %-13s %9s %9s %9s %9s%n",
            "set", "type", "precision", "recall", "F1", "tokens/s"));
    for (EntityEvaluation evaluation : evaluations) {
      for (String type : types()) {
        EntityEvaluation.Score score = evaluation.scores().get(type);
        table.append(
            String.format(
                Locale.ROOT,
                "%-28s %-13s %9.1f %9.1f %9.1f %9.0f%n",
                evaluation.name(),
                type,
                PERCENT * score.precision(),
                PERCENT * score.recall(),
                PERCENT * score.f1(),
                evaluation.tokensPerSecond()));
      }
    }
    double mean = PERCENT * EntityEvaluation.meanF1(evaluations);
    return table.append(String.format(Locale.ROOT, "mean F1 %.2f%n", mean)).toString();
  }

  private static String json(List<EntityEvaluation> evaluations) {
    List<String> rows = new ArrayList<>();
    for (EntityEvaluation evaluation : evaluations) {
      for (String type : types()) {
        EntityEvaluation.Score score = evaluation.scores().get(type);
        rows.add(
            String.format(
                Locale.ROOT,
                "{\"set\":\"%s\",\"type\":\"%s\",\"precision\":%.4f,\"recall\":%.4f,\"f1\":%.4f,"
                    + "\"tokens_per_second\":%.0f}",
                evaluation.name().replace("\\", "\\\\").replace("\"", "\\\""),
                type,
                score.precision(),
                score.recall(),
                score.f1(),
                evaluation.tokensPerSecond()));
      }
    }
    return "[" + String.join(",\n ", rows) + "]\n";
  }

  private static List<String> types() {
    List<String> types = new ArrayList<>(EntityLabels.TYPES);
    types.add(EntityEvaluation.ALL);
    return types;
  }

  private void write(List<EntityEvaluation.Prediction> all) throws IOException {
    try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(predictions))) {
      for (EntityEvaluation.Prediction prediction : all) {
        List<String> tokens = prediction.sentence().tokens();
        String[] gold = labels(tokens.size(), prediction.sentence().names());
        String[] predicted = labels(tokens.size(), prediction.names());
        for (int i = 0; i < tokens.size(); i++) {
          out.print(tokens.get(i) + "\t" + gold[i] + "\t" + predicted[i] + "\n");
        }
        out.print("\n");
      }
    }
  }

  private static String[] labels(int length, List<Span> names) {
    String[] labels = new String[length];
    java.util.Arrays.fill(labels, "O");
    for (Span name : names) {
      for (int i = name.getStart(); i < name.getEnd(); i++) {
        labels[i] = (i == name.getStart() ? "B-" : "I-") + name.getType();
      }
    }
    return labels;
  }
}
