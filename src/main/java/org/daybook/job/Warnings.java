package org.daybook.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.lower;
import static org.apache.spark.sql.functions.regexp_extract;
import static org.apache.spark.sql.functions.sum;

import java.io.PrintStream;
import java.util.Locale;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.daybook.pipeline.SiteMoves;
import org.daybook.table.Book;
import org.daybook.table.Run;
import org.daybook.table.TableDefinition;

/** Says where much of a run was lost: a sign of a wrong option, or of a source that errs. */
final class Warnings {
  private static final double TOO_MANY = .2;

  /** A share of fewer records says nothing. */
  private static final int ENOUGH = 10;

  private static final int SHOWN = 5;

  private Warnings() {}

  /**
   * A line for each kind of file and each file of which more than a fifth was rejected, and for
   * each source that lost a day to its move.
   */
  static void print(AnnotateJob.Result result, Book book, PrintStream err) {
    Run run = result.run();
    Dataset<Row> records =
        files(book, "articles", run, col("origin.file"), 0)
            .union(files(book, "rejections", run, col("file"), 1));
    Column extension = regexp_extract(lower(col("file")), "\\.(\\w+)(?:\\.(?:gz|bz2|zst|xz))?$", 1);
    print(failing(records.withColumn("part", extension)), "files named .", err);
    print(failing(records.withColumn("part", col("file"))), "", err);
    for (SiteMoves.Move move : result.moves()) {
      err.printf(
          Locale.ROOT,
          "warning: %,d articles of %s say %s, a day on which the site seems to have moved;"
              + " dated without it%n",
          move.articles(),
          move.source(),
          move.day());
    }
  }

  private static Dataset<Row> files(Book book, String table, Run run, Column file, int rejected) {
    return book.rows(TableDefinition.named(table))
        .filter(col("dump").equalTo(run.dump()))
        .select(file.as("file"), lit(rejected).as("rejected"));
  }

  private static Dataset<Row> failing(Dataset<Row> records) {
    return records
        .groupBy("part")
        .agg(count(lit(1)).as("records"), sum("rejected").as("rejected"))
        .filter(col("records").geq(ENOUGH))
        .filter(col("rejected").gt(col("records").multiply(TOO_MANY)))
        .orderBy(col("rejected").desc(), col("part"))
        .limit(SHOWN);
  }

  private static void print(Dataset<Row> parts, String kind, PrintStream err) {
    for (Row part : parts.collectAsList()) {
      err.printf(
          Locale.ROOT,
          "warning: %,d of %,d records in %s%s rejected; see the table rejections%n",
          part.getLong(2),
          part.getLong(1),
          kind,
          part.getString(0));
    }
  }
}
