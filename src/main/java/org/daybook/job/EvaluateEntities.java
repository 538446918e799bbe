package org.daybook.job;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import opennlp.tools.util.Span;
import org.daybook.eval.EntityEvaluation;
import org.daybook.eval.ScoreTable;
import org.daybook.nlp.CrfNameFinder;
import org.daybook.nlp.DocumentEntities;
import org.daybook.nlp.EntityLabels;
import org.daybook.nlp.EntityModel;
import org.daybook.train.CorpusReader;
import org.daybook.train.LabelledSentence;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code evaluate entities}: a model and labelled sets to scores. */
@Command(
    name = "entities",
    description = {
      "Scores the model of people, organisations and places on labelled sets.",
      "Predictions are token, gold and predicted label, a line each, an empty line after a sentence.",
      "Data: Labelled sets in CoNLL format."
    })
public final class EvaluateEntities implements Callable<Integer> {
  @Mixin private DataOption data;

  @Option(names = "--model", paramLabel = "FILE", description = "Default: the shipped model.")
  private Path model;

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

  @Mixin private ScoreOutput output;

  @Override
  public Integer call() throws IOException {
    EntityModel loaded = model == null ? EntityModel.shipped() : EntityModel.load(model);
    CrfNameFinder finder = new CrfNameFinder(loaded);
    List<EntityEvaluation> evaluations = new ArrayList<>();
    List<EntityEvaluation.Prediction> all = new ArrayList<>();
    for (Path file : data.paths()) {
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
    output.writeLines(List.of(table(evaluations)), lines(all));
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

  private static ScoreTable table(List<EntityEvaluation> evaluations) {
    List<List<Object>> rows = new ArrayList<>();
    for (EntityEvaluation evaluation : evaluations) {
      for (String type : types()) {
        EntityEvaluation.Score score = evaluation.scores().get(type);
        rows.add(
            List.of(
                evaluation.name(),
                type,
                score.precision(),
                score.recall(),
                score.f1(),
                Math.round(evaluation.tokensPerSecond())));
      }
    }
    double mean = EntityEvaluation.meanF1(evaluations);
    rows.add(List.of("mean", EntityEvaluation.ALL, "-", "-", mean, "-"));
    return new ScoreTable(
        "Names: exact span and type",
        List.of("set", "type", "precision", "recall", "F1", "tokens/s"),
        rows);
  }

  private static List<String> types() {
    List<String> types = new ArrayList<>(EntityLabels.TYPES);
    types.add(EntityEvaluation.ALL);
    return types;
  }

  private static List<String> lines(List<EntityEvaluation.Prediction> predictions) {
    List<String> lines = new ArrayList<>();
    for (EntityEvaluation.Prediction prediction : predictions) {
      List<String> tokens = prediction.sentence().tokens();
      String[] gold = labels(tokens.size(), prediction.sentence().names());
      String[] predicted = labels(tokens.size(), prediction.names());
      for (int i = 0; i < tokens.size(); i++) {
        lines.add(tokens.get(i) + "\t" + gold[i] + "\t" + predicted[i]);
      }
      lines.add("");
    }
    return lines;
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
