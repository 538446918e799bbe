package org.daybook.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.daybook.article.AnnotatedArticle;
import org.daybook.article.Article;
import org.daybook.article.EntityType;
import org.daybook.article.Mention;
import org.daybook.article.Origin;
import org.daybook.article.Phrase;
import org.daybook.article.Sentence;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

final class AnnotatorTest {
  private static final String TEXT =
      "Storm over Lisbon\n\nThe Portuguese president, Marta Oliveira, praised the rescue crews in Lisbon on Monday. "
          + "Oliveira's office said a climate change plan would follow. A climate change plan is popular.";

  private final Annotator annotator = new Annotator(Models.shared());

  @Test
  void marksSpansOfTheText() {
    AnnotatedArticle found = annotator.annotate(article(TEXT, "Oliveira thanks crews", "en"));

    assertThat(found.sentences()).hasSize(4);
    Sentence headline = found.sentences().get(0);
    assertThat(TEXT.substring(headline.start(), headline.end())).isEqualTo("Storm over Lisbon");
    assertThat(found.mentions())
        .filteredOn(mention -> mention.entity().equals("Marta Oliveira"))
        .hasSize(2)
        .allMatch(Mention::inTitle)
        .allMatch(mention -> mention.type() == EntityType.PERSON)
        .allMatch(mention -> TEXT.substring(mention.start(), mention.end()).contains("Oliveira"));
    assertThat(found.mentions())
        .filteredOn(mention -> mention.entity().equals("Lisbon"))
        .noneMatch(Mention::inTitle);
    assertThat(found.phrases()).contains(new Phrase("climate change plan", 2));
    assertThat(found.tone()).isBetween(-1.0, 1.0);
  }

  @Test
  void takesTimeInProportionToTheText() {
    String words = "Marta Oliveira praised the great Red Cross but feared war in Lisbon while ";
    for (String text : List.of(words.repeat(6_000), "Lisbon\n".repeat(50_000))) {
      Assertions.assertTimeout(
          Duration.ofSeconds(60), () -> annotator.annotate(article(text, null, "en")));
    }
  }

  @Test
  void keepsTextInAnotherLanguageWithoutAnnotations() {
    AnnotatedArticle found =
        annotator.annotate(article("Der Hafen blieb geschlossen.", null, "de"));

    assertThat(found.text()).isEqualTo("Der Hafen blieb geschlossen.");
    assertThat(found.words()).isEqualTo(4);
    assertThat(found.sentences()).isEmpty();
    assertThat(found.tone()).isNull();
  }

  @Test
  void givesCopiesThatDifferInMarksOneFingerprint() {
    assertThat(Words.fingerprint("“It’s over,” she said.\n\nNext day"))
        .isEqualTo(Words.fingerprint("\"It's over\", she said. Next day"));
    assertThat(Words.fingerprint("It is over")).isNotEqualTo(Words.fingerprint("It was over"));
  }

  @Test
  void annotatesTheSameWhateverCameBefore() {
    AnnotatedArticle alone = new Annotator(Models.shared()).annotate(article(TEXT, "T", "en"));
    annotator.annotate(article("Boris Lindqvist left Oslo for the United Nations.", "T", "en"));

    assertThat(annotator.annotate(article(TEXT, "T", "en"))).isEqualTo(alone);
  }

  private static Article article(String text, String title, String language) {
    return new Article(
        "id",
        new Origin("a", 1),
        null,
        null,
        null,
        title,
        null,
        language,
        List.of(),
        null,
        null,
        null,
        0,
        null,
        text);
  }
}
