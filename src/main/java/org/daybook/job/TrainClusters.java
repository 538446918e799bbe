package org.daybook.job;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import org.daybook.train.ClusterTrainer;
import org.daybook.train.UnlabelledText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code train clusters}: text to word classes. */
@Command(
    name = "clusters",
    description = "Learns word classes from text without labels.",
    mixinStandardHelpOptions = true)
public final class TrainClusters implements Callable<Integer> {
  /** OpenNLP's own cuts, which are nearer to those of most labelled sets than the annotator's. */
  private static final String TOKENIZER = "/opennlp-en-ud-ewt-tokens-1.3-2.5.4.bin";

  @Option(
      names = "--corpus",
      required = true,
      arity = "1..*",
      paramLabel = "PATH",
      description =
          "Text: .conll, .jsonl with a field text or sentence, .csv with a column text, or plain;"
              + " folders too.")
  private List<Path> corpora;

  @Option(names = "--classes", defaultValue = "400", description = "Number of classes.")
  private int classes;

  @Option(names = "--least", defaultValue = "4", description = "Least occurrences of a word.")
  private int least;

  @Option(names = "--model", required = true, paramLabel = "FILE", description = "The classes.")
  private Path model;

  @Override
  public Integer call() throws IOException {
    List<List<String>> sentences = new UnlabelledText(tokenizer()).read(corpora);
    System.err.println(sentences.size() + " sentences and paragraphs");
    new ClusterTrainer(classes, least, System.err::println).train(sentences).save(model);
    return 0;
  }

  private static TokenizerME tokenizer() throws IOException {
    try (InputStream in = TrainClusters.class.getResourceAsStream(TOKENIZER)) {
      return new TokenizerME(new TokenizerModel(in));
    }
  }
}
