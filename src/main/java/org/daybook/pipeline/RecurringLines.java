package org.daybook.pipeline;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count_distinct;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.min;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.daybook.article.Article;
import org.daybook.article.Outcome;
import org.daybook.spark.RecordEncoder;
import org.daybook.spark.Step;
import org.daybook.text.EdgeLines;

/**
 * Lines that stand word for word at the edges of many articles of a source, and so are the site's
 * and not the article's: {@value #MANY} articles and more, and a fifth of the source's. Articles of
 * one text count once, and so do those of one title: reprints, corrections and updates tell the
 * same lines again.
 *
 * @param bySource hashes of lines
 */
public record RecurringLines(Map<String, Set<Long>> bySource) {
  private static final int MANY = 5;

  /** The source's articles for one with the line. */
  private static final int SHARE = 5;

  public RecurringLines {
    bySource = Map.copyOf(bySource);
  }

  /** The recurring lines of {@code outcomes}, which are clean. */
  public static RecurringLines among(Dataset<Outcome> outcomes) {
    Map<String, Map<Long, Long>> counts = new HashMap<>();
    for (Row row : counts(outcomes).collectAsList()) {
      counts
          .computeIfAbsent(row.getAs("source"), source -> new HashMap<>())
          .put(row.getAs("line"), row.getAs("articles"));
    }
    Map<String, Set<Long>> bySource = new HashMap<>();
    counts.forEach(
        (source, articles) -> {
          long all = articles.remove(ArticleEdges.ANY);
          articles.values().removeIf(told -> told * SHARE < all);
          if (!articles.isEmpty()) {
            bySource.put(source, Set.copyOf(articles.keySet()));
          }
        });
    return new RecurringLines(bySource);
  }

  /** The articles that each line of a source stands in, where they are many. */
  private static Dataset<Row> counts(Dataset<Outcome> outcomes) {
    return outcomes
        .filter(col("article.source").isNotNull())
        .select("article.source", "article.title", "article.text")
        .map(
            (MapFunction<Row, ArticleEdges>)
                row -> ArticleEdges.of(row.getString(0), row.getString(1), row.getString(2)),
            RecordEncoder.of(ArticleEdges.class))
        .withColumn("line", explode(col("lines")))
        .drop("lines")
        .repartition(col("source"), col("line"))
        .groupBy("source", "line", "text")
        .agg(min("title").as("title"))
        .groupBy("source", "line")
        .agg(count_distinct(col("title")).as("articles"))
        .filter(col("articles").geq(MANY));
  }

  /** Drops the lines from the edges of the articles' texts; drops no article. */
  public Step<Outcome, Outcome> dropped() {
    Map<String, Set<Long>> lines = bySource;
    return outcomes ->
        lines.isEmpty()
            ? outcomes
            : outcomes.mapPartitions(
                (MapPartitionsFunction<Outcome, Outcome>)
                    rows ->
                        new Mapped<>(rows, outcome -> outcome.map(article -> drop(lines, article))),
                RecordEncoder.of(Outcome.class));
  }

  private static Article drop(Map<String, Set<Long>> bySource, Article article) {
    Set<Long> lines = article.source() == null ? null : bySource.get(article.source());
    return lines == null
        ? article
        : article.withText(
            EdgeLines.without(line -> lines.contains(ArticleEdges.hash(line)), article.text()));
  }
}
