package org.daybook.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

final class ToneFeaturesTest {
  private static final String[] TOKENS =
      EnglishTokens.of(
          "\"It was not a great victory for Hart,\" said Miller, who was charged with fraud in"
              + " 1999, but Smith's failure was worse.");

  private static final Offset<Double> WITHIN = Offset.offset(1e-12);

  private final ToneModel model = Models.shared().tone;

  @Test
  void joinsKeysAsItJoinsNames() {
    Features features = new ToneFeatures(model.valences(), model.vectors()).towards(TOKENS, 12, 13);
    assertThat(features.size()).isGreaterThan(TOKENS.length);
    for (int i = 0; i < features.size(); i++) {
      assertThat(features.key(i)).as(features.name(i)).isEqualTo(Features.key(features.name(i)));
    }
  }

  @ParameterizedTest
  @CsvFileSource(resources = "tone-sentences.tsv", delimiter = '\t')
  void scoresByWordAsFeatureByFeature(String tone, String sentence) {
    scoresAlike(EnglishTokens.of(sentence));
  }

  @Test
  void scoresALongSentenceByWordAsFeatureByFeature() {
    scoresAlike(TOKENS);
  }

  /** All but the order of the sum is the same. */
  private void scoresAlike(String[] tokens) {
    ToneFeatures features = new ToneFeatures(model.valences(), model.vectors());
    ToneScorer scorer = new ToneScorer(model);
    for (int from = 0; from < tokens.length; from++) {
      assertThat(scorer.targetProbabilities(tokens, from, from + 1))
          .containsExactly(
              model.target().probabilities(features.towards(tokens, from, from + 1)), WITHIN);
    }
    assertThat(scorer.sentenceProbabilities(tokens))
        .containsExactly(model.sentence().probabilities(features.sentence(tokens)), WITHIN);
  }
}
