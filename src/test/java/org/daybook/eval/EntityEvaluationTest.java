package org.daybook.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import opennlp.tools.util.Span;
import org.daybook.train.LabelledSentence;
import org.junit.jupiter.api.Test;

final class EntityEvaluationTest {
  private static final LabelledSentence SENTENCE =
      new LabelledSentence(
          List.of("Ann", "Lee", "left", "Oslo", "for", "Bergen"),
          List.of(
              new Span(0, 2, "person"), new Span(3, 4, "location"), new Span(5, 6, "location")));

  @Test
  void countsOnlyNamesWithTheRightSpanAndType() {
    EntityEvaluation evaluation =
        score(new Span(0, 1, "person"), new Span(3, 4, "location", 0.4), new Span(5, 6, "person"));
    assertThat(evaluation.scores().get("person")).isEqualTo(new EntityEvaluation.Score(0, 2, 1));
    assertThat(evaluation.scores().get("location")).isEqualTo(new EntityEvaluation.Score(1, 1, 2));
    assertThat(evaluation.scores().get(EntityEvaluation.ALL))
        .isEqualTo(new EntityEvaluation.Score(1, 3, 3));
  }

  @Test
  void meanIsOverSets() {
    EntityEvaluation all = score(SENTENCE.names().toArray(Span[]::new));
    EntityEvaluation none = score();
    assertThat(EntityEvaluation.meanF1(List.of(all, none))).isEqualTo(0.5);
  }

  private static EntityEvaluation score(Span... names) {
    return EntityEvaluation.of(
        "test", List.of(new EntityEvaluation.Prediction(SENTENCE, List.of(names))), 1);
  }
}
