package org.daybook.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TopicFeaturesTest {
  @Test
  void countsTheSameWordHoweverItsHyphenIsCut() {
    assertThat(List.of("play-offs", "play - offs", "play- offs", "play -offs"))
        .allSatisfy(cut -> assertThat(features(cut)).contains("play", "playoff"));
  }

  @Test
  void countsWordsAndPairsInSingular() {
    assertThat(features("The striking miners of the gold mines"))
        .containsExactly("gold", "gold_mine", "mine", "miner", "striking", "striking_miner");
  }

  @Test
  void seesScoresAndMoney() {
    assertThat(features("won 31 - 14")).contains("0:0");
    assertThat(features("won 3-1")).contains("0:0");
    assertThat(features("since 2004-05")).doesNotContain("0:0");
    assertThat(features("paid $ 5 million")).contains("$");
    assertThat(features("up 5 %")).contains("percent");
  }

  private static List<String> features(String tokens) {
    Features features = TopicFeatures.of(null, List.<String[]>of(tokens.split(" ")));
    List<String> names = new ArrayList<>();
    for (int i = 0; i < features.size(); i++) {
      names.add(features.name(i));
    }
    return names;
  }
}
