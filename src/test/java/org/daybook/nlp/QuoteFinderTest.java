package org.daybook.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.daybook.article.AnnotatedArticle;
import org.daybook.article.Article;
import org.daybook.article.Origin;
import org.daybook.article.Quote;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

final class QuoteFinderTest {
  private static final Annotator ANNOTATOR = new Annotator(Models.shared());

  /** In the file {@code ¶} stands for a border of paragraphs, {@code -} for nobody. */
  @ParameterizedTest(name = "{0}")
  @CsvFileSource(
      resources = "quotes.tsv",
      delimiter = '\t',
      quoteCharacter = '\0',
      numLinesToSkip = 1,
      ignoreLeadingAndTrailingWhitespace = false)
  void findsWhoSaysWhat(String name, String text, String expected) {
    String article = text.replace("¶", "\n\n");

    String found =
        quotes(article).stream()
            .map(
                quote ->
                    (quote.speaker() == null ? "-" : quote.speaker())
                        + ": "
                        + article.substring(quote.start(), quote.end()).replace("\n\n", "¶"))
            .collect(Collectors.joining(" | "));

    assertThat(found).isEqualTo(expected == null ? "" : expected);
  }

  @Test
  void readsUnbalancedMarksInLinearTime() {
    String text = "“He said \"we \"go.\n\n\"On 'and “on, he says ".repeat(100_000);

    long start = System.nanoTime();
    assertThat(QuoteMarks.spans(text)).isNotEmpty();
    assertThat(QuoteMarks.spans("\" \"a b\"\"c ".repeat(500_000))).isNotEmpty();

    assertThat(System.nanoTime() - start).isLessThan(60_000_000_000L);
  }

  private static List<Quote> quotes(String text) {
    Article article =
        new Article(
            "id",
            new Origin("a", 1),
            null,
            null,
            null,
            null,
            null,
            "en",
            List.of(),
            null,
            null,
            null,
            0,
            null,
            text);
    AnnotatedArticle annotated = ANNOTATOR.annotate(article);
    return annotated.quotes();
  }
}
