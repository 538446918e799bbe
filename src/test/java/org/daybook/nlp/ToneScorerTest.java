package org.daybook.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import opennlp.tools.doccat.DocumentCategorizer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class ToneScorerTest {
  private static ToneModel model;
  private static ToneScorer scorer;

  @BeforeAll
  static void readModel() throws IOException {
    try (InputStream in = ToneScorerTest.class.getResourceAsStream("/models/tone.bin")) {
      model = ToneModel.read(in);
    }
    scorer = new ToneScorer(model);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "tone-sentences.tsv", delimiter = '\t')
  void tellsGoodNewsFromBadAndPlain(String tone, String sentence) {
    double score = scorer.sentence(EnglishTokens.of(sentence));
    switch (tone) {
      case "negative" -> assertThat(score).isLessThan(-0.2);
      case "positive" -> assertThat(score).isGreaterThan(0.2);
      default -> assertThat(score).isBetween(-0.2, 0.2);
    }
  }

  @Test
  void turnsAroundWhatIsNegated() {
    String[] praise = EnglishTokens.of("It was a good and honest decision.");
    String[] denial = EnglishTokens.of("It was not a good and honest decision.");
    assertThat(scorer.sentence(denial)).isLessThan(scorer.sentence(praise) - 0.3);
  }

  @Test
  void keepsApartTonesTowardsTwoEntities() {
    String[] tokens =
        EnglishTokens.of(
            "Miller won praise for a great victory, while Hart was charged with fraud.");
    assertThat(tokens[9]).isEqualTo("Hart");
    assertThat(scorer.towards(tokens, 0, 1)).isGreaterThan(0.3);
    assertThat(scorer.towards(tokens, 9, 10)).isLessThan(-0.3);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "tone-targets.tsv", delimiter = '\t')
  void tellsWhoDoesAndWhoSuffers(String better, String worse, String sentence) {
    String[] tokens = EnglishTokens.of(sentence);
    assertThat(towards(tokens, better)).isGreaterThan(towards(tokens, worse) + 0.1);
  }

  @Test
  void readsHeadlinesWithCapitals() {
    String[] tokens = EnglishTokens.of("Bomb Kills Twelve People In Crowded Market");
    assertThat(scorer.sentence(tokens)).isLessThan(-0.3);
  }

  @Test
  void givesNoToneToNames() {
    String[] one = EnglishTokens.of("On Monday Trump met the mayor.");
    String[] other = EnglishTokens.of("On Monday Obama met the mayor.");
    assertThat(scorer.sentence(one)).isEqualTo(scorer.sentence(other));
  }

  @Test
  void standsBehindTheCategorizerOfOpenNlp() {
    DocumentCategorizer categorizer = scorer.categorizer();
    String[] tokens = EnglishTokens.of("The team celebrated a great victory.");
    assertThat(categorizer.getBestCategory(categorizer.categorize(tokens))).isEqualTo("positive");
    assertThat(categorizer.categorize(tokens, Map.of(ToneScorer.FROM, 1, ToneScorer.TO, 2)))
        .isEqualTo(scorer.targetProbabilities(tokens, 1, 2));
    assertThat(categorizer.scoreMap(tokens).keySet()).containsExactlyElementsOf(ToneModel.OUTCOMES);
  }

  @Test
  void staysTheSameWhenWrittenAndRead() throws IOException {
    byte[] once = written(model);
    ToneModel again = ToneModel.read(new ByteArrayInputStream(once));
    assertThat(written(again)).isEqualTo(once);
    for (String sentence : List.of("A fire killed two people.", "She won the prize.", "Well.")) {
      String[] tokens = EnglishTokens.of(sentence);
      assertThat(new ToneScorer(again).sentence(tokens)).isEqualTo(scorer.sentence(tokens));
    }
  }

  @Test
  void acceptsASentenceWithoutTokens() {
    assertThat(scorer.sentence(new String[0])).isBetween(-1.0, 1.0);
  }

  private static double towards(String[] tokens, String target) {
    int from = List.of(tokens).indexOf(target);
    return scorer.towards(tokens, from, from + 1);
  }

  private static byte[] written(ToneModel model) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    model.write(out);
    return out.toByteArray();
  }
}
