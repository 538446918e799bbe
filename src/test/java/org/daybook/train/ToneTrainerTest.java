package org.daybook.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.daybook.nlp.ToneModel;
import org.daybook.nlp.ToneScorer;
import org.daybook.nlp.ToneVectors;
import org.daybook.nlp.Valences;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ToneTrainerTest {
  private static final Valences VALENCES =
      Valences.of(Map.of("good", 2f, "bad", -2f), Map.of("good", 3f), Map.of());

  private final ToneCorpus corpus = new ToneCorpus();

  @Test
  void learnsFromAFewSentencesAndAlwaysTheSame(@TempDir Path folder) throws IOException {
    List<ToneSentence> sentences = new ArrayList<>(corpus.ownSentences());
    sentences.addAll(corpus.read(targets(folder)));
    ToneModel model = new ToneTrainer(VALENCES, ToneVectors.NONE).train(sentences);
    assertThat(written(model))
        .isEqualTo(written(new ToneTrainer(VALENCES, ToneVectors.NONE).train(sentences)));
    ToneScorer scorer = new ToneScorer(model);
    assertThat(scorer.towards(new String[] {"a", "good", "man", "is", "Smith"}, 4, 5))
        .isGreaterThan(scorer.towards(new String[] {"a", "bad", "man", "is", "Smith"}, 4, 5));
  }

  @Test
  void findsTheTokensOfATarget(@TempDir Path folder) throws IOException {
    ToneSentence sentence = corpus.read(targets(folder)).get(0);
    assertThat(sentence.words().subList(sentence.from(), sentence.to()))
        .containsExactly("Jane", "Smith");
    assertThat(ToneModel.OUTCOMES.get(sentence.outcome())).isEqualTo("positive");
  }

  @Test
  void readsRatingsOfWholeSentencesWhateverTheirEncoding(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("ratings.txt");
    Files.write(file, "-1.25\tThe caf\u00e9 burnt down.\n".getBytes(StandardCharsets.ISO_8859_1));
    ToneSentence sentence = corpus.read(file).get(0);
    assertThat(sentence.hasTarget()).isFalse();
    assertThat(sentence.rating()).isEqualTo(-1.25);
    assertThat(sentence.words()).contains("burnt", "down");
  }

  private static Path targets(Path folder) throws IOException {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      lines.add(record("Jane Smith is a good mayor.", 0, 10, 1));
      lines.add(record("Only a bad mayor like Smith lies.", 22, 27, -1));
      lines.add(record("The mayor is called Smith.", 20, 25, 0));
    }
    return Files.write(folder.resolve("targets.jsonl"), lines);
  }

  private static String record(String sentence, int from, int to, int polarity) {
    return "{\"sentence\": \"%s\", \"from\": %d, \"to\": %d, \"polarity\": %d}"
        .formatted(sentence, from, to, polarity);
  }

  private static byte[] written(ToneModel model) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    model.write(out);
    return out.toByteArray();
  }
}
