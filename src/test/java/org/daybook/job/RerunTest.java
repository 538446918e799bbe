package org.daybook.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.daybook.spark.TestSession;
import org.daybook.table.DuckDbQueries;
import org.daybook.table.Query;
import org.daybook.table.QueryEngine;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RerunTest {
  private static final String TOTALS = "SELECT * FROM daily_totals ORDER BY day, language";
  private static final String ENTITIES =
      "SELECT * FROM daily_entities ORDER BY day, language, entity, type";
  private static final String SOURCES =
      "SELECT * FROM daily_sources ORDER BY day, language, source";
  private static final String STORIES = "SELECT * FROM daily_stories ORDER BY day, language, story";

  @BeforeAll
  static void starts() {
    TestSession.get();
  }

  @Test
  void rerunningADumpChangesNothing(@TempDir Path book) {
    run(book, "csv", "data/sample/csv");
    List<List<List<Object>>> before = tables(book);
    run(book, "csv", "data/sample/csv");

    assertThat(tables(book)).isEqualTo(before);
  }

  @Test
  void secondDumpOfTheSameDaysAddsUpToOneRunOfBoth(@TempDir Path book, @TempDir Path whole) {
    run(book, "jsonl", "data/sample/jsonl");
    run(book, "csv", "data/sample/csv");
    run(whole, "both", "data/sample/csv", "data/sample/jsonl");

    assertThat(tables(book)).isEqualTo(tables(whole));
  }

  @Test
  void daysThatADumpNoLongerCoversLeaveTheBook(@TempDir Path book) {
    run(book, "news", "data/sample/jsonl");
    run(book, "news", "data/sample/text");

    assertThat(ask(book, "SELECT DISTINCT dump FROM articles")).isEqualTo(List.of(List.of("news")));
    assertThat(ask(book, "SELECT day FROM daily_totals ORDER BY day"))
        .isEqualTo(
            ask(book, "SELECT DISTINCT day FROM articles WHERE day IS NOT NULL ORDER BY day"));
  }

  @Test
  void unchosenNameDoesNotReplaceAnotherDump(@TempDir Path book) {
    assertThat(Main.run("run", "--input", "data/sample/text", "--book", book.toString())).isZero();

    assertThat(Main.run("run", "--input", "data/sample/html/../text", "--book", book.toString()))
        .isEqualTo(2);
  }

  @Test
  void leavesABookAloneThatAnotherRunWrites(@TempDir Path book) throws IOException {
    Files.writeString(book.resolve(".lock"), "process 1 on elsewhere");

    assertThat(Main.run("aggregate", "--book", book.toString())).isEqualTo(2);
    assertThat(book.resolve(".lock")).hasContent("process 1 on elsewhere");
    assertThat(book.resolve("daily_totals")).doesNotExist();
  }

  @Test
  void wrongInputIsAConfigurationError(@TempDir Path book) {
    assertThat(Main.run("run", "--input", "no/such/folder", "--book", book.toString()))
        .isEqualTo(2);
    assertThat(Main.run("run", "--book", book.toString())).isEqualTo(2);
    assertThat(
            Main.run(
                "run",
                "--input",
                "data/sample/text",
                "--field",
                "tilte=x",
                "--book",
                book.toString()))
        .isEqualTo(2);
  }

  private static void run(Path book, String dump, String... inputs) {
    List<String> arguments =
        new ArrayList<>(List.of("run", "--dump", dump, "--book", book.toString(), "--input"));
    arguments.addAll(List.of(inputs));
    assertThat(Main.run(arguments.toArray(String[]::new))).isZero();
  }

  private static List<List<List<Object>>> tables(Path book) {
    return List.of(ask(book, TOTALS), ask(book, ENTITIES), ask(book, SOURCES), ask(book, STORIES));
  }

  private static List<List<Object>> ask(Path book, String sql) {
    try (QueryEngine duckdb = new DuckDbQueries(book)) {
      return duckdb.answer(new Query(sql, Map.of())).rows();
    }
  }
}
