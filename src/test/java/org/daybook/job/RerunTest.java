package org.daybook.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.spark.TestSession;
import org.daybook.table.DailyPlan;
import org.daybook.table.DuckDbQueries;
import org.daybook.table.Query;
import org.daybook.table.QueryEngine;
import org.daybook.table.TableDefinition;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RerunTest {
  private static final String EARLY = "data/sample/jsonl";
  private static final String LATE = "data/sample/csv";
  private static final DailyPlan PLAN = DailyPlan.read();

  @BeforeAll
  static void starts() {
    TestSession.get();
  }

  @Test
  void dumpsInAnyOrderAddUpToOneRunOfAllAndTouchNoOtherDays(
      @TempDir Path book, @TempDir Path backwards, @TempDir Path whole, @TempDir Path folder)
      throws IOException {
    String after = later(folder).toString();
    run(book, "early", EARLY, after);
    Set<String> before = files(book);
    run(book, "late", LATE);
    run(backwards, "late", LATE);
    run(backwards, "early", EARLY, after);
    run(whole, "all", EARLY, after, LATE);

    assertThat(tables(book)).isEqualTo(tables(whole));
    assertThat(tables(backwards)).isEqualTo(tables(whole));
    Set<String> kept = files(book);
    List<LocalDate> changed = days(book, "late");
    assertThat(before.stream().filter(kept::contains))
        .containsExactlyInAnyOrderElementsOf(
            before.stream().filter(file -> !isInReach(file, changed)).toList());

    run(book, "late", LATE);
    assertThat(tables(book)).isEqualTo(tables(whole));

    run(book, "late", "data/sample/text");
    assertThat(ask(book, "SELECT DISTINCT dump FROM articles ORDER BY dump"))
        .isEqualTo(List.of(List.of("early"), List.of("late")));
    assertThat(ask(book, "SELECT day FROM daily_totals GROUP BY day ORDER BY day"))
        .isEqualTo(
            ask(book, "SELECT DISTINCT day FROM articles WHERE day IS NOT NULL ORDER BY day"));
  }

  @Test
  void unchosenNameDoesNotReplaceAnotherDump(@TempDir Path book) {
    assertThat(Main.run("annotate", "--input", "data/sample/text", "--book", book.toString()))
        .isZero();

    assertThat(
            Main.run("annotate", "--input", "data/sample/html/../text", "--book", book.toString()))
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

  /** Articles of the last days that look back to 2024-03-13, and of the days after these. */
  private static Path later(Path folder) throws IOException {
    StringBuilder articles = new StringBuilder();
    for (String day : List.of("2024-04-10", "2024-04-11", "2024-05-08", "2024-05-09")) {
      articles.append(
          """
          {"url": "https://www.northlinepost.example/%s", "title": "Night bus runs", "date": "%s", \
          "text": "The last bus of the night ran again on %s, and the nurses of Bergen took it home."}
          """
              .formatted(day, day, day));
    }
    return Files.writeString(folder.resolve("later.jsonl"), articles);
  }

  private static Map<String, List<List<Object>>> tables(Path book) {
    Map<String, List<List<Object>>> tables = new TreeMap<>();
    for (TableDefinition table : TableDefinition.daily()) {
      tables.put(table.name(), ask(book, "SELECT * FROM " + table.name() + " ORDER BY ALL"));
    }
    return tables;
  }

  /** The files of the daily tables; one that is written anew has another name. */
  private static Set<String> files(Path book) throws IOException {
    try (Stream<Path> files = Files.walk(book)) {
      return files
          .map(file -> book.relativize(file).toString())
          .filter(file -> file.startsWith("daily_") && file.endsWith(".parquet"))
          .collect(Collectors.toSet());
    }
  }

  /** Whether {@code daily_totals/day=2024-03-07/part-0.parquet} looks back to one of the days. */
  private static boolean isInReach(String file, List<LocalDate> changed) {
    String[] names = file.split("/", -1);
    LocalDate day = LocalDate.parse(names[1].substring("day=".length()));
    int reach =
        PLAN.steps().stream()
            .filter(step -> step.name().equals(names[0]))
            .mapToInt(PLAN::reach)
            .sum();
    return changed.stream().anyMatch(c -> !day.isBefore(c) && !day.isAfter(c.plusDays(reach)));
  }

  private static List<LocalDate> days(Path book, String dump) {
    return ask(book, "SELECT DISTINCT day FROM articles WHERE dump = '" + dump + "'").stream()
        .map(row -> (LocalDate) row.get(0))
        .toList();
  }

  private static List<List<Object>> ask(Path book, String sql) {
    try (QueryEngine duckdb = new DuckDbQueries(book)) {
      return duckdb.answer(new Query(sql, Map.of())).rows();
    }
  }
}
