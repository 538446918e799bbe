package org.daybook.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;
import opennlp.tools.namefind.TokenNameFinder;
import opennlp.tools.util.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class DocumentEntitiesTest {
  /** What is shown, what the first pass finds, and what is expected; sentences apart by " | ". */
  record Case(String name, String found, String expected) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Case> cases() throws IOException {
    try (InputStream in = DocumentEntitiesTest.class.getResourceAsStream("document-entities.tsv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .map(cells -> new Case(cells[0], cells[1], cells[2]));
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void settlesNamesOverTheArticle(Case given) {
    List<MarkedSentence> sentences =
        Stream.of(given.found.split(" \\| ", -1)).map(MarkedSentence::of).toList();
    List<List<Span>> settled =
        new DocumentEntities(new Recital(sentences))
            .find(sentences.stream().map(MarkedSentence::array).toList());
    List<String> marked = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      marked.add(sentences.get(i).with(settled.get(i)));
    }
    assertThat(String.join(" | ", marked)).isEqualTo(given.expected);
  }

  /** Finds in one sentence after the other what the case says. */
  private static final class Recital implements TokenNameFinder {
    private final Deque<MarkedSentence> left;

    Recital(List<MarkedSentence> sentences) {
      left = new ArrayDeque<>(sentences);
    }

    @Override
    public Span[] find(String[] tokens) {
      return left.remove().names().toArray(Span[]::new);
    }

    @Override
    public void clearAdaptiveData() {
      assertThat(left).isEmpty();
    }
  }
}
