package org.daybook.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.daybook.spark.TestSession;
import org.daybook.table.Answer;
import org.daybook.table.DuckDbQueries;
import org.daybook.table.JobFiles;
import org.daybook.table.Query;
import org.daybook.table.QueryEngine;
import org.daybook.table.SparkQueries;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The main job on {@code data/sample}, against what {@code data/expected} says by hand. */
final class SampleBookTest {
  @TempDir private static Path book;
  private static QueryEngine duckdb;

  @BeforeAll
  static void runsTheMainJob() {
    TestSession.get();
    assertThat(Main.run("run", "--input", "data/sample", "--book", book.toString())).isZero();
    duckdb = new DuckDbQueries(book);
  }

  @AfterAll
  static void closes() {
    duckdb.close();
  }

  @Test
  void datesAndCreditsEveryArticle() throws IOException {
    List<Map<String, String>> rows =
        ask(
            """
            SELECT substr(origin.file, strpos(origin.file, 'data/sample/') + 12) AS origin_file,
              origin.position AS position, day, dated, source, agency, title, language
            FROM articles
            """);

    assertThat(rows).containsExactlyInAnyOrderElementsOf(expected("articles"));
  }

  @Test
  void rejectsEveryBrokenRecordWhereItStands() throws IOException {
    List<Map<String, String>> rows =
        ask(
            """
            SELECT substr(file, strpos(file, 'data/sample/') + 12) AS file,
              CASE WHEN reason <> 'UNREADABLE_FILE' THEN position END AS position, reason
            FROM rejections
            """);

    assertThat(rows).containsExactlyInAnyOrderElementsOf(expected("rejections"));
  }

  @Test
  void dropsWhatASourceSaysUnderItsArticles() {
    assertThat(ask("SELECT title FROM articles WHERE text LIKE '%old customs house%'")).isEmpty();
  }

  @Test
  void countsArticlesStoriesAndSourcesOfEachDay() throws IOException {
    assertThat(ask("SELECT day, language, articles, stories, sources FROM daily_totals"))
        .containsExactlyInAnyOrderElementsOf(expected("daily_totals"));
  }

  @Test
  void countsWhatEachSourceTold() throws IOException {
    assertThat(ask("SELECT day, language, source, articles, stories FROM daily_sources"))
        .containsExactlyInAnyOrderElementsOf(expected("daily_sources"));
  }

  @Test
  void tellsAStoryOnceThatIsReprinted() throws IOException {
    List<Map<String, String>> rows =
        ask(
            """
            SELECT day, language, title, first_day, days_running, articles, sources
            FROM daily_stories
            WHERE articles > 1 OR days_running > 1
            """);

    assertThat(rows).containsExactlyInAnyOrderElementsOf(expected("daily_stories"));
    assertThat(ask("SELECT day, language, count(*) AS stories FROM daily_stories GROUP BY ALL"))
        .containsExactlyInAnyOrderElementsOf(
            ask("SELECT day, language, stories FROM daily_totals"));
  }

  @Test
  void saysWhatANameWasInTheNewsAbout() throws IOException {
    assertThat(
            ask(
                "SELECT day, language, entity, type, topic, articles, stories FROM daily_entity_topics"))
        .containsAll(expected("daily_entity_topics"));
  }

  @Test
  void findsTheTopicsBeyondDoubt() throws IOException {
    Map<List<String>, Long> found = new LinkedHashMap<>();
    for (Map<String, String> row :
        ask("SELECT day, language, topic, name, articles FROM daily_topics")) {
      found.put(
          List.of(row.get("day"), row.get("language"), row.get("topic"), row.get("name")),
          Long.valueOf(row.get("articles")));
    }
    List<String> missing = new ArrayList<>();
    for (Map<String, String> row : expected("daily_topics")) {
      List<String> key =
          List.of(row.get("day"), row.get("language"), row.get("topic"), row.get("name"));
      if (found.getOrDefault(key, 0L) < Long.parseLong(row.get("articles_at_least"))) {
        missing.add(row + " but found " + found.getOrDefault(key, 0L));
      }
    }

    assertThat(missing).isEmpty();
  }

