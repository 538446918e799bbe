package org.daybook.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.daybook.spark.TestSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * {@code jobs/tables/daily_pairs.sql} on a day of ten stories: Ada in four, Bo in three, two of
 * these with both; Cy and Dee in three, always together, one of which two sources reprint; Ada and
 * Cy in one.
 */
final class DailyPairsTest {
  private static final List<Row> NAMES = new ArrayList<>();
  private static List<Row> pairs;

  @BeforeAll
  static void pairsTheNames() {
    tell("story 1", "a", "Ada", "Bo");
    tell("story 2", "b", "Ada", "Bo");
    tell("story 3", "a", "Ada");
    tell("story 4", "a", "Ada", "Cy", "Dee");
    tell("story 5", "a", "Bo");
    tell("story 6", "a", "Cy", "Dee");
    tell("story 6", "b", "Cy", "Dee");
    tell("story 6", "c", "Cy", "Dee");
    tell("story 7", "a", "Cy", "Dee");
    SparkSession session = TestSession.get();
    session
        .createDataFrame(
            NAMES,
            StructType.fromDDL(
                "day DATE, language STRING, id STRING, source STRING, story STRING, place INT, "
                    + "day_stories BIGINT, entity STRING, type STRING, tone DECIMAL(10, 6)"))
        .createOrReplaceTempView("article_entities");
    pairs = session.sql(TableDefinition.named("daily_pairs").select()).collectAsList();
  }

  @Test
  void givesEachPairFromBothSides() {
    assertThat(pairs.stream().map(pair -> pair.getAs("entity") + " " + pair.getAs("other")))
        .containsExactlyInAnyOrder("Ada Bo", "Bo Ada", "Cy Dee", "Dee Cy");
  }

  @Test
  void measuresHowFarTheyMeetMoreThanByChance() {
    assertThat(values("Ada", "Bo", "articles", "stories", "sources", "share"))
        .containsExactly("2", "2", "2", "0.2");
    assertThat(values("Bo", "Ada", "npmi", "log_likelihood"))
        .containsExactly("0.317394", "1.265374");
    assertThat(values("Cy", "Dee", "npmi", "log_likelihood")).containsExactly("1.0", "12.217286");
  }

  @Test
  void countsReprintsOnceAndTheToneTowardsBoth() {
    assertThat(values("Cy", "Dee", "articles", "stories", "sources", "tone", "positive"))
        .containsExactly("5", "3", "3", "0.2500000000", "3");
  }

  private static void tell(String story, String source, String... names) {
    int article = NAMES.size();
    for (String name : names) {
      NAMES.add(
          RowFactory.create(
              LocalDate.of(2024, 3, 7),
              "en",
              "article " + article,
              source,
              story,
              article,
              10L,
              name,
              "PERSON",
              new BigDecimal(name.equals("Dee") ? "0.5" : "0")));
    }
  }

  private static List<String> values(String entity, String other, String... columns) {
    Row pair =
        pairs.stream()
            .filter(row -> row.getAs("entity").equals(entity) && row.getAs("other").equals(other))
            .findFirst()
            .orElseThrow();
    return List.of(columns).stream()
        .map(column -> String.valueOf(pair.<Object>getAs(column)))
        .toList();
  }
}
