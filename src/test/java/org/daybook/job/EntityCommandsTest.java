package org.daybook.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

final class EntityCommandsTest {
  @TempDir Path folder;

  @Test
  void trainsAModelAndScoresIt() throws IOException {
    Path corpus = folder.resolve("corpus.conll");
    String sentence = "Ann\tB-PER\nLee\tI-PER\nleft\tO\nOslo\tB-LOC\n.\tO\n\n";
    Files.writeString(corpus, sentence.repeat(40));
    Path model = folder.resolve("model.bin");
    Path predictions = folder.resolve("predictions.tsv");
    assertThat(run(new TrainEntities(), "--corpus", corpus, "--model", model)).isZero();
    assertThat(
            run(
                new EvaluateEntities(),
                "--data",
                corpus,
                "--model",
                model,
                "--predictions",
                predictions))
        .isZero();
    assertThat(predictions)
        .content()
        .startsWith("Ann\tB-person\tB-person\nLee\tI-person\tI-person");
  }

  @Test
  void saysInALineWhichDataItCannotMeasure() throws IOException {
    Path other = Files.writeString(folder.resolve("other.txt"), "no labels\n");

    for (String measure : List.of("entities", "sentences", "dates", "pages")) {
      assertThat(Main.run("evaluate", measure, "--data", other.toString()))
          .as(measure)
          .isEqualTo(2);
      assertThat(Main.run("evaluate", measure, "--data", folder + "/none"))
          .as(measure)
          .isEqualTo(2);
    }
  }

  @Test
  void scoresWithTheDocumentInView() throws IOException {
    Path corpus = folder.resolve("corpus.conll");
    String document =
        "-DOCSTART-\tO\n\nMaria\tB-PER\nMerkelbach\tI-PER\nspoke\tO\nin\tO\nParis\tB-LOC\n.\tO\n\n"
            + "The\tO\nvisit\tO\nof\tO\nMerkelbach\tB-PER\nended\tO\n.\tO\n\n";
    Files.writeString(corpus, document);
    Path predictions = folder.resolve("predictions.tsv");
    int status =
        run(
            new EvaluateEntities(),
            "--data",
            corpus,
            "--documents",
            "--repeat",
            2,
            "--output",
            "json",
            "--predictions",
            predictions);
    assertThat(status).isZero();
    assertThat(predictions).content().contains("Merkelbach\tB-person\tB-person\nended");
  }

  private static int run(Object command, Object... arguments) {
    String[] texts = new String[arguments.length];
    java.util.Arrays.setAll(texts, i -> arguments[i].toString());
    return new CommandLine(command).execute(texts);
  }
}
