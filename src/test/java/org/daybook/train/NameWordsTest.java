package org.daybook.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NameWordsTest {
  @Test
  void tellsNamesFromWordsThatStartASentence() {
    NameWords names = new NameWords();
    names.add(List.of("Markets", "in", "Jamaica", "fell", "as", "markets", "did", "elsewhere"));
    assertThat(names.contains("jamaica")).isTrue();
    assertThat(names.contains("market")).isFalse();
    assertThat(names.contains("unseen")).isFalse();
  }
}
