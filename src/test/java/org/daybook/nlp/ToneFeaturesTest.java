package org.daybook.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class ToneFeaturesTest {
  private static final String[] TOKENS =
      EnglishTokens.of(
          "\"It was not a great victory for Hart,\" said Miller, who was charged with fraud in"
              + " 1999, but Smith's failure was worse.");

  private final ToneModel model = Models.shared().tone;

  @Test
  void joinsKeysAsItJoinsNames() {
    Features features = new ToneFeatures(model.valences(), model.vectors()).towards(TOKENS, 12, 13);
    assertThat(features.size()).isGreaterThan(TOKENS.length);
    for (int i = 0; i < features.size(); i++) {
      assertThat(features.key(i)).as(features.name(i)).isEqualTo(Features.key(features.name(i)));
    }
  }

  @Test
  void scoresWithoutNamesAsWithThem() {
    ToneFeatures features = new ToneFeatures(model.valences(), model.vectors());
    ToneScorer scorer = new ToneScorer(model);
    for (int from = 0; from < TOKENS.length; from++) {
      assertThat(scorer.targetProbabilities(TOKENS, from, from + 1))
          .isEqualTo(model.target().probabilities(features.towards(TOKENS, from, from + 1)));
    }
    assertThat(scorer.sentenceProbabilities(TOKENS))
        .isEqualTo(model.sentence().probabilities(features.sentence(TOKENS)));
  }
}
