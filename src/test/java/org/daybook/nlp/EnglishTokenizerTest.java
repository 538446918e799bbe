package org.daybook.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class EnglishTokenizerTest {
  private final EnglishTokenizer tokenizer = EnglishTokenizer.shipped();

  static List<String> sentences() {
    return Resource.lines("tokens.tsv");
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void cutsASentence(String marked) {
    assertThat(tokenizer.tokenize(marked.replace("_", ""))).containsExactly(marked.split("[ _]"));
  }
}
