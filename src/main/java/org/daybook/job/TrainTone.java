package org.daybook.job;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.daybook.nlp.EnglishTokenizer;
import org.daybook.nlp.ToneModel;
import org.daybook.nlp.ToneVectors;
import org.daybook.train.ToneCorpus;
import org.daybook.train.ToneSentence;
import org.daybook.train.ToneTrainer;
import org.daybook.train.ToneVectorTrainer;
import org.daybook.train.UnlabelledText;
import org.daybook.train.ValenceLists;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Trains the tone model. */
@Command(name = "tone", description = "Trains the tone model from rated sentences.")
final class TrainTone implements Callable<Integer> {
  @Option(
      names = "--corpus",
      required = true,
      arity = "1..*",
      paramLabel = "PATH",
      description = "Rated sentences: JSON lines as in NewsMTSC, or rating<TAB>sentence.")
  private List<Path> corpora;

  @Option(
      names = "--vader",
      required = true,
      paramLabel = "FILE",
      description = "Valences of words: VADER's list.")
  private Path vader;

  @Option(
      names = "--afinn",
      required = true,
      paramLabel = "FILE",
      description = "Valences of words: the AFINN list.")
  private Path afinn;

  @Option(
      names = "--text",
      arity = "1..*",
      paramLabel = "PATH",
      description =
          "Text without labels to learn likeness of words from: .conll, .jsonl, .csv, or plain;"
              + " folders too.")
  private List<Path> texts = List.of();

  @Option(names = "--model", required = true, paramLabel = "FILE", description = "Where to write.")
  private Path file;

  @Override
  public Integer call() throws IOException {
    ToneCorpus corpus = new ToneCorpus();
    List<ToneSentence> sentences = new ArrayList<>();
    for (Path path : corpora) {
      sentences.addAll(corpus.read(path));
      System.err.println(sentences.size() + " sentences after " + path);
    }
    sentences.addAll(corpus.ownSentences());
    ToneModel model = new ToneTrainer(ValenceLists.read(vader, afinn), vectors()).train(sentences);
    try (OutputStream out = Files.newOutputStream(file)) {
      model.write(out);
    }
    System.err.println("Wrote " + file + ", " + Files.size(file) + " bytes");
    return 0;
  }

  private ToneVectors vectors() {
    if (texts.isEmpty()) {
      return ToneVectors.NONE;
    }
    List<List<String>> words = new UnlabelledText(EnglishTokenizer.shipped()).read(texts);
    System.err.println(words.size() + " paragraphs without labels");
    return new ToneVectorTrainer().train(words);
  }
}
