package org.daybook.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class TokenWindowTest {
  @Test
  void onlyWordsWithCapitalsAndThoseThatJoinThemMayBeOfName() {
    assertThat(ofNames("he met Ana Lind of the Port Authority in may"))
        .containsExactly("Ana", "Lind", "of", "the", "Port", "Authority");
    assertThat(ofNames("the prize went to van der Berg and not once to al - Masri"))
        .containsExactly("van", "der", "Berg", "al", "-", "Masri");
    assertThat(ofNames("the 65th Wing has since then left Mill Co 's for Room 12 at 9"))
        .containsExactly("65th", "Wing", "Mill", "Co", "'s", "for", "Room", "12");
  }

  @Test
  void hyphensAndLastWordsOfPlacesMayBeOfName() {
    assertThat(ofNames("the Out - of - School Fund of Washington state"))
        .containsExactly("Out", "-", "of", "-", "School", "Fund", "of", "Washington", "state");
  }

  @Test
  void learnsFromWordsNearCapitals() {
    TokenWindow window = TokenWindow.remembering(EntityLexicon.EMPTY);
    window.show("so it was said that Oslo won again in the end".split(" "));

    assertThat(IntStream.range(0, 11).filter(window::isNearCapital).boxed())
        .containsExactly(3, 4, 5, 6, 7);
  }

  private static List<String> ofNames(String sentence) {
    String[] tokens = sentence.split(" ");
    TokenWindow window = TokenWindow.remembering(EntityLexicon.EMPTY);
    window.show(tokens);
    return IntStream.range(0, tokens.length)
        .filter(window::mayBeName)
        .mapToObj(i -> tokens[i])
        .toList();
  }
}
