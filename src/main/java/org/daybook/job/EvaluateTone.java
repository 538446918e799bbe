package org.daybook.job;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.daybook.eval.ToneEvaluation;
import org.daybook.nlp.ToneModel;
import org.daybook.nlp.ToneScorer;
import org.daybook.train.ToneCorpus;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Measures the tone model. */
@Command(
    name = "tone",
    description = {
      "Measures the tone model on rated sentences.",
      "Data: Rated sentences: JSON lines as in NewsMTSC, or rating<TAB>sentence."
    })
final class EvaluateTone implements Callable<Integer> {
  @Mixin private DataOption data;

  @Option(names = "--model", paramLabel = "FILE", description = "The model; default Daybook's own.")
  private Path model;

  @Mixin private ScoreOutput output;

  @Override
  public Integer call() throws IOException {
    try (InputStream in = ModelFile.open(model, "tone.bin")) {
      ToneEvaluation evaluation = new ToneEvaluation(new ToneScorer(ToneModel.read(in)));
      ToneCorpus corpus = new ToneCorpus();
      data.paths().forEach(file -> corpus.read(file).forEach(evaluation::add));
      output.write(evaluation.tables(), evaluation.predictions());
    }
    return 0;
  }
}
