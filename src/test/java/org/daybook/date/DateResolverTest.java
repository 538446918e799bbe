package org.daybook.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.daybook.article.Article;
import org.daybook.article.DateClue;
import org.daybook.article.Evidence;
import org.daybook.article.Origin;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class DateResolverTest {
  private static final LocalDate NOVEMBER_11 = LocalDate.of(2022, 11, 11);
  private static final String URL = "https://a.example/2022/11/11/slug";

  private final DateResolver resolver =
      new DateResolver(LocalDate.of(1990, 1, 1), LocalDate.of(2024, 12, 31));

  @ParameterizedTest(name = "{0}")
  @MethodSource("articles")
  void datesByTextAlone(String name, String day, String dated, String text) {
    Article article = resolver.date(article(null, null, text));

    assertThat(article.day() == null ? "-" : article.day().toString()).as(name).isEqualTo(day);
    assertThat(article.dated() == null ? "-" : article.dated().label()).isEqualTo(dated);
  }

  static Stream<Arguments> articles() throws IOException {
    try (InputStream in = DateResolverTest.class.getResourceAsStream("articles.txt")) {
      String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Arrays.stream(all.split("(?m)^=== ")).skip(1).map(DateResolverTest::textCase);
    }
  }

  private static Arguments textCase(String written) {
    int line = written.indexOf('\n');
    String[] head = written.substring(0, line).split(" \\| ", -1);
    return Arguments.of(head[0], head[1], head[2], written.substring(line + 1));
  }

  @Test
  void dropsTheDateLineThatHasServed() {
    String body = "The ferry to Hareid sailed again after three weeks, the union said.";

    Article named =
        resolver.date(article(null, null, "Publication Date: March 3, 2021\n\n" + body));
    Article numbers = resolver.date(article(null, null, "Harrow\n\n07.11.03\n\n" + body));

    assertThat(named.day()).isEqualTo(LocalDate.of(2021, 3, 3));
    assertThat(named.text()).isEqualTo(body);
    assertThat(numbers.text()).isEqualTo("Harrow\n\n" + body);
  }

  @Test
  void keepsTheDatesOfEventsOfLettersAndBelowTheFirstSentence() {
    String event = "March 3, 2021\n\nWhere: the quay of Hareid\n\nThe ferry will be named.";
    String letter = "He sent this letter to the owners:\n\nMarch 3, 2021\n\nDear owners of it.";
    String list = "The ferry to Hareid sailed again after three weeks.\n\nMarch 3, 2021\n\nEnd.";

    for (String text : List.of(event, letter, list)) {
      assertThat(resolver.date(article(null, null, text)).text()).isEqualTo(text);
    }
  }

  @Test
  void isCertainOfARecordsTimeWhoseLocalDayTheAddressHas() {
    for (String same : List.of("2022-11-12T03:00:00Z", "2022-11-11T20:00:00-07:00")) {
      Article night =
          resolver.date(article(URL, null, "Text.", new DateClue(Evidence.METADATA, same)));
      assertThat(night.day()).isEqualTo(LocalDate.of(2022, 11, 12));
      assertThat(night.certainty()).isGreaterThan(.95);
    }
    for (String other : List.of("2022-11-12T12:00:00Z", "2022-11-12T00:00:00-05:00")) {
      Article later =
          resolver.date(article(URL, null, "Text.", new DateClue(Evidence.METADATA, other)));
      assertThat(later.certainty()).isLessThan(.6);
    }
  }

  @Test
  void trustsMetadataBeforeAddressBeforeMarkup() {
    DateClue markup = new DateClue(Evidence.MARKUP, "2022-11-14");
    DateClue metadata = new DateClue(Evidence.METADATA, "2022-11-12T08:00:00Z");

    Article byMetadata = resolver.date(article(URL, null, "Text.", markup, metadata));
    Article byAddress = resolver.date(article(URL, null, "Text.", markup));

    assertThat(byMetadata.dated()).isEqualTo(Evidence.METADATA);
    assertThat(byMetadata.published()).isEqualTo(Instant.parse("2022-11-12T08:00:00Z"));
    assertThat(byAddress.dated()).isEqualTo(Evidence.URL);
    assertThat(byAddress.certainty()).isLessThan(.9);
    assertThat(resolver.date(article(null, null, "Text.", markup)).dated())
        .isEqualTo(Evidence.MARKUP);
  }

  @Test
  void believesNoFieldInContradictionWithTheAddress() {
    DateClue metadata = new DateClue(Evidence.METADATA, "2021-03-01");

    assertThat(resolver.date(article(URL, null, "Text.", metadata)).day()).isEqualTo(NOVEMBER_11);
  }

  @Test
  void readsNumbersInTheOrderThatOtherEvidenceHas() {
    DateClue markup = new DateClue(Evidence.MARKUP, "2022-11-10T08:00:00Z");
    DateClue shown = new DateClue(Evidence.VISIBLE, "10/11/2022");

    Article article = resolver.date(article(null, null, "Text.", markup, shown));

    assertThat(article.day()).isEqualTo(LocalDate.of(2022, 11, 10));
    assertThat(article.certainty()).isGreaterThan(.9);
  }

  @Test
  void readsAFieldOfNumbersWhereOtherEvidenceSettlesTheirOrder() {
    DateClue field = new DateClue(Evidence.METADATA, "10/11/2022");
    DateClue markup = new DateClue(Evidence.MARKUP, "2022-11-10");

    assertThat(resolver.date(article(null, null, "Text.", field, markup)).dated())
        .isEqualTo(Evidence.METADATA);
    assertThat(resolver.date(article(null, null, "Text.", field)).day()).isNull();
  }

  @Test
  void takesTheOrderOfDayAndMonthFromThePagesOtherDatesAndItsCountry() {
    DateClue shown = new DateClue(Evidence.VISIBLE, "05/06/2022");
    DateClue dayFirst = new DateClue(Evidence.VISIBLE, "See also the report of 25/05/2022");

    assertThat(resolver.date(article(null, null, "Text.", shown)).day())
        .isEqualTo(LocalDate.of(2022, 5, 6));
    assertThat(resolver.date(article(null, null, "Text.", shown, dayFirst)).day())
        .isEqualTo(LocalDate.of(2022, 6, 5));
    assertThat(resolver.date(article("https://a.example.uk/x", null, "Text.", shown)).day())
        .isEqualTo(LocalDate.of(2022, 6, 5));
  }

  @Test
  void takesTheDateOfAChangeOnlyWhereThereIsNoOther() {
    DateClue changed = new DateClue(Evidence.VISIBLE, "Updated 11 November 2022");
    DateClue first = new DateClue(Evidence.TEXT, "Posted 9 November 2022");

    assertThat(resolver.date(article(null, null, "Text.", changed)).dated())
        .isEqualTo(Evidence.TRACE);
    assertThat(resolver.date(article(null, null, "Text.", changed, first)).day())
        .isEqualTo(LocalDate.of(2022, 11, 9));
  }

  @Test
  void believesTheDayThatMostEvidenceGives() {
    DateClue markup = new DateClue(Evidence.MARKUP, "2022-11-14");
    DateClue visible = new DateClue(Evidence.VISIBLE, "11 November 2022");

    Article article = resolver.date(article(URL, null, "Text.", markup, visible));

    assertThat(article.day()).isEqualTo(NOVEMBER_11);
    assertThat(article.dated()).isEqualTo(Evidence.VISIBLE);
  }

  @Test
  void letsATimeInTheMarkupYieldToTheDayThatThePageShows() {
    DateClue markup = new DateClue(Evidence.MARKUP, "2022-11-12T02:10:00Z");
    DateClue visible = new DateClue(Evidence.VISIBLE, "Nov 11, 2022");

    assertThat(resolver.date(article(null, null, "Text.", markup, visible)).day())
        .isEqualTo(NOVEMBER_11);
  }

  @Test
  void skipsWhatIsNotBelieved() {
    DateClue early = new DateClue(Evidence.METADATA, "1970-01-01");
    DateClue future = new DateClue(Evidence.METADATA, "2030-01-01");
    DateClue month = new DateClue(Evidence.METADATA, "2022-11");

    Article article = resolver.date(article(URL, null, "Text.", early, future, month));

    assertThat(article.day()).isEqualTo(NOVEMBER_11);
    assertThat(article.dated()).isEqualTo(Evidence.URL);
  }

  @Test
  void believesNothingAfterTheDayOfCrawling() {
    DateClue late = new DateClue(Evidence.METADATA, "2022-11-13");

    Article article = resolver.date(article(URL, "2022-11-12T01:00:00Z", "Text.", late));

    assertThat(article.day()).isEqualTo(NOVEMBER_11);
  }

  @Test
  void takesYearOfDatelineFromAddress() {
    String text = "KYIV, Nov. 11 (Reuters) - The mayor opened the bridge.";

    Article article = resolver.date(article("https://a.example/2022/11/slug", null, text));

    assertThat(article.day()).isEqualTo(NOVEMBER_11);
    assertThat(article.dated()).isEqualTo(Evidence.DATELINE);
  }

  @Test
  void isSurerWhereEvidenceAgreesAndLessWhereItContradicts() {
    DateClue same = new DateClue(Evidence.METADATA, "2022-11-11");
    DateClue other = new DateClue(Evidence.METADATA, "2021-03-01");
    double alone = resolver.date(article(null, null, "Text.", same)).certainty();

    assertThat(alone).isBetween(.9, .97);
    assertThat(resolver.date(article(URL, null, "Text.", same)).certainty()).isGreaterThan(.99);
    assertThat(resolver.date(article(URL, null, "Text.", other)).certainty()).isLessThan(.9);
  }

  @Test
  void leavesNoDayWhereThereIsNoEvidence() {
    Article article = resolver.date(article("https://a.example/slug", "2022-11-12", "Text."));

    assertThat(article.day()).isNull();
    assertThat(article.certainty()).isZero();
  }

  @Test
  void readsLongTextsInLinearTime() {
    String text = "A view of Ost on November 5, 2022. On Friday Ost Ost, Ost said. ".repeat(80_000);
    String shout = "OST CITY ".repeat(500_000);

    Assertions.assertTimeout(
        Duration.ofSeconds(60),
        () -> {
          resolver.date(article(null, null, text));
          resolver.date(article(null, null, shout));
          resolver.date(article(null, null, " \n".repeat(2_000_000)));
        });
  }

  @Test
  void rejectsRangeThatIsNone() {
    assertThatThrownBy(() -> new DateResolver(NOVEMBER_11, NOVEMBER_11.minusDays(1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2022-11-10");
  }

  private static Article article(String url, String crawled, String text, DateClue... clues) {
    return new Article(
        "id",
        new Origin("a.txt", 1),
        url,
        null,
        null,
        null,
        null,
        "en",
        List.of(clues),
        crawled,
        null,
        null,
        0,
        null,
        text);
  }
}
