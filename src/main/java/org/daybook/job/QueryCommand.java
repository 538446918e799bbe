package org.daybook.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.daybook.spark.Session;
import org.daybook.table.DuckDbQueries;
import org.daybook.table.JobFiles;
import org.daybook.table.Query;
import org.daybook.table.QueryEngine;
import org.daybook.table.SparkQueries;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code daybook query}: asks the book a question in SQL. */
@Command(
    name = "query",
    description = "Asks the book a question in SQL. Without one, lists those of jobs/queries.",
    mixinStandardHelpOptions = true)
final class QueryCommand implements Callable<Integer> {
  /** What answers. */
  enum Engine {
    DUCKDB,
    SPARK
  }

  @Option(
      names = "--book",
      paramLabel = "DIR",
      required = true,
      description = "Folder of the book.")
  private String book;

  @Option(
      names = "--output",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
  private OutputFormat output;

  @Option(
      names = "--engine",
      paramLabel = "ENGINE",
      description = "${COMPLETION-CANDIDATES}. Default: duckdb for a book on this disk.")
  private Engine engine;

  @Option(
      names = "--set",
      paramLabel = "NAME=VALUE",
      description = "Value of a parameter: --set day=2022-11-11.")
  private Map<String, String> parameters = Map.of();

  @Parameters(
      arity = "0..1",
      paramLabel = "SQL",
      description = "A SELECT statement, a file with one, or the name of one of jobs/queries.")
  private String question;

  @Override
  public Integer call() {
    if (question == null) {
      list();
      return 0;
    }
    boolean local = !book.contains("://") || book.startsWith("file://");
    if (local && !Files.isDirectory(local(book))) {
      throw new ConfigurationException(
          "--book", book, "a folder that scripts/daybook run has written");
    }
    try (QueryEngine queries = open(local)) {
      new AnswerPrinter(System.out).print(queries.answer(new Query(sql(), parameters)), output);
    } catch (IllegalArgumentException e) {
      throw new ConfigurationException(
          "query", question, "SQL that can be answered: " + e.getMessage());
    }
    return 0;
  }

  private QueryEngine open(boolean local) {
    boolean duckdb = engine == null ? local : engine == Engine.DUCKDB;
    if (duckdb && !local) {
      throw new ConfigurationException(
          "--engine", "duckdb", "spark for a book that is not on this disk");
    }
    return duckdb
        ? new DuckDbQueries(local(book))
        : new SparkQueries(Session.start("daybook query"), book);
  }

  private static Path local(String book) {
    return Path.of(book.startsWith("file://") ? book.substring("file://".length()) : book);
  }

  private String sql() {
    if (JobFiles.names("queries").contains(question)) {
      return JobFiles.read("queries/" + question + ".sql");
    }
    if (!question.endsWith(".sql")) {
      return question;
    }
    try {
      return Files.readString(Path.of(question));
    } catch (IOException e) {
      throw new UncheckedIOException("can't read " + question, e);
    }
  }

  private static void list() {
    for (String name : JobFiles.names("queries")) {
      System.out.printf("%-20s", name);
      JobFiles.read("queries/" + name + ".sql")
          .lines()
          .takeWhile(line -> line.startsWith("--"))
          .forEach(line -> System.out.print(line.substring(2)));
      System.out.println();
    }
  }
}
