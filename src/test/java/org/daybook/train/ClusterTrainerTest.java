package org.daybook.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ClusterTrainerTest {
  private static final List<String> PLACES = List.of("Oslo", "Bergen", "Kyiv", "Lviv");
  private static final List<String> VERBS = List.of("saw", "left", "liked", "hated");
  private static final List<String> PEOPLE = List.of("Ann", "Bob", "Eve", "Max");

  @TempDir Path folder;

  @Test
  void wordsThatStandBetweenTheSameWordsShareAClass() {
    Map<String, String> paths = train().paths();
    for (List<String> kind : List.of(PLACES, VERBS, PEOPLE)) {
      assertThat(kind.stream().map(paths::get).distinct()).hasSize(1);
    }
    assertThat(List.of(paths.get("Oslo"), paths.get("saw"), paths.get("Ann"), paths.get("in")))
        .doesNotHaveDuplicates();
  }

  @Test
  void sameTextGivesTheSameClasses() {
    assertThat(train()).isEqualTo(train());
  }

  @Test
  void classesAreTheSameAfterAWayThroughAFile() {
    WordClasses classes = train();
    classes.save(folder.resolve("classes.tsv"));
    assertThat(WordClasses.read(folder.resolve("classes.tsv"))).isEqualTo(classes);
  }

  @Test
  void refusesMoreClassesThanWords() {
    assertThatThrownBy(
            () -> new ClusterTrainer(9, 1, line -> {}).train(List.of(List.of("one", "two"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2 words");
  }

  private static WordClasses train() {
    Random random = new Random(1);
    List<List<String>> sentences = new ArrayList<>();
    for (int i = 0; i < 600; i++) {
      sentences.add(
          List.of(pick(PEOPLE, random), pick(VERBS, random), "in", pick(PLACES, random), "."));
    }
    return new ClusterTrainer(5, 2, line -> {}).train(sentences);
  }

  private static String pick(List<String> words, Random random) {
    return words.get(random.nextInt(words.size()));
  }
}
