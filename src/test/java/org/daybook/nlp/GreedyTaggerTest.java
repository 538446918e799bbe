package org.daybook.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** The tags of OpenNLP's own tagger, token by token, are what the fast one must give. */
final class GreedyTaggerTest {
  private static final Path DUMPS = Path.of("../shared/corpora/dumps");
  private static final int CHARACTERS = 1_000_000;

  private final GreedyTagger tagger;
  private final POSTaggerME original;

  GreedyTaggerTest() throws IOException {
    try (InputStream in = getClass().getResourceAsStream("/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin")) {
      POSModel model = new POSModel(in);
      tagger = new GreedyTagger(model);
      original = new POSTaggerME(model);
    }
  }

  @Test
  void tagsAsOpenNlpDoes() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("data/sample"))) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        compare(file, Integer.MAX_VALUE);
      }
    }
    assertThat(tagger.tag(new String[0])).isEmpty();
    assertThat(tagger.tag(new String[] {"", "\ud83d\ude00", "a"}))
        .isEqualTo(original.tag(new String[] {"", "\ud83d\ude00", "a"}));
  }

  @Test
  @EnabledIf("hasDumps")
  void tagsRealDumpsAsOpenNlpDoes() throws IOException {
    compare(DUMPS.resolve("jsonl/2022-11.jsonl"), CHARACTERS);
    compare(DUMPS.resolve("csv/wikinews_2019.csv"), CHARACTERS);
  }

  static boolean hasDumps() {
    return Files.isDirectory(DUMPS);
  }

  private void compare(Path file, int most) throws IOException {
    String text;
    try (InputStream in = Files.newInputStream(file)) {
      text = new String(in.readNBytes(most), StandardCharsets.UTF_8);
    }
    List<String> lines = text.lines().map(line -> line.replace("\\n", " ")).toList();
    for (String line : lines) {
      String[] tokens = EnglishTokens.of(line);
      assertThat(tagger.tag(tokens)).as(line).isEqualTo(original.tag(tokens));
    }
  }
}
