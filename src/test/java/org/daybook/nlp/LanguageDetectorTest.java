package org.daybook.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.daybook.article.Article;
import org.daybook.article.Origin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

final class LanguageDetectorTest {
  private final LanguageDetector detector = new LanguageDetector(Models::language);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | The harbour was closed on Friday after the crews of two ferries had refused to leave it, and the mayor said that she would ask for help from the navy.",
        "de | Der Hafen blieb am Freitag geschlossen, nachdem die Besatzungen zweier Fähren sich geweigert hatten auszulaufen, und die Bürgermeisterin bat um Hilfe.",
        "fr | Le port est resté fermé vendredi après que les équipages de deux ferries ont refusé de partir, et la maire a demandé l'aide de la marine.",
        "es | El puerto permaneció cerrado el viernes después de que las tripulaciones de dos transbordadores se negaran a zarpar, y la alcaldesa pidió ayuda."
      })
  void findsTheLanguageOfAText(String language, String text) {
    assertThat(detector.languageOf(text)).isEqualTo(language);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "languages.tsv", delimiter = '\t', quoteCharacter = '`')
  void knowsTheLanguagesOfTheWorldsNews(String language, String text) {
    assertThat(detector.languageOf(text)).isEqualTo(language);
  }

  @Test
  void needsNoModelForPlainEnglish() {
    LanguageDetector without =
        new LanguageDetector(
            () -> {
              throw new AssertionError("the model was asked");
            });

    assertThat(
            without.languageOf(
                "The harbour was closed on Friday after the crews of two ferries had refused to leave, and it is not known who will pay for the delay."))
        .isEqualTo("en");
  }

  @Test
  void believesTheRecordOfAShortTextOnly() {
    assertThat(detector.detect(article("Sturm", "de-AT")).language()).isEqualTo("de");
    assertThat(
            detector
                .detect(
                    article("The ships and the crews of the harbour have left. ".repeat(9), "de"))
                .language())
        .isEqualTo("en");
  }

  @Test
  void readsTheTitleOfAShortTextToo() {
    Article article =
        article("Fire departments of the county are granted new trucks", "May 6, 2009", null);

    assertThat(detector.detect(article).language()).isEqualTo("en");
  }

  private static Article article(String text, String language) {
    return article(null, text, language);
  }

  private static Article article(String title, String text, String language) {
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
