package org.daybook.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import opennlp.tools.util.Span;
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
  void endsAtWordsThatOnlyDateOrPraise() {
    assertThat(phrases("gun/NOUN law/NOUN last/ADJ year/NOUN")).containsExactly("gun law");
    assertThat(phrases("vital/ADJ projects/NOUN")).isEmpty();
    assertThat(phrases("the/DET common/ADJ good/NOUN")).containsExactly("common good");
  }

  @Test
  void hasNoPhraseWithAnEmptyHead() {
    assertThat(phrases("a/DET safe/ADJ way/NOUN of/ADP fiscal/ADJ years/NOUN")).isEmpty();
  }

  @Test
  void takesWordsJoinedByHyphensForOne() {
    assertThat(phrases("high/ADJ -/PUNCT speed/NOUN internet/NOUN"))
        .containsExactly("high-speed internet");
    assertThat(phrases("the/DET two/NUM -/PUNCT man/NOUN crew/NOUN"))
        .containsExactly("two-man crew");
    assertThat(phrases("the/DET 4/NUM -/PUNCT year/NOUN anniversary/NOUN")).isEmpty();
    assertThat(phrases("the/DET 4/NUM year/NOUN anniversary/NOUN")).isEmpty();
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
    Span[] spans = new Span[words.length];
    int at = 0;
    for (int i = 0; i < words.length; i++) {
      int slash = words[i].indexOf('/');
      tokens[i] = words[i].substring(0, slash);
      tags[i] = words[i].substring(slash + 1);
      boolean isJoined = tokens[i].equals("-") || (i > 0 && tokens[i - 1].equals("-"));
      at += isJoined ? 0 : 1;
      spans[i] = new Span(at, at + tokens[i].length());
      at = spans[i].getEnd();
    }
    PhraseFinder finder = new PhraseFinder();
    finder.add(tokens, spans, tags);
    return finder.phrases().stream().map(Phrase::phrase).toList();
  }
}
