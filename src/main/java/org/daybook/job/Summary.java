package org.daybook.job;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.lower;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.sum;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.daybook.table.Book;
import org.daybook.table.Run;
import org.daybook.table.TableDefinition;

/** What a run says at its end. */
final class Summary {
  private static final int TOP = 5;

  private Summary() {}

  /** What was read, accepted and rejected, and the days covered. */
  static void print(Run run, Losses losses, PrintStream out) {
    out.printf(
        Locale.ROOT,
        "Dump %s: %,d records in %,d files read in %.1f s = %,d articles + %,d rejections%n",
        run.dump(),
        run.records(),
        run.files(),
        run.seconds(),
        run.articles(),
        run.rejections());
    for (Losses.Part reason : losses.reasons()) {
      out.printf(
          Locale.ROOT,
          "  %,9d  %4.1f %%  rejected: %s%n",
          reason.rejected(),
          100.0 * reason.rejected() / run.records(),
          reason.name());
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

  /** The most frequent names and topics of the days of the run. */
  static void printNews(Run run, Book book, PrintStream out) {
    if (run.first_day() == null) {
      return;
    }
    out.println("In the news of these days, by stories:");
    Map<String, List<String>> news = news(run, book);
    for (String kind : List.of("persons", "organizations", "locations", "topics")) {
      out.println("  " + kind + ": " + String.join(", ", news.getOrDefault(kind, List.of())));
    }
  }

  /** The first of each kind, all by one query. */
  private static Map<String, List<String>> news(Run run, Book book) {
    Column kind = concat(lower(col("type")), lit("s"));
    Column place =
        row_number().over(Window.partitionBy("kind").orderBy(col("stories").desc(), col("item")));
    return stories(run, book, "daily_entities", kind, "entity")
        .union(stories(run, book, "daily_topics", lit("topics"), "name"))
        .groupBy("kind", "item")
        .agg(sum("stories").as("stories"))
        .withColumn("place", place)
        .filter(col("place").leq(TOP))
        .orderBy("kind", "place")
        .collectAsList()
        .stream()
        .collect(
            groupingBy(
                row -> row.getString(0),
                mapping(
                    row -> row.getString(1).replace(", ", "/") + " " + row.getLong(2), toList())));
  }

  private static Dataset<Row> stories(Run run, Book book, String table, Column kind, String item) {
    return book.rows(TableDefinition.named(table))
        .filter(col("day").between(run.first_day(), run.last_day()))
        .select(kind.as("kind"), col(item).as("item"), col("stories"));
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
