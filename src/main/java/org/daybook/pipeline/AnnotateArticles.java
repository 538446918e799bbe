package org.daybook.pipeline;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.xxhash64;

import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.daybook.article.AnnotatedArticle;
import org.daybook.article.Article;
import org.daybook.article.Outcome;
import org.daybook.nlp.Annotator;
import org.daybook.nlp.Models;
import org.daybook.spark.RecordEncoder;
import org.daybook.spark.Step;

/**
 * Annotates articles: sentences, names, tone, topics, phrases. Leaves the rejections out. Articles
 * are spread by their text first, so that one large file does not leave the other cores idle, and
 * equal texts follow each other and are annotated once.
 */
public final class AnnotateArticles implements Step<Outcome, AnnotatedArticle> {
  private final int partitions;

  private AnnotateArticles(int partitions) {
    this.partitions = partitions;
  }

  /** Annotates in {@code partitions} tasks. */
  public static AnnotateArticles in(int partitions) {
    return new AnnotateArticles(partitions);
  }

  @Override
  public Dataset<AnnotatedArticle> apply(Dataset<Outcome> outcomes) {
    return outcomes
        .filter(col("article").isNotNull())
        .select("article.*")
        .repartition(partitions, col("text"))
        .sortWithinPartitions(xxhash64(col("text")), col("id"))
        .as(RecordEncoder.of(Article.class))
        .mapPartitions(
            (MapPartitionsFunction<Article, AnnotatedArticle>)
                rows -> {
                  Annotator annotator = new Annotator(Models.shared());
                  return new Mapped<>(rows, annotator::annotate);
                },
            RecordEncoder.of(AnnotatedArticle.class));
  }
}
