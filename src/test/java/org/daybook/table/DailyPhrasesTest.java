package org.daybook.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.daybook.spark.TestSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * {@code jobs/tables/daily_phrases.sql} on a day of six phrases told, "rail strike" in three
 * stories and "gas prices" in two of them, after days that told fourteen: "rail strike" once and
 * "gas prices" four times in the 28 days before, and once more on a day too long ago.
 */
final class DailyPhrasesTest {
  private static final LocalDate DAY = LocalDate.of(2024, 3, 30);
  private static final List<Row> TOLD = new ArrayList<>();
  private static List<Row> phrases;

  @BeforeAll
  static void weighsThePhrases() {
    tell(DAY, "rail strike", "gas prices");
    tell(DAY, "rail strike", "gas prices");
    tell(DAY, "rail strike", "town hall");
    tell(DAY.minusDays(1), "gas prices", "rail strike");
    tell(DAY.minusDays(7), "gas prices", "farm bill");
    tell(DAY.minusDays(7), "gas prices", "farm bill");
    tell(DAY.minusDays(28), "gas prices", "farm bill");
    tell(DAY.minusDays(28), "school lunch", "farm bill", "bus lane");
    tell(DAY.minusDays(20), "school lunch", "bus lane", "river bank");
    tell(DAY.minusDays(29), "rail strike", "gas prices");
    SparkSession session = TestSession.get();
    session
        .createDataFrame(
            TOLD,
            StructType.fromDDL(
                "day DATE, language STRING, id STRING, source STRING, story STRING, place INT, "
                    + "day_stories BIGINT, tone DECIMAL(10, 6), "
                    + "phrases ARRAY<STRUCT<phrase: STRING, count: INT>>"))
        .createOrReplaceTempView("coverage");
    phrases = session.sql(TableDefinition.named("daily_phrases").select()).collectAsList();
  }

  /**
   * By hand: on the day 3 of 6, before 1 of 14. The prior is a quarter of both together: 4 / 4 = 1
   * of 20 / 4 = 5. So the log-odds are ln(4 / (11 - 4)) - ln(2 / (19 - 2)) = -0.559616 + 2.140066 =
   * 1.580450, their variance 1 / 4 + 1 / 2 = 0.75, and z = 1.580450 / 0.866025 = 1.824947.
   */
  @Test
  void comparesTheOddsOfADayWithTheWindow() {
    assertThat(values("rail strike", "stories", "stories_before", "log_odds", "z"))
        .containsExactly("3", "1", "1.58045", "1.824947");
  }

  @Test
  void findsNothingSpecialInWhatIsAlwaysTold() {
    assertThat(values("gas prices", "stories", "stories_before", "log_odds"))
        .containsExactly("2", "4", "0.135802");
  }

  @Test
  void leavesOutWhatOneStoryTells() {
    assertThat(phrases.stream().filter(row -> row.getAs("day").equals(DAY)))
        .extracting(row -> row.getAs("phrase"))
        .containsExactlyInAnyOrder("rail strike", "gas prices");
  }

  private static void tell(LocalDate day, String... phrases) {
    int article = TOLD.size();
    TOLD.add(
        RowFactory.create(
            day,
            "en",
            "article " + article,
            "a",
            "story " + article,
            article,
            10L,
            BigDecimal.ZERO,
            Stream.of(phrases).map(phrase -> RowFactory.create(phrase, 1)).toArray(Row[]::new)));
  }

  private static List<String> values(String phrase, String... columns) {
    Row found =
        phrases.stream()
            .filter(row -> row.getAs("day").equals(DAY) && row.getAs("phrase").equals(phrase))
            .findFirst()
            .orElseThrow();
    return Stream.of(columns).map(column -> String.valueOf(found.<Object>getAs(column))).toList();
  }
}
