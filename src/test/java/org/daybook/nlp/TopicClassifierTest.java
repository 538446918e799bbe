package org.daybook.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.daybook.article.Topic;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TopicClassifierTest {
  private static TopicModel model;
  private static TopicClassifier classifier;

  @BeforeAll
  static void readModel() throws IOException {
    try (InputStream in = TopicClassifierTest.class.getResourceAsStream("/models/topics.bin")) {
      model = TopicModel.read(in);
    }
    classifier = new TopicClassifier(model);
  }

  @Test
  void knowsTheSeventeenTopics() throws IOException {
    List<String> wrong = new ArrayList<>();
    List<String[]> cases = cases();
    for (String[] cells : cases) {
      List<Topic> topics = topics(cells[1], cells[2]);
      if (topics.isEmpty() || !topics.get(0).topic().equals(cells[0])) {
        wrong.add(cells[1] + " -> " + topics);
      }
    }
    assertThat(cases.stream().map(c -> c[0]).distinct()).hasSize(17);
    assertThat(wrong).as("at most two of them wrong").hasSizeLessThanOrEqualTo(2);
  }

  @Test
  void seesWarInAnAnnexation() throws IOException {
    assertThat(cases().stream().filter(c -> c[0].equals("medtop:16000000")))
        .hasSize(2)
        .allSatisfy(
            c -> {
              Topic first = topics(c[1], c[2]).get(0);
              assertThat(first.topic()).isEqualTo("medtop:16000000");
              assertThat(first.name()).isEqualTo("conflict, war and peace");
            });
  }

  @Test
  void namesANarrowerTermWhereOneIsClear() {
    Topic tennis =
        topics(
                "Top seed out of Wimbledon",
                "The world number two lost in straight sets to an unseeded player in the tennis"
                    + " tournament after a tie-break.")
            .get(0);
    assertThat(tennis.topic()).isEqualTo("medtop:15000000");
    assertThat(tennis.subtopic()).isEqualTo("medtop:20001085");
    assertThat(tennis.subtopicName()).isEqualTo("tennis");
  }

  @Test
  void givesNoTopicWhereNothingFits() {
    assertThat(topics(null, "It is what it is.")).isEmpty();
    assertThat(classifier.topics(null, List.of())).isEmpty();
  }

  @Test
  void givesAtMostThreeTopicsByFallingScore() throws IOException {
    for (String[] cells : cases()) {
      List<Topic> topics = topics(cells[1], cells[2]);
      assertThat(topics).hasSizeLessThanOrEqualTo(3);
      assertThat(topics)
          .isSortedAccordingTo(
              Comparator.comparingDouble(Topic::score).reversed().thenComparing(Topic::topic));
      assertThat(topics)
          .allSatisfy(t -> assertThat(t.score()).isBetween(model.calibration().threshold(), 1.0));
    }
  }

  @Test
  void staysTheSameWhenWrittenAndRead() throws IOException {
    byte[] once = written(model);
    TopicModel again = TopicModel.read(new ByteArrayInputStream(once));
    assertThat(written(again)).isEqualTo(once);
    String[] cells = cases().get(0);
    assertThat(
            new TopicClassifier(again)
                .topics(EnglishTokens.of(cells[1]), EnglishTokens.sentences(cells[2])))
        .isEqualTo(topics(cells[1], cells[2]));
  }

  private static List<Topic> topics(String title, String text) {
    return classifier.topics(
        title == null ? null : EnglishTokens.of(title), EnglishTokens.sentences(text));
  }

  private static List<String[]> cases() throws IOException {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                TopicClassifierTest.class.getResourceAsStream("topic-sentences.tsv"),
                StandardCharsets.UTF_8))) {
      return lines.lines().map(line -> line.split("\t", 3)).toList();
    }
  }

  private static byte[] written(TopicModel model) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    model.write(out);
    return out.toByteArray();
  }
}
