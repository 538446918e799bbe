package org.daybook.pipeline;

import java.time.LocalDate;
import java.util.List;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.daybook.article.Article;
import org.daybook.article.Evidence;
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

  /**
   * Dates the articles of {@code moves} anew, without the field of the record; they have no day
   * where nothing else tells it.
   */
  public Step<Outcome, Outcome> anew(List<SiteMoves.Move> moves) {
    LocalDate first = earliest;
    LocalDate last = latest;
    return outcomes ->
        moves.isEmpty()
            ? outcomes
            : outcomes.mapPartitions(
                (MapPartitionsFunction<Outcome, Outcome>)
                    rows -> {
                      DateResolver resolver = new DateResolver(first, last);
                      return new Mapped<>(
                          rows, outcome -> outcome.map(article -> anew(article, moves, resolver)));
                    },
                RecordEncoder.of(Outcome.class));
  }

  private static Article anew(Article article, List<SiteMoves.Move> moves, DateResolver resolver) {
    return moves.stream().anyMatch(move -> move.dates(article))
        ? resolver.date(article.withoutClues(Evidence.METADATA))
        : article;
  }
}
