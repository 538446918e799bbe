package org.daybook.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import opennlp.tools.util.Span;
import org.junit.jupiter.api.Test;

/** The shipped model on news sentences written for this test. */
final class ShippedEntityModelTest {
  private static final double LEAST_RECALL = 0.9;
  private static final double LEAST_PRECISION = 0.9;

  private final DocumentEntities entities =
      new DocumentEntities(new CrfNameFinder(EntityModel.shipped()));

  @Test
  void findsTheNamesOfTheNews() throws IOException {
    int found = 0;
    int gold = 0;
    int predicted = 0;
    List<String> wrong = new ArrayList<>();
    for (MarkedSentence sentence : sentences()) {
      List<Span> names = entities.find(List.<String[]>of(sentence.array())).get(0);
      Set<String> expected = places(sentence.names());
      Set<String> actual = places(names);
      gold += expected.size();
      predicted += actual.size();
      if (!actual.equals(expected)) {
        wrong.add(sentence.with(names));
      }
      actual.retainAll(expected);
      found += actual.size();
    }
    assertThat(wrong).hasSizeLessThan(gold);
    assertThat((double) found / gold).as("recall; wrong: %s", wrong).isGreaterThan(LEAST_RECALL);
    assertThat((double) found / predicted)
        .as("precision; wrong: %s", wrong)
        .isGreaterThan(LEAST_PRECISION);
  }

  /** What is remembered of words, their classes and groups, must never change an answer. */
  @Test
  void answersAsAPlainDecoderDoes() throws IOException {
    EntityModel model = EntityModel.shipped();
    CrfNameFinder finder = new CrfNameFinder(model);
    List<MarkedSentence> sentences = sentences();
    for (int i = 0; i < sentences.size(); i++) {
      List<String> two = new ArrayList<>(sentences.get(i).tokens());
      two.addAll(sentences.get((7 * i + 3) % sentences.size()).tokens());
      for (List<String> tokens : List.of(sentences.get(i).tokens(), two)) {
        String[] array = tokens.toArray(String[]::new);
        assertThat(places(List.of(finder.find(array))))
            .as(String.join(" ", tokens))
            .isEqualTo(places(List.of(PlainDecoder.find(model, array))));
      }
    }
  }

  private static List<MarkedSentence> sentences() throws IOException {
    try (InputStream in = ShippedEntityModelTest.class.getResourceAsStream("news-names.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(MarkedSentence::of)
          .toList();
    }
  }

  private static Set<String> places(List<Span> names) {
    Set<String> places = new TreeSet<>();
    for (Span name : names) {
      places.add(name.getStart() + "-" + name.getEnd() + " " + name.getType());
    }
    return places;
  }
}
