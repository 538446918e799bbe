package org.daybook.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.daybook.text.LineModel;
import org.junit.jupiter.api.Test;

class LineTrainerTest {
  private static final List<String> LINES =
      List.of(
          "Home",
          "News",
          "The council of the town voted on Monday to rebuild the wall of the harbour.",
          "Work is to begin in April and will cost the town about four million over two years.",
          "Contact",
          "Privacy");
  private static final List<Boolean> ARTICLE = List.of(false, false, true, true, false, false);

  private static LineModel model() {
    return LineTrainer.train(Collections.nCopies(30, new LabelledLines(LINES, ARTICLE, 1)));
  }

  @Test
  void tellsTheArticlesLinesFromTheMenus() {
    assertThat(model().isArticle(LINES)).containsExactly(false, false, true, true, false, false);
  }

  @Test
  void trainsTheSameModelOfTheSamePages() {
    assertThat(model().text()).isEqualTo(model().text()).contains("bias\t");
  }
}
