package org.daybook.pipeline;

import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.daybook.article.Outcome;
import org.daybook.article.Reading;
import org.daybook.spark.RecordEncoder;
import org.daybook.spark.Step;
import org.daybook.text.ArticleCleaner;

/**
 * Makes clean articles of raw ones: the article and nothing but the article, its source, agency and
 * title. Turns a record without an article into a rejection; passes rejections on.
 */
public final class CleanArticles implements Step<Reading, Outcome> {
  @Override
  public Dataset<Outcome> apply(Dataset<Reading> readings) {
    return readings.mapPartitions(
        (MapPartitionsFunction<Reading, Outcome>)
            rows -> {
              ArticleCleaner cleaner = new ArticleCleaner();
              return new Mapped<>(rows, cleaner::clean);
            },
        RecordEncoder.of(Outcome.class));
  }
}
