package org.daybook.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.ToDoubleFunction;
import org.daybook.article.Article;
import org.daybook.nlp.AnnotatorParts;
import org.daybook.source.ReadOptions;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Tokens a processor second of Daybook's annotators, of OpenNLP as it comes, of Stanford CoreNLP and
 * of the whole job, on the same texts, in turns A B C A B C.
 */
@Command(name = "benchmark", mixinStandardHelpOptions = true)
final class SpeedBenchmark implements Callable<Integer> {
  /** How often Daybook goes over the texts in its turn, so that the turn is long enough. */
  private static final int TIMES = 10;

  @Option(names = "--data", arity = "1..*", required = true, description = "Dumps.")
  private List<String> data;

  @Option(names = "--names", required = true, description = "Corpora of names, for OpenNLP.")
  private Path names;

  @Option(names = "--models", required = true, description = "Folder where its models are kept.")
  private Path models;

  @Option(names = "--tokens", defaultValue = "150000", description = "Size of the sample.")
  private long tokens;

  @Option(names = "--rounds", defaultValue = "5", description = "Counted turns of each.")
  private int rounds;

  @Option(names = "--no-corenlp", negatable = true, description = "Leave CoreNLP out.")
  private boolean coreNlp = true;

  @Option(names = "--no-job", negatable = true, description = "Leave the job out.")
  private boolean job = true;

  public static void main(String[] arguments) {
    System.exit(new CommandLine(new SpeedBenchmark()).execute(arguments));
  }

  @Override
  public Integer call() throws IOException {
    Sample all = Sample.of(data, ReadOptions.defaults());
    Sample part = all.part(tokens);
    System.out.printf(
        Locale.ROOT,
        "%,d articles, %,d tokens; of these %,d articles, %,d tokens for the loops; %d rounds%n",
        all.articles().size(),
        all.tokens(),
        part.articles().size(),
        part.tokens(),
        rounds);
    loops(part);
    AnnotatorParts.print(part.articles(), rounds);
    if (job) {
      job(all);
    }
    return 0;
  }

  private void loops(Sample sample) throws IOException {
    List<Article> articles = sample.articles();
    List<Pipeline> pipelines = new ArrayList<>();
    pipelines.add(new DaybookPipeline());
    pipelines.add(
        new OpenNlpPipeline(
            OpenNlpModels.names(List.of(names), models.resolve("opennlp-names.bin")),
            OpenNlpModels.tone(articles),
            OpenNlpModels.topics(articles)));
    if (coreNlp) {
      pipelines.add(CoreNlpPipeline.withOneModel());
      pipelines.add(CoreNlpPipeline.standard());
    }
    Map<String, List<Cost>> costs = new LinkedHashMap<>();
    for (int round = 0; round <= rounds; round++) {
      for (Pipeline pipeline : pipelines) {
        int times = pipeline instanceof DaybookPipeline ? TIMES : 1;
        Cost cost = Cost.of(() -> loop(pipeline, articles, times)).dividedBy(times);
        if (round > 0) {
          costs.computeIfAbsent(pipeline.name(), name -> new ArrayList<>()).add(cost);
        }
      }
    }
    print("plain loops, one thread", sample.tokens(), costs, Cost::cpu);
  }

  private static void loop(Pipeline pipeline, List<Article> articles, int times) {
    for (int i = 0; i < times; i++) {
      articles.forEach(pipeline::annotate);
    }
  }

  private void job(Sample sample) {
    Pipeline daybook = new DaybookPipeline();
    List<AnnotateRun> runs =
        List.of(new AnnotateRun(data, "local[1]"), new AnnotateRun(data, "local[2]"));
    Map<String, List<Cost>> costs = new LinkedHashMap<>();
    for (int round = 0; round <= rounds; round++) {
      Map<String, Cost> turn = new LinkedHashMap<>();
      turn.put("plain loop", Cost.of(() -> loop(daybook, sample.articles(), 1)));
      runs.forEach(run -> turn.put(run.name(), run.run()));
      if (round > 0) {
        turn.forEach(
            (name, cost) -> costs.computeIfAbsent(name, k -> new ArrayList<>()).add(cost));
      }
    }
    print("the job, processor seconds", sample.tokens(), costs, Cost::cpu);
    print("the job, seconds by the clock", sample.tokens(), costs, Cost::wall);
  }

  /** A row each: thousands of tokens a second, and how many times as long the first takes. */
  private static void print(
      String title, long tokens, Map<String, List<Cost>> costs, ToDoubleFunction<Cost> seconds) {
    System.out.printf("%n%-28s %26s   %26s%n", title, "1000 tokens/s", "first is times as fast");
    List<Cost> first = costs.values().iterator().next();
    costs.forEach(
        (name, own) -> {
          List<Double> speeds = new ArrayList<>();
          List<Double> ratios = new ArrayList<>();
          for (int i = 0; i < own.size(); i++) {
            double took = seconds.applyAsDouble(own.get(i));
            speeds.add(tokens / took / 1000);
            ratios.add(took / seconds.applyAsDouble(first.get(i)));
          }
          System.out.printf(
              "%-28s %26s   %26s%n",
              name, Spread.of(speeds).text("%8.1f"), Spread.of(ratios).text("%8.2f"));
        });
  }
}
