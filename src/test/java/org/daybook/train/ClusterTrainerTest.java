package org.daybook.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.daybook.nlp.WordClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ClusterTrainerTest {
  private static final List<String> PLACES = List.of("Oslo", "Bergen", "Kyiv", "Lviv");
  private static final List<String> VERBS = List.of("saw", "left", "liked", "hated");
  private static final List<String> PEOPLE = List.of("Ann", "Bob", "Eve", "Max");

  @TempDir Path folder;

  @Test
  void wordsThatStandBetweenTheSameWordsShareAClass() {
    Map<String, WordClass> classes = train().classes();
    for (List<String> kind : List.of(PLACES, VERBS, PEOPLE)) {
      assertThat(kind.stream().map(word -> classes.get(word).path()).distinct()).hasSize(1);
    }
    assertThat(Stream.of("Oslo", "saw", "Ann", "in").map(word -> classes.get(word).path()))
        .doesNotHaveDuplicates();
  }

  @Test
  void wordsInLikeCompanyHaveLikeVectors() {
    List<List<String>> sentences = sentences();
    Vocabulary words = Vocabulary.of(sentences, 2);
    float[][] vectors = WordVectors.of(ContextMatrix.of(sentences, words), 4);
    assertThat(vectors).hasDimensions(words.size(), 4);
    int[] numbers = words.numbers(List.of("Oslo", "Bergen", "Ann"));
    assertThat(likeness(vectors[numbers[0]], vectors[numbers[1]])).isGreaterThan(0.8);
    assertThat(likeness(vectors[numbers[0]], vectors[numbers[2]])).isLessThan(0.5);
  }

  private static double likeness(float[] a, float[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += (double) a[i] * b[i];
    }
    return sum;
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
    return new ClusterTrainer(5, 2, line -> {}).train(sentences());
  }

  private static List<List<String>> sentences() {
    Random random = new Random(1);
    List<List<String>> sentences = new ArrayList<>();
    for (int i = 0; i < 600; i++) {
      sentences.add(
          List.of(pick(PEOPLE, random), pick(VERBS, random), "in", pick(PLACES, random), "."));
    }
    return sentences;
  }

  private static String pick(List<String> words, Random random) {
    return words.get(random.nextInt(words.size()));
  }
}
