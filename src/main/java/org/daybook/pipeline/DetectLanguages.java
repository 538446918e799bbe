package org.daybook.pipeline;

import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.daybook.article.Outcome;
import org.daybook.nlp.LanguageDetector;
import org.daybook.nlp.Models;
import org.daybook.spark.RecordEncoder;
import org.daybook.spark.Step;

/** Finds the language of each article. Adds {@code language}; drops nothing. */
public final class DetectLanguages implements Step<Outcome, Outcome> {
  @Override
  public Dataset<Outcome> apply(Dataset<Outcome> outcomes) {
    return outcomes.mapPartitions(
        (MapPartitionsFunction<Outcome, Outcome>)
            rows -> {
              LanguageDetector detector = new LanguageDetector(Models::language);
              return new Mapped<>(rows, outcome -> outcome.map(detector::detect));
            },
        RecordEncoder.of(Outcome.class));
  }
}
