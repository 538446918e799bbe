package org.daybook.table;

import static org.assertj.core.api.Assertions.assertThat;

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
 * {@code jobs/tables/daily_trends.sql} and its view {@code tellings} on news whose figures can be
 * worked out by hand. Each test looks at news of its own, kept apart by language.
 */
final class DailyTrendsTest {
  private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
  private static final List<Row> NEWS = new ArrayList<>();
  private static List<Row> trends;

  @BeforeAll
  static void tellsTheNews() {
    for (int day : new int[] {0, 1, 2, 3, 5, 6, 7}) {
      tell("share", day, "a", "Storm", 1);
      tell("share", day, "a", "Budget", 3);
    }
    tell("share", 14, "a", "Storm", 5);
    tell("share", 14, "a", "Budget", 3);

    tell("start", 0, "a", "Budget", 3);
    tell("start", 6, "a", "Quake", 3);
    tell("start", 7, "a", "Quake", 6);

    for (int day = 0; day < 28; day++) {
      tell("broken", day, "sport", "Rovers", 6);
      tell("broken", day, "politics", "Senate", 6);
    }
    tell("broken", 28, "politics", "Senate", 12);
    tell("broken", 29, "politics", "Senate", 6);
    tell("broken", 29, "sport", "Rovers", 90);

    List<String> sources = List.of("a", "b", "c", "d", "e", "f");
    for (int day = 0; day <= 10; day++) {
      for (String source : sources) {
        tell("reprints", day, source, "Senate", 1);
      }
    }
    tell("reprints", 10, "a", "Rovers", 2);
    sources.forEach(source -> tell("reprints", 10, source, "Rovers", "the interview"));

    for (int day = 0; day < 10; day++) {
      tell("newcomer", day, "a", "Senate", 3);
      tell("newcomer", day, "b", "Senate", 3);
    }
    tell("newcomer", 10, "a", "Quake", 2);
    tell("newcomer", 10, "b", "Quake", 2);
    tell("newcomer", 10, "new", "Smithville", 12);

    for (int day = 0; day < 7; day++) {
      tell("names", day, "a", "Biden", 2);
      tell("names", day, "a", "Joe Biden", 1);
      tell("names", day, "a", "Senate", 3);
    }
    for (int i = 0; i < 3; i++) {
      tell("names", 7, "a", "Joe Biden", "story " + NEWS.size(), "Biden");
    }
    tell("names", 7, "a", "Senate", 3);
    tell("names", 8, "a", "Biden", 3);
    tell("names", 8, "a", "Senate", 3);
    for (int i = 0; i < 3; i++) {
      tell("names", 9, "a", "Joe Biden", "story " + NEWS.size(), "Joe Biden");
    }
    tell("names", 9, "a", "Senate", 3);

    trends = compute();
  }

  @Test
  void comparesItsShareWithThatOfTheCoveredDaysBefore() {
    assertThat(values("share", 14, "Storm", "stories", "share", "stories_before", "expected"))
        .containsExactly("5", "0.625", "7", "2.0");
    assertThat(values("share", 14, "Storm", "told", "told_expected", "surprise", "is_burst"))
        .containsExactly("5.0", "2.0", "2.12132", "false");
    assertThat(values("share", 14, "Budget", "expected", "surprise"))
        .containsExactly("6.0", "-1.224745");
  }

  @Test
  void findsNothingUnusualUntilTheWindowReachesBackAWeek() {
    assertThat(values("start", 6, "Quake", "stories", "expected", "surprise", "is_new", "is_burst"))
        .containsExactly("3", "null", "null", "null", "null");
    assertThat(values("start", 7, "Quake", "expected", "told_expected", "surprise"))
        .containsExactly("3.0", "3.0", "1.732051");
  }

  @Test
  void sourceThatFellSilentOrFloodsFakesNoBurst() {
    assertThat(values("broken", 28, "Senate", "expected", "told_expected", "surprise"))
        .containsExactly("6.0", "12.0", "0.0");
    assertThat(values("broken", 29, "Rovers", "told_expected", "surprise", "is_burst"))
        .containsExactly("90.0", "0.0", "false");
  }

  @Test
  void reprintsFakeNoBurst() {
    assertThat(values("reprints", 10, "Rovers", "stories", "told", "surprise"))
        .containsExactly("3", "8.0", "3.0");
  }

  @Test
  void namesOfASourceWithoutAPastAreNoNews() {
    assertThat(values("newcomer", 10, "Smithville", "stories", "told", "surprise", "is_new"))
        .containsExactly("12", "1.0", "1.0", "false");
    assertThat(values("newcomer", 10, "Quake", "told", "surprise", "is_new", "is_burst"))
        .containsExactly("4.0", "4.0", "true", "true");
  }

  @Test
  void theWindowGoesByTheNamesOfTheDay() {
    assertThat(values("names", 7, "Joe Biden", "stories", "stories_before", "surprise"))
        .containsExactly("3", "21", "0.0");
    assertThat(values("names", 8, "Biden", "stories_before", "is_new"))
        .containsExactly("17", "false");
    assertThat(values("names", 9, "Joe Biden", "stories_before")).containsExactly("10");
  }

  private static void tell(String news, int day, String source, String entity, int stories) {
    for (int i = 0; i < stories; i++) {
      tell(news, day, source, entity, "story " + NEWS.size());
    }
  }

  private static void tell(String news, int day, String source, String entity, String story) {
    tell(news, day, source, entity, story, entity);
  }

  private static void tell(
      String news, int day, String source, String entity, String story, String form) {
    NEWS.add(RowFactory.create(FIRST.plusDays(day), news, source, story, entity, List.of(form)));
  }

  private static List<Row> compute() {
    SparkSession session = TestSession.get();
    session
        .createDataFrame(
            NEWS,
            StructType.fromDDL(
                "day DATE, language STRING, source STRING, story STRING, entity STRING, "
                    + "forms ARRAY<STRING>"))
        .createOrReplaceTempView("news");
    session
        .sql(
            """
            WITH days AS (
              SELECT day, language, count(DISTINCT story) AS day_stories
              FROM news
              GROUP BY day, language
            )
            SELECT *, 'PERSON' AS type, CAST(array() AS ARRAY<STRUCT<name: STRING>>) AS topics, topics AS places
            FROM news JOIN days USING (day, language)
            """)
        .createOrReplaceTempView("coverage");
    session.table("coverage").createOrReplaceTempView("article_entities");
    session.sql(JobFiles.read("views/tellings.sql")).createOrReplaceTempView("tellings");
    return session.sql(TableDefinition.named("daily_trends").select()).collectAsList();
  }

  private static List<String> values(String news, int day, String item, String... columns) {
    Row trend =
        trends.stream()
            .filter(row -> row.getAs("language").equals(news))
            .filter(row -> row.getAs("day").equals(FIRST.plusDays(day)))
            .filter(row -> row.getAs("item").equals(item))
            .findFirst()
            .orElseThrow();
    return List.of(columns).stream()
        .map(column -> String.valueOf(trend.<Object>getAs(column)))
        .toList();
  }
}
