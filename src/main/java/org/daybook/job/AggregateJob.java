package org.daybook.job;

import static org.apache.spark.sql.functions.col;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.daybook.pipeline.FindStories;
import org.daybook.pipeline.FormalName;
import org.daybook.spark.Session;
import org.daybook.table.Book;
import org.daybook.table.DailyPlan;
import org.daybook.table.TableDefinition;

/**
 * {@code articles} to the daily tables, for some days: all relational, each view and table as its
 * SQL file says. Safe to run again: the days' rows are replaced.
 */
final class AggregateJob {
  private static final TableDefinition ARTICLES = TableDefinition.named("articles");

  /** Views and tables computed side by side: one is planned while another runs. */
  private static final int AT_ONCE = 3;

  private final SparkSession session;
  private final Book book;
  private final Collection<LocalDate> changed;
  private final DailyPlan plan = DailyPlan.read();
  private final NavigableSet<LocalDate> covered = new TreeSet<>();
  private final NavigableSet<LocalDate> needed = new TreeSet<>();

  /** Of the days {@code changed}. */
  AggregateJob(SparkSession session, Book book, Collection<LocalDate> changed) {
    this.changed = changed;
    book.dumps().forEach(dump -> covered.addAll(book.daysOfDump(dump)));
    for (DailyPlan.Step step : plan.steps()) {
      needed.addAll(near(covered, days(step), -plan.span(step), 0));
    }
    this.session = Session.sized(session, book.bytesOfArticles(needed));
    this.book = book.in(this.session);
  }

  /**
   * Computes the changed days anew, and of each table those days that look back to them: views and
   * tables side by side, each behind those that it reads.
   */
  void run() {
    FindStories.registerIn(session);
    FormalName.registerIn(session);
    of(needed, covered, book.rows(ARTICLES)).createOrReplaceTempView(ARTICLES.name());

    ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
    try {
      Map<String, CompletableFuture<Void>> begun = new HashMap<>();
      for (DailyPlan.Step step : plan.steps()) {
        CompletableFuture<?>[] before =
            step.reads().stream()
                .map(begun::get)
                .filter(Objects::nonNull)
                .toArray(CompletableFuture<?>[]::new);
        begun.put(
            step.name(),
            CompletableFuture.allOf(before).thenRunAsync(() -> compute(step), threads));
      }
      CompletableFuture.allOf(begun.values().toArray(CompletableFuture<?>[]::new)).join();
    } finally {
      threads.shutdown();
    }
  }

  private void compute(DailyPlan.Step step) {
    session.sparkContext().setJobDescription("aggregate " + step.name());
    if (step.isView()) {
      Dataset<Row> view = session.sql(step.select());
      kept(view, plan.readings(step)).createOrReplaceTempView(step.name());
    } else {
      compute(step, days(step));
    }
  }

  /**
   * The rows of a view, computed once where they are read more often. Spark would compute again
   * what {@code persist} keeps: it does not know a plan that holds a {@code collect_list} when it
   * sees it inside another. A lost executor loses what it kept and ends the job, which is safe to
   * run again.
   */
  private static Dataset<Row> kept(Dataset<Row> view, long readings) {
    return readings > 1 ? view.localCheckpoint(false) : view;
  }

  private void compute(DailyPlan.Step step, Set<LocalDate> days) {
    TableDefinition table = step.table();
    Dataset<Row> rows = of(days, needed, session.sql(step.select()));
    String[] keys = table.columns().stream().map(c -> c.name()).limit(3).toArray(String[]::new);
    book.stage(table, rows.hint("rebalance", col("day")).sortWithinPartitions("day", keys), "day")
        .replaceDays(days);
    if (plan.readings(step) > 0) {
      book.rows(table).createOrReplaceTempView(table.name());
    }
  }

  /**
   * The days of a table to compute: the changed ones, and the covered ones that look back to them.
   */
  private Set<LocalDate> days(DailyPlan.Step step) {
    Set<LocalDate> days = near(covered, changed, 0, plan.reach(step));
    days.addAll(changed);
    return days;
  }

  /** The rows of {@code days}, where there may be rows of other days of {@code all}. */
  private static Dataset<Row> of(Set<LocalDate> days, Set<LocalDate> all, Dataset<Row> rows) {
    return days.containsAll(all) ? rows : rows.filter(col("day").isin(days.toArray()));
  }

  /**
   * The days of {@code covered} that lie from {@code from} to {@code to} days after one of {@code
   * days}.
   */
  private static Set<LocalDate> near(
      NavigableSet<LocalDate> covered, Collection<LocalDate> days, int from, int to) {
    Set<LocalDate> near = new TreeSet<>();
    for (LocalDate day : days) {
      near.addAll(covered.subSet(day.plusDays(from), true, day.plusDays(to), true));
    }
    return near;
  }
}
