package org.daybook.job;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.daybook.table.DuckDbQueries;
import org.daybook.table.Query;
import org.daybook.table.QueryEngine;
import org.daybook.table.TableDefinition;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code daybook tables}: what the book holds. */
@Command(
    name = "tables",
    description = "Lists the tables of a book: rows, days, and what each column holds.",
    mixinStandardHelpOptions = true)
final class TablesCommand implements Callable<Integer> {
  @Option(
      names = "--book",
      paramLabel = "DIR",
      required = true,
      description = "Folder of the book.")
  private Path book;

  @Override
  public Integer call() {
    if (!Files.isDirectory(book)) {
      throw new ConfigurationException(
          "--book", book.toString(), "a folder that scripts/daybook run has written");
    }
    try (QueryEngine queries = new DuckDbQueries(book)) {
      TableDefinition.all().forEach(table -> describe(table, queries));
    }
    return 0;
  }

  private static void describe(TableDefinition table, QueryEngine queries) {
    boolean dated = table.columns().stream().anyMatch(column -> column.name().equals("day"));
    String days = dated ? ", count(DISTINCT day), min(day), max(day)" : "";
    List<Object> figures =
        queries
            .answer(new Query("SELECT count(*)" + days + " FROM " + table.name(), Map.of()))
            .rows()
            .get(0);
    System.out.printf("%s: %s%n", table.name(), table.purpose().replaceFirst("^\\w+: ", ""));
    System.out.printf(Locale.ROOT, "  %,d rows", (Long) figures.get(0));
    if (dated && figures.get(2) != null) {
      System.out.printf(
          Locale.ROOT,
          ", %,d days from %s to %s",
          (Long) figures.get(1),
          figures.get(2),
          figures.get(3));
    }
    System.out.println();
    for (TableDefinition.Column column : table.columns()) {
      System.out.printf(
          "    %-13s %-9s %s%n", column.name(), shortType(column.type()), column.comment());
    }
    System.out.println();
  }

  private static String shortType(String type) {
    int nested = type.indexOf('<');
    return nested < 0 ? type : type.substring(0, nested);
  }
}
