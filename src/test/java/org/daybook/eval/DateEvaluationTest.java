package org.daybook.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.daybook.article.Evidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DateEvaluationTest {
  private static final String TEXT =
      "The council of Harrow Bay voted to rebuild the old harbour wall, the mayor said.";

  @TempDir Path folder;

  @Test
  void hidesTheDatesOfADumpAndScoresTheOtherEvidence() throws IOException {
    Path dump = folder.resolve("dump.jsonl");
    Files.writeString(
        dump,
        record("https://a.example/2022/03/04/wall", "2022-03-04")
            + record("https://a.example/2022/03/05/wall", "2022-03-04")
            + record("https://a.example/wall", "2022-03-06"));

    DateEvaluation evaluation =
        DateEvaluation.of("dump", DateEvaluation.resolve(DatedArticle.in(dump)));

    assertThat(evaluation.articles()).isEqualTo(3);
    assertThat(evaluation.scores()).containsOnlyKeys(Evidence.URL);
    assertThat(evaluation.total().right()).isEqualTo(1);
    assertThat(evaluation.total().near()).isEqualTo(1);
    assertThat(evaluation.accuracy()).isCloseTo(1 / 3.0, within(1e-9));
    assertThat(evaluation.undated()).isCloseTo(1 / 3.0, within(1e-9));
  }

  @Test
  void skipsPagesWithoutAKnownDay() throws IOException {
    String page =
        "<html><head><meta property='article:published_time' content='2020-06-07T10:00:00Z'>"
            + "</head><body><div><p>%s</p></div></body></html>".formatted(TEXT);
    Files.writeString(folder.resolve("a.html"), page);
    Files.writeString(folder.resolve("b.html"), page);
    Path gold = folder.resolve("gold-dates.json");
    Files.writeString(
        gold,
        "{\"https://a.example/a\": {\"file\": \"a.html\", \"date\": \"2020-06-07\"},"
            + "\"https://a.example/b\": {\"file\": \"b.html\", \"date\": NaN}}");

    List<DatedArticle> articles = DatedArticle.in(gold);

    assertThat(articles)
        .singleElement()
        .extracting(DatedArticle::day)
        .isEqualTo(LocalDate.of(2020, 6, 7));
    assertThat(DateEvaluation.of("gold", DateEvaluation.resolve(articles)).accuracy()).isEqualTo(1);
  }

  private static String record(String url, String date) {
    return "{\"url\": \"%s\", \"date\": \"%s\", \"text\": \"%s\"}\n".formatted(url, date, TEXT);
  }
}
