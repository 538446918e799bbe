package org.daybook.nlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import opennlp.tools.tokenize.TokenizerFactory;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import opennlp.tools.util.Span;
import opennlp.tools.util.StringUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** The tokens of OpenNLP's own tokenizer, run by run, are what the fast one must give. */
final class RunTokenizerTest {
  private static final Path DUMPS = Path.of("../shared/corpora/dumps");
  private static final int CHARACTERS = 3_000_000;

  private final TokenizerModel model = Models.tokenizerModel();
  private final RunTokenizer tokenizer = new RunTokenizer(model);
  private final TokenizerME original = new TokenizerME(model);
  private final Set<String> seen = new HashSet<>();

  @Test
  void cutsAsOpenNlpDoes() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("data/sample"))) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        compare(file, Integer.MAX_VALUE);
      }
    }
    compare("don't \ud83d\ude00! a \u2014the 3.5%, U.S.-led (e.g.) \"x\" \ufffd\u0000-");
    assertThat(tokenizer.ends("")).isEmpty();
  }

  @Test
  @EnabledIf("hasDumps")
  void cutsRealDumpsAsOpenNlpDoes() throws IOException {
    compare(DUMPS.resolve("jsonl/2022-11.jsonl"), CHARACTERS);
    compare(DUMPS.resolve("csv/wikinews_2019.csv"), CHARACTERS);
  }

  static boolean hasDumps() {
    return Files.isDirectory(DUMPS);
  }

  @Test
  void refusesModelsThatCutOtherwise() {
    TokenizerModel other =
        new TokenizerModel(
            model.getMaxentModel(), null, new TokenizerFactory("eng", null, true, null));
    assertThatIllegalArgumentException().isThrownBy(() -> new RunTokenizer(other));
  }

  private void compare(Path file, int most) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      compare(new String(in.readNBytes(most), StandardCharsets.UTF_8));
    }
  }

  private void compare(String text) {
    StringBuilder run = new StringBuilder();
    for (char c : (text + " ").toCharArray()) {
      if (!StringUtil.isWhitespace(c)) {
        run.append(c);
      } else if (!run.isEmpty()) {
        if (seen.add(run.toString())) {
          compareRun(run.toString());
        }
        run.setLength(0);
      }
    }
  }

  private void compareRun(String run) {
    int[] ends = Arrays.stream(original.tokenizePos(run)).mapToInt(Span::getEnd).toArray();
    assertThat(tokenizer.ends(run)).as(run).isEqualTo(ends);
  }
}
