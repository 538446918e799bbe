package org.daybook.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import opennlp.tools.util.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CorpusReaderTest {
  @TempDir Path folder;

  @Test
  void readsNamesAndLeavesOtherKindsOut() throws IOException {
    Path file = folder.resolve("a.conll");
    String corpus =
        """
        -DOCSTART- O

        Ann B-PER
        Lee I-PER
        of O
        Oslo B-LOC
        Bergen B-LOC

        Easter B-MISC
        UN I-ORG
        """;
    Files.writeString(file, corpus.replace(' ', '\t'));
    assertThat(CorpusReader.read(file))
        .contains(
            new LabelledSentence(
                List.of("Ann", "Lee", "of", "Oslo", "Bergen"),
                List.of(
                    new Span(0, 2, "person"),
                    new Span(3, 4, "location"),
                    new Span(4, 5, "location"))),
            new LabelledSentence(List.of("Easter", "UN"), List.of(new Span(1, 2, "organization"))));
  }

  @Test
  void readsColumnsBetweenAndLabelsOfOtherSchemes() throws IOException {
    Path file = folder.resolve("a.conll");
    Files.writeString(
        file,
        """
        # text = a comment
        Ann NNP I-NP I-PER
        Lee NNP I-NP I-PER
        EU NNP I-NP I-ORG
        UN NNP I-NP B-ORG

        Red NNP B-ORGANIZATION
        Cross NNP E-ORGANIZATION
        Oslo NNP S-LOC
        Bergen NNP U-LOC
        New NNP B-LOC
        South NNP I-LOC
        Wales NNP L-LOC
        """);
    assertThat(CorpusReader.read(file))
        .extracting(LabelledSentence::names)
        .containsExactly(
            List.of(
                new Span(0, 2, "person"),
                new Span(2, 3, "organization"),
                new Span(3, 4, "organization")),
            List.of(
                new Span(0, 2, "organization"),
                new Span(2, 3, "location"),
                new Span(3, 4, "location"),
                new Span(4, 7, "location")));
  }

  @Test
  void partsDocumentsWhereTheFileSaysSo() throws IOException {
    Path file = folder.resolve("a.conll");
    String sentence = "Ann\tB-PER\nleft\tO\n\n";
    Files.writeString(
        file, "-DOCSTART-\tO\n\n" + sentence + sentence + "-DOCSTART- O\n" + sentence);
    assertThat(CorpusReader.readDocuments(file)).extracting(List::size).containsExactly(2, 1);
    Files.writeString(file, sentence + sentence);
    assertThat(CorpusReader.readDocuments(file)).extracting(List::size).containsExactly(2);
  }

  @Test
  void saysWhereALineIsWrong() throws IOException {
    Path file = folder.resolve("a.conll");
    Files.writeString(file, "Ann\tB-PER\nLee\n");
    assertThatThrownBy(() -> CorpusReader.read(file))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("a.conll, line 2")
        .hasMessageContaining("'Lee'");
  }

  @Test
  void keepsTuningSetsAndTheirSentencesOutOfTraining() throws IOException {
    String shared = "We\tO\nmet\tO\nAnn\tB-PER\nin\tO\nOslo\tB-LOC\n\n";
    Files.writeString(folder.resolve("wikigold.all.conll"), shared);
    Files.writeString(folder.resolve("gmb-clean.train.conll"), shared + "He\tO\nleft\tO\n");
    List<TrainingMix.Example> examples = TrainingMix.of(List.of(folder)).sentences();
    assertThat(examples).hasSize(1);
    assertThat(examples.get(0).sentence().tokens()).containsExactly("He", "left");
    assertThat(examples.get(0).weight()).isLessThan(1);
    assertThat(examples.get(0).domain()).isEqualTo("gmb");
  }
}
