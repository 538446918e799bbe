package org.daybook.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

final class TopicCommandsTest {
  @TempDir Path folder;

  @Test
  void sortsTextsIntoClassesOfOthers() throws IOException {
    Path data =
        Files.writeString(
            folder.resolve("data.tsv"),
            """
            sport\tThe striker scored two goals as his team won the cup final.
            money\tShares fell on the stock market after the bank cut its profit forecast.
            """);
    Path classes =
        Files.writeString(
            folder.resolve("classes.tsv"), "sport\tmedtop:15000000\nmoney\tmedtop:04000000\n");
    Path predictions = folder.resolve("predictions.tsv");
    String json =
        printed(
            "--data", data, "--classes", classes, "--output", "json", "--predictions", predictions);
    assertThat(json).contains("\"Topics by class\"").contains("\"accuracy\" : 1.0");
    assertThat(predictions)
        .content()
        .containsPattern("class\tsport\tsport\t0\\.[0-9]{4} 0\\.[0-9]{4}\tdata.tsv:1\n")
        .contains("class\tmoney\tmoney\t");
  }

  @Test
  void measuresLabelledArticlesOfACorpus() throws IOException {
    Path corpus =
        Files.writeString(
            folder.resolve("corpus.csv"),
            "url,title,text\nhttp://a/1,Snow,Heavy snow and frost are forecast for the weekend.\n");
    Path data = Files.writeString(folder.resolve("labels.tsv"), "http://a/1\tmedtop:17000000\n");
    Path predictions = folder.resolve("predictions.tsv");
    String table = printed("--data", data, "--corpus", corpus, "--predictions", predictions);
    assertThat(table).contains("first topic right").contains("weather");
    assertThat(predictions).content().startsWith("topics\tmedtop:17000000\tmedtop:17000000\t");
  }

  private static String printed(Object... arguments) {
    String[] texts = new String[arguments.length];
    Arrays.setAll(texts, i -> arguments[i].toString());
    PrintStream out = System.out;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PrintStream captured = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
      System.setOut(captured);
      assertThat(new CommandLine(new EvaluateTopics()).execute(texts)).isZero();
    } finally {
      System.setOut(out);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