  @Test
  void countsTheNamesBeyondDoubt() throws IOException {
    assertThat(ask("SELECT day, language, entity, type, articles, stories FROM daily_entities"))
        .containsAll(expected("daily_entities"));
  }

  @Test
  void countsASurnameAloneForThePersonInTheNews() throws IOException {
    assertThat(
            ask(
                "SELECT day, language, form, type, entity, articles, share, is_sure FROM entity_names"))
        .containsAll(expected("entity_names"));
  }

  @Test
  void countsTheCountriesThatArticlesName() throws IOException {
    assertThat(
            ask(
                "SELECT day, language, country, name, articles, stories, mentions FROM daily_places"))
        .containsExactlyInAnyOrderElementsOf(expected("daily_places"));
  }

  @Test
  void pairsTheNamesOfTheEruption() throws IOException {
    assertThat(
            ask(
                """
                SELECT day, language, entity, type, other, other_type, articles, stories, sources,
                  npmi, log_likelihood
                FROM daily_pairs
                """))
        .containsAll(expected("daily_pairs"));
  }

  @Test
  void findsTheEruptionNewAndNothingElseUnusual() throws IOException {
    assertThat(
            ask(
                """
                SELECT day, language, kind, item, stories, stories_before, expected, told,
                  told_expected, surprise, is_new, is_burst
                FROM daily_trends
                WHERE is_new OR is_burst
                """))
        .containsExactlyInAnyOrderElementsOf(expected("daily_trends"));
  }

  @Test
  void tellsWhoSaidWhat() throws IOException {
    assertThat(
            ask(
                """
                SELECT day, language, speaker, quote, words, articles, stories, sources
                FROM daily_quotes
                """))
        .containsAll(expected("daily_quotes"));
  }

  @Test
  void accountsForEveryRecord() {
    assertThat(ask("SELECT records, articles, rejections, undated FROM runs"))
        .containsExactly(
            Map.of("records", "82", "articles", "61", "rejections", "21", "undated", "2"));
  }

  static List<String> questions() {
    return JobFiles.names("queries");
  }

  @ParameterizedTest
  @MethodSource("questions")
  void answersEachQuestionAlikeOnBothEngines(String question) {
    Query query = new Query(JobFiles.read("queries/" + question + ".sql"), Map.of());
    Answer fast = duckdb.answer(query);
    try (QueryEngine spark = new SparkQueries(TestSession.get(), book.toString())) {
      Answer same = spark.answer(query);

      assertThat(same.columns()).isEqualTo(fast.columns());
      assertThat(same.rows()).isEqualTo(fast.rows());
    }
    if (!question.equals("broken-crawls") && !question.equals("phrases")) {
      assertThat(fast.rows()).isNotEmpty();
    }
  }

  private static List<Map<String, String>> ask(String sql) {
    Answer answer = duckdb.answer(new Query(sql, Map.of()));
    List<Map<String, String>> rows = new ArrayList<>();
    for (List<Object> row : answer.rows()) {
      Map<String, String> named = new LinkedHashMap<>();
      for (int i = 0; i < row.size(); i++) {
        named.put(answer.columns().get(i), row.get(i) == null ? "" : row.get(i).toString());
      }
      rows.add(named);
    }
    return rows;
  }

  private static List<Map<String, String>> expected(String table) throws IOException {
    List<Map<String, String>> rows = new ArrayList<>();
    try (Reader reader = Files.newBufferedReader(Path.of("data/expected", table + ".csv"))) {
      for (CSVRecord row :
          CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get().parse(reader)) {
        rows.add(row.toMap());
      }
    }
    return rows;
  }
}
