package org.daybook.pipeline;

import java.time.LocalDate;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.daybook.article.Outcome;
import org.daybook.date.DateResolver;
import org.daybook.spark.RecordEncoder;
import org.daybook.spark.Step;

/** Finds the day each article appeared. Adds the day, its evidence and certainty; drops nothing. */
public final class DateArticles implements Step<Outcome, Outcome> {
  private final LocalDate earliest;
  private final LocalDate latest;

  private DateArticles(LocalDate earliest, LocalDate latest) {
    this.earliest = earliest;
    this.latest = latest;
  }

  /** Believes days from {@code earliest} to {@code latest}, both included. */
  public static DateArticles between(LocalDate earliest, LocalDate latest) {
    return new DateArticles(earliest, latest);
  }

  @Override
  public Dataset<Outcome> apply(Dataset<Outcome> outcomes) {
    LocalDate first = earliest;
    LocalDate last = latest;
    return outcomes.mapPartitions(
        (MapPartitionsFunction<Outcome, Outcome>)
            rows -> {
              DateResolver resolver = new DateResolver(first, last);
              return new Mapped<>(rows, outcome -> outcome.map(resolver::date));
            },
        RecordEncoder.of(Outcome.class));
  }
}
