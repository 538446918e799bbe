package org.daybook.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.daybook.article.AnnotatedArticle;
import org.daybook.article.Article;
import org.daybook.article.DateClue;
import org.daybook.article.EntityType;
import org.daybook.article.Evidence;
import org.daybook.article.Mention;
import org.daybook.article.Origin;
import org.daybook.article.Outcome;
import org.daybook.article.Phrase;
import org.daybook.article.Place;
import org.daybook.article.Quote;
import org.daybook.article.Reason;
import org.daybook.article.Rejection;
import org.daybook.article.Sentence;
import org.daybook.article.Topic;
import org.junit.jupiter.api.Test;

final class RecordEncoderTest {
  private static final Origin ORIGIN = new Origin("a.jsonl", 7);
  private static final LocalDate DAY = LocalDate.of(2022, 11, 11);

  @Test
  void carriesNestedRecordsEnumsAndNullsThroughRows() {
    Article article =
        new Article(
            "id",
            ORIGIN,
            null,
            "a.example",
            null,
            "T",
            null,
            "en",
            List.of(new DateClue(Evidence.METADATA, "2022-11-11")),
            null,
            DAY,
            Evidence.METADATA,
            0.9,
            Instant.parse("2022-11-11T10:00:00Z"),
            "Text.");
    List<Outcome> outcomes =
        List.of(
            Outcome.of(article),
            Outcome.of(Rejection.of(ORIGIN, Reason.MISSING_TEXT, "no text", "{}")));

    Dataset<Outcome> rows =
        TestSession.get().createDataset(outcomes, RecordEncoder.of(Outcome.class)).repartition(1);

    assertThat(rows.collectAsList()).containsExactlyInAnyOrderElementsOf(outcomes);
  }

  @Test
  void namesColumnsAfterComponents() {
    assertThat(RecordEncoder.of(AnnotatedArticle.class).schema().fieldNames())
        .startsWith("id", "day", "dated", "certainty", "published")
        .contains("sentences", "mentions", "origin");
  }

  @Test
  void carriesListsOfRecords() {
    AnnotatedArticle article =
        new AnnotatedArticle(
            "id",
            null,
            null,
            0,
            null,
            null,
            null,
            null,
            null,
            null,
            "en",
            "Text.",
            1,
            List.of(new Sentence(0, 5, -0.5)),
            null,
            List.of(new Topic("medtop:1", "politics", 0.7, "medtop:2", "election")),
            List.of(
                new Mention("Kherson", "Kherson", EntityType.LOCATION, 0, 4, 0, 0.25, true, "UA")),
            List.of(new Place("UA", "Ukraine", 1, -0.5)),
            List.of(new Quote("Text", 0, 5, null)),
            List.of(new Phrase("key city", 2)),
            "f",
            List.of(3, -1),
            ORIGIN,
            "m");

    assertThat(
            TestSession.get()
                .createDataset(List.of(article), RecordEncoder.of(AnnotatedArticle.class))
                .repartition(1)
                .collectAsList())
        .containsExactly(article);
  }
}
