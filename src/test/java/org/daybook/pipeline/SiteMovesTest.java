package org.daybook.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.daybook.article.Article;
import org.daybook.article.DateClue;
import org.daybook.article.Evidence;
import org.daybook.article.Origin;
import org.daybook.article.Outcome;
import org.daybook.date.DateResolver;
import org.daybook.pipeline.SiteMoves.Move;
import org.daybook.spark.RecordEncoder;
import org.daybook.spark.TestSession;
import org.junit.jupiter.api.Test;

final class SiteMovesTest {
  private static final LocalDate FIRST = LocalDate.of(2022, 1, 1);
  private static final LocalDate DAY = LocalDate.of(2022, 3, 1);
  private static final double CONFIRMED = .99;
  private static final double CONTRADICTED = .8;

  private final List<Article> articles = new ArrayList<>();

  @Test
  void dayThatTextsContradictIsMove() {
    others();
    tell("moved.example", DAY, 30, DateResolver.UNCONFIRMED);
    tell("moved.example", DAY, 3, CONFIRMED);
    tell("moved.example", DAY, 6, CONTRADICTED);

    assertThat(moves()).containsExactly(new Move("moved.example", DAY, 39));
  }

  @Test
  void unusualDayThatNothingConfirmsIsMove() {
    others();
    tellDaily("moved.example", 12, 2);
    tell("moved.example", DAY, 60, DateResolver.UNCONFIRMED);

    assertThat(moves()).containsExactly(new Move("moved.example", DAY, 60));
  }

  @Test
  void dayThatTextsConfirmIsNone() {
    others();
    tellDaily("paper.example", 12, 2);
    tell("paper.example", DAY, 80, DateResolver.UNCONFIRMED);
    tell("paper.example", DAY, 6, CONTRADICTED);
    tell("paper.example", DAY, 7, CONFIRMED);

    assertThat(moves()).isEmpty();
  }

  @Test
  void sourceOfOneDayThatNothingContradictsIsNone() {
    others();
    tell("paper.example", DAY, 80, DateResolver.UNCONFIRMED);

    assertThat(moves()).isEmpty();
  }

  @Test
  void dayOfAllSourcesIsNone() {
    for (int source = 0; source < 20; source++) {
      tell("paper" + source + ".example", DAY, 20, DateResolver.UNCONFIRMED);
      tell("paper" + source + ".example", DAY, 9, CONTRADICTED);
    }
    assertThat(moves()).isEmpty();
  }

  @Test
  void dayWithTimesIsNone() {
    others();
    tell("paper.example", DAY, 40, CONTRADICTED);
    Article article = articles.get(articles.size() - 1);
    Instant noon = DAY.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
    articles.add(article.withDay(DAY, Evidence.METADATA, CONTRADICTED, noon));

    assertThat(moves()).isEmpty();
  }

  @Test
  void articleOfMoveIsDatedByWhatElseTells() {
    articles.add(article("moved.example", "https://moved.example/2020/05/11/ferry"));
    articles.add(article("moved.example", "https://moved.example/ferry"));
    articles.add(article("other.example", "https://other.example/ferry"));
    DateArticles dating = DateArticles.between(LocalDate.of(2020, 1, 1), DAY);

    Dataset<Outcome> anew =
        dating.anew(List.of(new Move("moved.example", DAY, 2))).apply(outcomes());

    assertThat(anew.collectAsList())
        .extracting(outcome -> outcome.article().day())
        .containsExactly(LocalDate.of(2020, 5, 11), null, DAY);
  }

  /** 20 sources with an article on each of 60 days. */
  private void others() {
    for (int source = 0; source < 20; source++) {
      tellDaily("daily" + source + ".example", 60, 1);
    }
  }

  private void tellDaily(String source, int days, int count) {
    for (int day = 0; day < days; day++) {
      tell(source, FIRST.plusDays(day), count, CONFIRMED);
    }
  }

  private void tell(String source, LocalDate day, int count, double certainty) {
    for (int i = 0; i < count; i++) {
      articles.add(article(source, null).withDay(day, Evidence.METADATA, certainty, null));
    }
  }

  private static Article article(String source, String url) {
    return new Article(
        "id",
        new Origin("dump.jsonl", 1),
        url,
        source,
        null,
        "Ferry sails",
        null,
        "en",
        List.of(new DateClue(Evidence.METADATA, DAY.toString())),
        null,
        DAY,
        Evidence.METADATA,
        DateResolver.UNCONFIRMED,
        null,
        "The ferry sailed.");
  }

  private List<Move> moves() {
    SiteMoves found = SiteMoves.among(outcomes());
    assertThat(found.records()).isEqualTo(articles.size());
    return found.moves();
  }

  private Dataset<Outcome> outcomes() {
    return TestSession.get()
        .createDataset(
            articles.stream().map(Outcome::of).toList(), RecordEncoder.of(Outcome.class));
  }
}
