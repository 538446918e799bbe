package org.daybook.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class SentenceSplitterTest {
  private final SentenceSplitter splitter =
      new SentenceSplitter(Models.shared().sentences, Models.shared().tokens);

  @Test
  void endsSentencesWithTheParagraph() {
    assertThat(sentences("A headline without a stop\n\nThe crews left. They came back."))
        .containsExactly("A headline without a stop", "The crews left.", "They came back.");
  }

  @Test
  void keepsTitlesAndInitialsInsideTheSentence() {
    assertThat(
            sentences(
                "The bill was written by Nicole Y. Garcia and Sens. Mark Warner and Tim Kaine. It passed."))
        .containsExactly(
            "The bill was written by Nicole Y. Garcia and Sens. Mark Warner and Tim Kaine.",
            "It passed.");
  }

  private List<String> sentences(String text) {
    return splitter.split(text).stream().map(s -> text.substring(s.start(), s.end())).toList();
  }
}
