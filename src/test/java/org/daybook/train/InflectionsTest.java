package org.daybook.train;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InflectionsTest {
  @ParameterizedTest
  @CsvSource({
    "blame, blames, blamed, blaming",
    "deny, denies, denied, denying",
    "destroy, destroys, destroyed, destroying",
    "veto, vetoes, vetoed, vetoing",
    "oversee, oversees, overseed, overseeing",
    "slam, slams, slammed, slamming",
    "clash, clashes, clashed, clashing"
  })
  void findsTheFormsOfVerbs(String verb, String present, String past, String participle) {
    assertThat(Inflections.verb(verb)).contains(verb, present, past, participle);
  }

  @ParameterizedTest
  @CsvSource({"tragedy, tragedies", "crash, crashes", "victory, victories", "toy, toys"})
  void findsThePluralOfNouns(String noun, String plural) {
    assertThat(Inflections.noun(noun)).containsExactly(noun, plural);
  }

  @ParameterizedTest
  @CsvSource({"angry, angrily", "horrible, horribly", "tragic, tragically", "brave, bravely"})
  void findsTheAdverbOfAdjectives(String adjective, String adverb) {
    assertThat(Inflections.adjective(adjective)).containsExactly(adjective, adverb);
  }
}
