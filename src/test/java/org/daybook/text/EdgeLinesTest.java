package org.daybook.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class EdgeLinesTest {
  private static final String FERRY = "The ferry to Holm sails twice a day from Monday on.";
  private static final String PRICE = "A ticket costs four crowns, the company said.";

  @Test
  void dropsStandingLinesOfBothEdges() {
    assertThat(
            without(
                Set.of("Home", "News", "About the harbour"),
                "Home",
                "News",
                FERRY,
                PRICE,
                "About the harbour"))
        .containsExactly(FERRY, PRICE);
  }

  @Test
  void keepsStandingLineBetweenOthers() {
    assertThat(without(Set.of("Background"), FERRY, "Background", PRICE))
        .containsExactly(FERRY, "Background", PRICE);
  }

  @Test
  void keepsDateline() {
    assertThat(without(Set.of("f t", "Holm, Norway,"), "f t", "Holm, Norway,", FERRY))
        .containsExactly("Holm, Norway,", FERRY);
  }

  @Test
  void keepsSignature() {
    assertThat(
            without(
                Set.of("Sincerely,", "Ann Berg", "Mayor"),
                FERRY,
                "Sincerely,",
                "Ann Berg",
                "Mayor"))
        .containsExactly(FERRY, "Sincerely,", "Ann Berg", "Mayor");
  }

  @Test
  void keepsWhatAnotherLineLeadsOverTo() {
    assertThat(
            without(Set.of("The mayor and the port"), FERRY, "Paid by:", "The mayor and the port"))
        .containsExactly(FERRY, "Paid by:", "The mayor and the port");
    assertThat(without(Set.of("The mayor said:"), "The mayor said:", FERRY))
        .containsExactly("The mayor said:", FERRY);
  }

  @Test
  void dropsHeadingWithWhatItLeadsOverTo() {
    assertThat(without(Set.of("Contact:", "Ann Berg"), FERRY, "Contact:", "Ann Berg"))
        .containsExactly(FERRY);
  }

  @Test
  void keepsTextOfWhichMostWouldGo() {
    assertThat(without(Set.of(FERRY, PRICE), FERRY, "No more.", PRICE))
        .containsExactly(FERRY, "No more.", PRICE);
    assertThat(without(Set.of(FERRY), FERRY)).containsExactly(FERRY);
  }

  @Test
  void edgesAreSixteenLines() {
    List<String> lines = IntStream.range(0, 40).mapToObj(i -> "line " + i).toList();

    assertThat(EdgeLines.of(String.join("\n\n", lines)))
        .hasSize(32)
        .contains("line 15", "line 24")
        .doesNotContain("line 16", "line 23");
    assertThat(
            without(
                lines.stream().limit(20).collect(Collectors.toSet()), lines.toArray(String[]::new)))
        .startsWith("line 16")
        .hasSize(24);
  }

  @Test
  void edgesHaveLineOnce() {
    assertThat(EdgeLines.of("a\n\nb\n\na")).containsExactly("a", "b");
  }

  private static List<String> without(Set<String> standing, String... lines) {
    String text = String.join("\n\n", lines);
    return List.of(EdgeLines.without(standing::contains, text).split("\n\n"));
  }
}
