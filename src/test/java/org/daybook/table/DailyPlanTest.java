package org.daybook.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class DailyPlanTest {
  private final DailyPlan plan = DailyPlan.read();

  @Test
  void computesEachStepBehindWhatItReads() {
    List<String> names = plan.steps().stream().map(DailyPlan.Step::name).toList();

    assertThat(names).containsSubsequence("stories", "coverage", "article_entities");
    for (DailyPlan.Step step : plan.steps()) {
      assertThat(names.subList(0, names.indexOf(step.name())))
          .containsAll(step.reads().stream().filter(names::contains).toList());
    }
  }

  @Test
  void looksBackAsFarAsItsViewsAndItselfTogether() {
    assertThat(plan.reach(step("daily_sources"))).isEqualTo(plan.reach(step("coverage")) + 28);
    assertThat(plan.reach(step("daily_totals"))).isEqualTo(plan.reach(step("coverage")));
  }

  private DailyPlan.Step step(String name) {
    return plan.steps().stream().filter(s -> s.name().equals(name)).findFirst().orElseThrow();
  }
}
