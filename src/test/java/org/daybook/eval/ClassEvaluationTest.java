package org.daybook.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.daybook.nlp.TopicModel;
import org.daybook.nlp.TopicTerm;
import org.daybook.train.PlainArticle;
import org.daybook.train.PlainArticles;
import org.daybook.train.TopicLabels;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClassEvaluationTest {
  private static final Path EVALUATION = Path.of("data/eval");
  private static final String ECONOMY = "medtop:04000000";
  private static final String COMPUTING = "medtop:20000225";
  private static final String POLITICS = "medtop:11000000";
  private static final List<TopicTerm> TERMS =
      List.of(
          new TopicTerm(List.of(ECONOMY), "economy"),
          new TopicTerm(List.of(ECONOMY, "medtop:20000209", COMPUTING), "computing"),
          new TopicTerm(List.of(POLITICS), "politics"));

  @Test
  void countsATermForTheClassThatNamesItNearest() {
    TermClasses classes =
        new TermClasses(TERMS, Map.of("business", Set.of(ECONOMY), "tech", Set.of(COMPUTING)));
    assertThat(classes.sums(new double[] {0.2, 0.5, 0.3})).containsExactly(0.2, 0.5);
    TermClasses above =
        new TermClasses(TERMS, Map.of("a", Set.of(ECONOMY), "b", Set.of("medtop:20000209")));
    assertThat(above.sums(new double[] {0.2, 0.5, 0.3})).containsExactly(0.2, 0.5);
  }

  @Test
  void sharesOutATermThatSeveralClassesName() {
    TermClasses classes =
        new TermClasses(TERMS, Map.of("a", Set.of(POLITICS), "b", Set.of(POLITICS, ECONOMY)));
    assertThat(classes.sums(new double[] {0.2, 0.4, 0.4})).containsExactly(0.2, 0.8);
    assertThat(classes.sizes()).containsExactly(0.5, 2.5);
  }

  @Test
  void doesNotFavourTheClassWithMostTerms() {
    ClassWeights weights =
        ClassWeights.of(
            new double[] {10, 1}, List.of(new double[] {0.9, 0.1}, new double[] {0.6, 0.4}));
    double[] probabilities = weights.probabilities(new double[] {0.6, 0.4});
    assertThat(probabilities[1]).isGreaterThan(probabilities[0]);
    assertThat(probabilities[0] + probabilities[1]).isEqualTo(1, offset(1e-9));
  }

  @ParameterizedTest
  @ValueSource(strings = {"leads-wire", "leads-sections", "leads-africa"})
  void sortsNewsIntoTheClassesOfOthers(String leads) throws IOException {
    Map<String, Set<String>> classes = TopicLabels.read(EVALUATION.resolve(leads + "-classes.tsv"));
    ClassEvaluation evaluation = new ClassEvaluation(model(), classes);
    new PlainArticles()
        .readLabelled(
            EVALUATION.resolve(leads + ".tsv"), (label, article) -> evaluation.add(article, label));
    assertThat((double) evaluation.tables().get(0).rows().get(0).get(1)).isGreaterThan(0.9);
    assertThat(evaluation.predictions())
        .hasSizeGreaterThan(70)
        .allSatisfy(p -> assertThat(p.scores()).hasSize(classes.size()));
  }

  @Test
  void refusesAClassWithoutTopics() throws IOException {
    ClassEvaluation evaluation = new ClassEvaluation(model(), Map.of("a", Set.of(POLITICS)));
    assertThatThrownBy(() -> evaluation.add(new PlainArticle("k", null, List.of()), "b"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("b");
  }

  private static TopicModel model() throws IOException {
    try (InputStream in = ClassEvaluationTest.class.getResourceAsStream("/models/topics.bin")) {
      return TopicModel.read(in);
    }
  }
}
