package org.daybook.job;

import static org.apache.spark.sql.functions.col;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import org.daybook.table.Book;
import org.daybook.table.JobFiles;
import org.daybook.table.TableDefinition;

/**
 * {@code articles} to the daily tables, for some days: all relational, each table as its SQL file
 * says. Safe to run again: the days' rows are replaced.
 */
final class AggregateJob {
  /** Days before a day that its rows may look back to. */
  private static final int BASELINE = 28;

  private static final TableDefinition ARTICLES = TableDefinition.named("articles");

  private final SparkSession session;
  private final Book book;

  AggregateJob(SparkSession session, Book book) {
    this.session = session;
    this.book = book;
  }

  /** Computes {@code changed} days, and those that look back to them, anew. */
  void run(Collection<LocalDate> changed) {
    Set<LocalDate> covered = new TreeSet<>();
    book.dumps().forEach(dump -> covered.addAll(book.daysOfDump(dump)));
    Set<LocalDate> days = new TreeSet<>(changed);
    days.addAll(near(covered, changed, 0, BASELINE));
    Set<LocalDate> needed = near(covered, days, -BASELINE, 0);

    Dataset<Row> articles = book.rows(ARTICLES);
    boolean all = needed.containsAll(covered);
    (all ? articles : articles.filter(col("day").isin(needed.toArray())))
        .createOrReplaceTempView("articles");
    Dataset<Row> coverage =
        session.sql(JobFiles.read("views/coverage.sql")).persist(StorageLevel.MEMORY_AND_DISK());
    coverage.createOrReplaceTempView("coverage");
    try {
      for (TableDefinition table : TableDefinition.daily()) {
        session.sparkContext().setJobDescription("aggregate " + table.name());
        compute(table, days, days.containsAll(needed));
      }
    } finally {
      coverage.unpersist();
    }
  }

  private void compute(TableDefinition table, Set<LocalDate> days, boolean all) {
    Dataset<Row> rows = session.sql(table.select());
    Dataset<Row> wanted = all ? rows : rows.filter(col("day").isin(days.toArray()));
    String[] keys = table.columns().stream().map(c -> c.name()).limit(3).toArray(String[]::new);
    book.stage(table, wanted.hint("rebalance", col("day")).sortWithinPartitions("day", keys), "day")
        .replaceDays(days);
  }

  /**
   * The days of {@code covered} that lie from {@code from} to {@code to} days after one of {@code
   * days}.
   */
  private static Set<LocalDate> near(
      Set<LocalDate> covered, Collection<LocalDate> days, int from, int to) {
    TreeSet<LocalDate> all = new TreeSet<>(covered);
    Set<LocalDate> near = new TreeSet<>();
    for (LocalDate day : days) {
      near.addAll(all.subSet(day.plusDays(from), true, day.plusDays(to), true));
    }
    return near;
  }
}
