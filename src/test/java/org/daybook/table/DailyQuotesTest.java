package org.daybook.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.daybook.spark.TestSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * {@code jobs/tables/daily_quotes.sql} on a reprinted statement of the FBI, whom the day spells
 * out, and of a man called FBI, who is another.
 */
final class DailyQuotesTest {
  private static List<Row> quotes;

  @BeforeAll
  static void countsTheQuotes() {
    SparkSession session = TestSession.get();
    session
        .sql(
            "SELECT DATE'2024-03-07' AS day, 'en' AS language, id, source, story, place,"
                + " array(struct('FBI' AS entity, type)) AS mentions,"
                + " array(struct(quote, 0 AS start, 9 AS end, speaker)) AS quotes"
                + " FROM VALUES ('1', 'a', 's', 1, 'ORGANIZATION', 'We are sure.', 'FBI'),"
                + " ('2', 'b', 's', 2, 'ORGANIZATION', 'We are sure.', 'FBI'),"
                + " ('3', 'b', 't', 3, 'PERSON', 'I am not.', 'FBI'),"
                + " ('4', 'b', 'u', 4, 'PERSON', 'Nor am I.', NULL)"
                + " AS told (id, source, story, place, type, quote, speaker)")
        .createOrReplaceTempView("coverage");
    session
        .sql(
            "SELECT DATE'2024-03-07' AS day, 'en' AS language, 'ORGANIZATION' AS type,"
                + " 'FBI' AS form, 'Federal Bureau of Investigation' AS entity, true AS is_sure")
        .createOrReplaceTempView("other_names");
    quotes = session.sql(TableDefinition.named("daily_quotes").select()).collectAsList();
  }

  @Test
  void countsReprintsOnceAndNamesTheSpeakerAsTheEntity() {
    assertThat(quotes)
        .extracting(
            row -> row.getAs("speaker"),
            row -> row.getAs("quote"),
            row -> row.getAs("articles"),
            row -> row.getAs("stories"))
        .containsExactlyInAnyOrder(
            tuple("Federal Bureau of Investigation", "We are sure.", 2L, 1L),
            tuple("FBI", "I am not.", 1L, 1L),
            tuple(null, "Nor am I.", 1L, 1L));
  }
}
