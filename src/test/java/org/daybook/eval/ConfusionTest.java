package org.daybook.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class ConfusionTest {
  @Test
  void averagesTheScoresOfItsClasses() {
    Confusion confusion = new Confusion(List.of("a", "b"));
    confusion.add(0, 0);
    confusion.add(0, 0);
    confusion.add(0, 1);
    confusion.add(1, 1);
    assertThat(confusion.accuracy()).isEqualTo(0.75);
    assertThat(confusion.score(0)).isEqualTo(new FoundScore(2, 2, 3));
    assertThat(confusion.macroF1()).isCloseTo((0.8 + 2.0 / 3) / 2, within(1e-12));
  }

  @Test
  void seesWhetherScoresMeanWhatTheySay() {
    Reliability reliability = new Reliability(0, 1, 2);
    reliability.add(0.1, 0);
    reliability.add(0.3, 0);
    reliability.add(0.9, 1);
    assertThat(reliability.error()).isCloseTo(0.5 / 3, within(1e-12));
    assertThat(reliability.table("t").rows()).hasSize(2);
  }
}
