package org.daybook.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class SentenceSplitterTest {
  private static final SentenceSplitter SPLITTER = SentenceSplitter.shipped();

  static List<String> paragraphs() {
    return Resource.lines("sentences.tsv");
  }

  @ParameterizedTest
  @MethodSource("paragraphs")
  void findsTheSentences(String marked) {
    String text = marked.replace(" | ", " ").replace("|", "");

    assertThat(sentences(text)).containsExactly(marked.split(" ?\\| ?"));
  }

  @Test
  void endsSentencesWithTheParagraph() {
    assertThat(sentences("A headline without a stop\n\nThe crews left. They came back."))
        .containsExactly("A headline without a stop", "The crews left.", "They came back.");
    assertThat(sentences("bread\nwine\nfish, cheese")).hasSize(3);
  }

  @Test
  void goesOnInTheNextLineInsideASentence() {
    assertThat(sentences("The crews came back to the\nharbour. They slept."))
        .containsExactly("The crews came back to the\nharbour.", "They slept.");
  }

  @Test
  void takesTimeInProportionToTheText() {
    for (String piece : List.of("word ", "Ab.", "(a. ", "[1]", ". . ", "... - a ", "line\n")) {
      Assertions.assertTimeout(
          Duration.ofSeconds(20), () -> SPLITTER.split(piece.repeat(200_000)), piece);
    }
  }

  private static List<String> sentences(String text) {
    return SPLITTER.split(text).stream().map(s -> text.substring(s.start(), s.end())).toList();
  }
}
