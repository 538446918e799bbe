package org.daybook.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import opennlp.tools.util.Span;
import org.daybook.eval.SegmentedText.Join;
import org.daybook.eval.SentenceEvaluation.Segments;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SentenceEvaluationTest {
  private static final String TREEBANK =
      """
      # newdoc id = harbour
      # newpar id = 1
      # text = It doesn't sail.
      1\tIt\t_\t_\t_\t_\t_\t_\t_\t_
      2-3\tdoesn't\t_\t_\t_\t_\t_\t_\t_\t_
      2\tdoes\t_\t_\t_\t_\t_\t_\t_\t_
      3\tn't\t_\t_\t_\t_\t_\t_\t_\t_
      4\tsail\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No
      5\t.\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No

      # text = (Why?)
      1\t(\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No
      2\tWhy\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No
      3\t?\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No
      4\t)\t_\t_\t_\t_\t_\t_\t_\t_

      # newpar id = 2
      # text = Storm
      1\tStorm\t_\t_\t_\t_\t_\t_\t_\t_
      """;

  @TempDir Path folder;

  @Test
  void putsDocumentsTogether() throws IOException {
    Path file = Files.writeString(folder.resolve("a.conllu"), TREEBANK);

    SegmentedText text = SegmentedText.documents(file, Join.PARAGRAPHS).get(0);

    assertThat(text.name()).isEqualTo("harbour");
    assertThat(text.text()).isEqualTo("It doesn't sail.(Why?)\n\nStorm");
    assertThat(strings(text, text.sentences()))
        .containsExactly("It doesn't sail.", "(Why?)", "Storm");
    assertThat(strings(text, text.tokens()))
        .containsExactly("It", "does", "n't", "sail", ".", "(", "Why", "?", ")", "Storm");
    assertThat(SegmentedText.documents(file, Join.LINE).get(0).text())
        .isEqualTo("It doesn't sail.(Why?) Storm");
  }

  @Test
  void countsEndsWithinTheText() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("a.jsonl"),
            """
            {"case": "one", "text": "A\\nB. C. D.", "sentences": ["A B.", "C.", "D."]}
            {"case": "two", "text": "E.", "sentences": ["E."]}
            """);
    List<SegmentedText> cases = SegmentedText.cases(file);
    List<Segments> found =
        List.of(
            new Segments(List.of(new Span(0, 1), new Span(2, 4), new Span(5, 10)), List.of()),
            new Segments(List.of(new Span(0, 2)), List.of()));

    SentenceEvaluation evaluation = SentenceEvaluation.of("set", "system", cases, found, 1);

    assertThat(evaluation.boundaries()).isEqualTo(new FoundScore(1, 2, 2));
    assertThat(evaluation.exact()).isEqualTo(1);
    assertThat(SentenceEvaluation.predictions(cases.get(0), found.get(0)))
        .extracting(Prediction::truth, Prediction::predicted, Prediction::item)
        .contains(tuple("sentence", "-", "A B."), tuple("-", "sentence", "A"));
  }

  @Test
  void saysWhereAFileIsNeitherLayout() throws IOException {
    Path conll = Files.writeString(folder.resolve("a.conll"), "Oslo\tB-LOC\n");
    Path other = Files.writeString(folder.resolve("b.jsonl"), "{\"text\": \"A.\"}\n");

    assertThatThrownBy(() -> SegmentedText.documents(conll, Join.LINE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("a.conll, line 1");
    assertThatThrownBy(() -> SegmentedText.cases(other))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("b.jsonl, line 1");
  }

  private static List<String> strings(SegmentedText text, List<Span> spans) {
    return spans.stream().map(it -> it.getCoveredText(text.text()).toString()).toList();
  }
}
