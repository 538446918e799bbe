package org.daybook.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.daybook.nlp.ToneModel;
import org.daybook.nlp.ToneScorer;
import org.daybook.nlp.ToneVectors;
import org.daybook.nlp.Valences;
import org.junit.jupiter.api.Test;

class ToneVectorTrainerTest {
  private static final Valences NO_VALENCES = Valences.of(Map.of(), Map.of(), Map.of());

  @Test
  void carriesOverWhatIsLearntToWordsInLikeCompany() {
    ToneScorer scorer = new ToneScorer(model());
    assertThat(scorer.sentence(new String[] {"a", "gloomy", "day"}))
        .isLessThan(scorer.sentence(new String[] {"a", "cheery", "day"}));
  }

  @Test
  void learnsTheSameFromTheSameText() throws IOException {
    assertThat(written(model())).isEqualTo(written(model()));
  }

  @Test
  void hasNoVectorForNames() {
    ToneScorer scorer = new ToneScorer(model());
    assertThat(scorer.sentence(new String[] {"smith", "was", "here"}))
        .isEqualTo(scorer.sentence(new String[] {"qwert", "was", "here"}));
  }

  /** "sad" and "gloomy" stand where rain is, "glad" and "cheery" where sun is. */
  private static List<List<String>> text() {
    List<List<String>> text = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      for (String word : List.of("sad", "gloomy")) {
        text.add(List.of("Smith", "said", "rain", "made", "a", word, "cold", "day"));
        text.add(List.of("the", "rain", "was", word, "and", "cold"));
      }
      for (String word : List.of("glad", "cheery")) {
        text.add(List.of("Smith", "said", "sunshine", "brought", "a", word, "warm", "day"));
        text.add(List.of("the", "sunshine", "felt", word, "or", "warm"));
      }
    }
    return text;
  }

  private static List<ToneSentence> ratedSentences() {
    List<ToneSentence> sentences = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      sentences.add(new ToneSentence(List.of("a", "sad", "day", "Smith"), 3, 4, -1));
      sentences.add(new ToneSentence(List.of("a", "day", "Smith"), 2, 3, 0));
      sentences.add(new ToneSentence(List.of("a", "glad", "day", "Smith"), 3, 4, 1));
    }
    return sentences;
  }

  private static ToneModel model() {
    ToneVectors vectors = new ToneVectorTrainer().train(text());
    return new ToneTrainer(NO_VALENCES, vectors).train(ratedSentences());
  }

  private static byte[] written(ToneModel model) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    model.write(out);
    return out.toByteArray();
  }
}
