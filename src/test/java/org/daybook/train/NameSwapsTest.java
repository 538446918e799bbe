package org.daybook.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import opennlp.tools.util.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class NameSwapsTest {
  private static final LabelledSentence FIRST =
      new LabelledSentence(
          List.of("In", "Oslo", ",", "Ann", "Lee", "of", "Reuters", "met", "NASA", "."),
          List.of(
              new Span(1, 2, "location"),
              new Span(3, 5, "person"),
              new Span(6, 7, "organization"),
              new Span(8, 9, "organization")));
  private static final LabelledSentence SECOND =
      new LabelledSentence(
          List.of("Maria", "Chandra", "and", "Tom", "left", "Lima", "for", "Acme"),
          List.of(
              new Span(0, 2, "person"),
              new Span(3, 4, "person"),
              new Span(5, 6, "location"),
              new Span(7, 8, "organization")));

  @TempDir Path withoutLists;

  private List<TrainingMix.Example> copies() {
    List<TrainingMix.Example> examples =
        Collections.nCopies(50, FIRST).stream()
            .map(sentence -> new TrainingMix.Example(sentence, 1, "a"))
            .collect(java.util.stream.Collectors.toCollection(java.util.ArrayList::new));
    examples.add(new TrainingMix.Example(SECOND, 1, "a"));
    return NameSwaps.of(examples, new NamePool(withoutLists, examples));
  }

  @Test
  void putsOtherNamesOfTheSameKindInTheirPlace() {
    assertThat(copies())
        .hasSizeBetween(20, 45)
        .allSatisfy(copy -> assertThat(copy.weight()).isLessThan(1))
        .extracting(copy -> String.join(" ", copy.sentence().tokens()))
        .anyMatch(text -> text.contains("Maria Chandra"))
        .anyMatch(text -> text.startsWith("In Lima ,"))
        .anyMatch(text -> text.contains("of The New York Times met"));
  }

  @Test
  void movesTheSpansWithTheNames() {
    for (TrainingMix.Example copy : copies()) {
      LabelledSentence sentence = copy.sentence();
      List<Span> names = sentence.names();
      assertThat(names).extracting(Span::getType).containsExactlyElementsOf(types(sentence));
      if (sentence.tokens().get(0).equals("In")) {
        assertThat(sentence.tokens().get(names.get(2).getStart() - 1)).isEqualTo("of");
        assertThat(sentence.tokens().get(names.get(2).getEnd())).isEqualTo("met");
      }
    }
  }

  @Test
  void makesTheSameCopiesEachTime() {
    assertThat(copies()).isEqualTo(copies());
  }

  private static List<String> types(LabelledSentence sentence) {
    LabelledSentence original = sentence.tokens().get(0).equals("In") ? FIRST : SECOND;
    return original.names().stream().map(Span::getType).toList();
  }
}
