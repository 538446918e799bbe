package org.daybook.pipeline;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.median;
import static org.apache.spark.sql.functions.sum;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.daybook.article.Article;
import org.daybook.article.Evidence;
import org.daybook.article.Outcome;
import org.daybook.date.DateResolver;

/**
 * Days on which a site moved: its new system gave the day of the move to all that the old one held,
 * and the records say so. Such a day has {@value #MANY} articles of the source and more, all dated
 * by a field of the record that has no time of day, and {@value #TIMES} times as many as the other
 * sources of the dump let expect of a day. Besides, either the addresses and texts that tell a day
 * mostly tell another, or none tells this one and the source has {@value #TIMES} times as many
 * articles as on its usual day.
 *
 * @param records looked at, with or without an article
 * @param moves by day and source
 */
public record SiteMoves(long records, List<Move> moves) {
  private static final int MANY = 20;
  private static final int TIMES = 10;

  /** So few texts and addresses may err together. */
  private static final int VOICES = 5;

  /** Articles of which none is told by text or address: of fewer that may be chance. */
  private static final int MANY_SILENT = 50;

  /** Days of a source on which its usual number of articles is seen. */
  private static final int DAYS = 10;

  private static final Column FEW_OF_OTHERS =
      col("all_of_source")
          .multiply(col("all_of_day").minus(col("articles")))
          .multiply(TIMES)
          .leq(col("articles").multiply(col("all").minus(col("all_of_source"))));
  private static final Column CONTRADICTED =
      col("contradicted").geq(VOICES).and(col("contradicted").gt(col("confirmed")));
  private static final Column UNUSUAL =
      col("confirmed")
          .equalTo(0)
          .and(col("articles").geq(MANY_SILENT))
          .and(col("days").geq(DAYS))
          .and(col("articles").geq(col("usual").multiply(TIMES)));

  /**
   * Articles of a source that its move dates.
   *
   * @param articles how many there are
   */
  public record Move(String source, LocalDate day, long articles) implements Serializable {
    boolean dates(Article article) {
      return day.equals(article.day()) && source.equals(article.source());
    }
  }

  public SiteMoves {
    moves = List.copyOf(moves);
  }

  /** The moves among {@code outcomes}, which are dated. */
  public static SiteMoves among(Dataset<Outcome> outcomes) {
    Dataset<Row> days = days(outcomes);
    Row all = days.agg(sum("records"), sum("articles"), max("untimed")).first();
    if (all.isNullAt(0)) {
      return new SiteMoves(0, List.of());
    }
    boolean isPossible = all.getLong(2) >= MANY;
    return new SiteMoves(all.getLong(0), isPossible ? moves(days, all.getLong(1)) : List.of());
  }

  /** The counts of each source and day; a row without a source or day counts what has none. */
  private static Dataset<Row> days(Dataset<Outcome> outcomes) {
    Column isUntimed =
        col("article.dated")
            .equalTo(Evidence.METADATA.name())
            .and(col("article.published").isNull());
    Column certainty = col("article.certainty");
    return outcomes
        .groupBy(col("article.source"), col("article.day"))
        .agg(
            count(lit(1)).as("records"),
            count("article.day").as("articles"),
            count_if(isUntimed).as("untimed"),
            count_if(certainty.gt(DateResolver.UNCONFIRMED)).as("confirmed"),
            count_if(certainty.lt(DateResolver.UNCONFIRMED)).as("contradicted"));
  }

  private static List<Move> moves(Dataset<Row> counted, long all) {
    Dataset<Row> days = counted.filter("source IS NOT NULL AND day IS NOT NULL");
    Dataset<Row> many = days.filter(col("articles").geq(MANY)).filter("untimed = articles");
    Dataset<Row> ofSources =
        days.groupBy("source")
            .agg(
                sum("articles").as("all_of_source"),
                count(lit(1)).as("days"),
                median(col("articles")).as("usual"));
    Dataset<Row> ofDays = days.groupBy("day").agg(sum("articles").as("all_of_day"));
    return many
        .join(ofSources, "source")
        .join(ofDays, "day")
        .withColumn("all", lit(all))
        .filter(FEW_OF_OTHERS.and(CONTRADICTED.or(UNUSUAL)))
        .orderBy("day", "source")
        .collectAsList()
        .stream()
        .map(row -> new Move(row.getAs("source"), row.getAs("day"), row.getAs("articles")))
        .toList();
  }
}
