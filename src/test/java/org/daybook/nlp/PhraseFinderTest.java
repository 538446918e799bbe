package org.daybook.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.daybook.article.Phrase;
import org.junit.jupiter.api.Test;

final class PhraseFinderTest {
  @Test
  void joinsAdjectivesAndNouns() {
    assertThat(phrases("the/DET new/ADJ school/NOUN curriculum/NOUN passed/VERB"))
        .containsExactly("new school curriculum");
  }

  @Test
  void cutsOffWordsThatOnlyCountOrDate() {
    assertThat(phrases("several/ADJ other/ADJ frozen/ADJ accounts/NOUN today/NOUN"))
        .containsExactly("frozen accounts");
    assertThat(phrases("last/ADJ year/NOUN")).isEmpty();
  }

  @Test
  void leavesNamesAndOfficePhrasesOut() {
    assertThat(phrases("a/DET Federal/ADJ Emergency/NOUN Management/NOUN office/NOUN")).isEmpty();
    assertThat(phrases("for/ADP immediate/ADJ release/NOUN")).isEmpty();
    assertThat(phrases("the/DET American/ADJ people/NOUN")).containsExactly("american people");
  }

  private static List<String> phrases(String tagged) {
    String[] words = tagged.split(" ", -1);
    String[] tokens = new String[words.length];
    String[] tags = new String[words.length];
    for (int i = 0; i < words.length; i++) {
      int slash = words[i].indexOf('/');
      tokens[i] = words[i].substring(0, slash);
      tags[i] = words[i].substring(slash + 1);
    }
    PhraseFinder finder = new PhraseFinder();
    finder.add(tokens, tags);
    return finder.phrases().stream().map(Phrase::phrase).toList();
  }
}
