package org.daybook.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.daybook.table.Book;
import org.daybook.table.Run;
import org.daybook.table.TableDefinition;

/** What a run says at its end. */
final class Summary {
  private static final int TOP = 5;

  private Summary() {}

  /** What was read, accepted and rejected, and the days covered. */
  static void print(Run run, Book book, PrintStream out) {
    out.printf(
        Locale.ROOT,
        "Dump %s: %,d records in %,d files read in %.1f s = %,d articles + %,d rejections%n",
        run.dump(),
        run.records(),
        run.files(),
        run.seconds(),
        run.articles(),
        run.rejections());
    for (Row row : reasons(run, book)) {
      out.printf(
          Locale.ROOT,
          "  %,9d  %4.1f %%  rejected: %s%n",
          row.getLong(1),
          100.0 * row.getLong(1) / run.records(),
          row.getString(0));
    }
    if (run.undated() > 0) {
      out.printf(
          Locale.ROOT,
          "  %,9d  articles without a day, kept and in no daily table%n",
          run.undated());
    }
    if (run.first_day() != null) {
      out.printf("Days: %s to %s%n", run.first_day(), run.last_day());
    }
  }

  private static List<Row> reasons(Run run, Book book) {
    return book.rows(TableDefinition.named("rejections"))
        .filter(col("dump").equalTo(run.dump()))
        .groupBy("reason")
        .agg(count(lit(1)).as("records"))
        .orderBy(col("records").desc(), col("reason"))
        .collectAsList();
  }

  /** The most frequent names and topics of the days of the run. */
  static void printNews(Run run, Book book, PrintStream out) {
    if (run.first_day() == null) {
      return;
    }
    out.println("In the news of these days, by stories:");
    for (String type : List.of("PERSON", "ORGANIZATION", "LOCATION")) {
      Dataset<Row> entities = days(run, book, "daily_entities").filter(col("type").equalTo(type));
      out.println("  " + type.toLowerCase(Locale.ROOT) + "s: " + top(entities, "entity"));
    }
    out.println("  topics: " + top(days(run, book, "daily_topics"), "name"));
  }

  private static Dataset<Row> days(Run run, Book book, String table) {
    return book.rows(TableDefinition.named(table))
        .filter(col("day").between(run.first_day(), run.last_day()));
  }

  private static String top(Dataset<Row> rows, String item) {
    return String.join(
        ", ",
        rows
            .groupBy(item)
            .agg(sum("stories").as("stories"))
            .orderBy(col("stories").desc(), col(item))
            .limit(TOP)
            .collectAsList()
            .stream()
            .map(row -> row.getString(0).replace(", ", "/") + " " + row.getLong(1))
            .toList());
  }

  /** Three queries to try. */
  static void printNext(String book, PrintStream out) {
    out.println();
    out.println("Next:");
    out.println("  scripts/daybook query --book " + book + " top-people");
    out.println("  scripts/daybook query --book " + book + " topic-shares --output csv");
    out.println(
        "  scripts/daybook query --book "
            + book
            + " \"SELECT entity, sum(stories) AS stories FROM daily_entities GROUP BY entity ORDER BY 2 DESC LIMIT 10\"");
    out.println("  scripts/daybook tables --book " + book);
  }
}
