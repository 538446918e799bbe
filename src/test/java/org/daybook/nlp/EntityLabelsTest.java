package org.daybook.nlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import opennlp.tools.util.Span;
import org.junit.jupiter.api.Test;

final class EntityLabelsTest {
  private static final int BEGIN_PERSON = 1;
  private static final int INSIDE_PERSON = 2;
  private static final int LAST_PERSON = 3;
  private static final int UNIT_PERSON = 4;
  private static final int LAST_PLACE = 11;

  @Test
  void namesThatBeginMustEndAndKeepTheirType() {
    assertThat(EntityLabels.isLegal(BEGIN_PERSON, INSIDE_PERSON)).isTrue();
    assertThat(EntityLabels.isLegal(INSIDE_PERSON, LAST_PERSON)).isTrue();
    assertThat(EntityLabels.isLegal(LAST_PERSON, BEGIN_PERSON)).isTrue();
    assertThat(EntityLabels.isLegal(BEGIN_PERSON, EntityLabels.OUTSIDE)).isFalse();
    assertThat(EntityLabels.isLegal(BEGIN_PERSON, LAST_PLACE)).isFalse();
    assertThat(EntityLabels.isLegal(EntityLabels.OUTSIDE, INSIDE_PERSON)).isFalse();
    assertThat(EntityLabels.isLegal(UNIT_PERSON, LAST_PERSON)).isFalse();
  }

  @Test
  void everyLegalTransitionHasItsNumber() {
    for (int transition = 0; transition < EntityLabels.TRANSITIONS; transition++) {
      int from = EntityLabels.from(transition);
      int to = EntityLabels.to(transition);
      assertThat(EntityLabels.isLegal(from, to)).isTrue();
      assertThat(EntityLabels.transition(from, to)).isEqualTo(transition);
    }
    assertThat(EntityLabels.transition(BEGIN_PERSON, EntityLabels.OUTSIDE)).isEqualTo(-1);
  }

  @Test
  void decodesWhatItEncodes() {
    List<Span> names =
        List.of(
            new Span(0, 1, "location"), new Span(1, 4, "person"), new Span(5, 7, "organization"));
    assertThat(EntityLabels.decode(EntityLabels.encode(8, names))).isEqualTo(names);
  }

  @Test
  void refusesTypesItDoesNotKnow() {
    assertThatThrownBy(() -> EntityLabels.encode(2, List.of(new Span(0, 1, "date"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("date");
  }
}
