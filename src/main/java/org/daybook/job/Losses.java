package org.daybook.job;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.lower;
import static org.apache.spark.sql.functions.regexp_extract;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.daybook.table.Book;
import org.daybook.table.Run;
import org.daybook.table.TableDefinition;

/**
 * What a run rejected: how much for each reason, and the kinds of files and the files that lost
 * more than a fifth, all by falling number.
 */
record Losses(List<Part> reasons, List<Part> kinds, List<Part> files) {
  private static final double TOO_MANY = .2;

  /** A share of fewer records says nothing. */
  private static final int ENOUGH = 10;

  private static final String REASON = "reason";
  private static final String KIND = "kind";
  private static final String FILE = "file";

  /**
   * Records that have something in common.
   *
   * @param name of a reason, the ending of names of files, or a file
   */
  record Part(String name, long records, long rejected) {}

  Losses {
    reasons = List.copyOf(reasons);
    kinds = List.copyOf(kinds);
    files = List.copyOf(files);
  }

  /** The losses of {@code run}, all by one query. */
  static Losses of(Run run, Book book) {
    Dataset<Row> records =
        records(run, book, "articles", col("origin.file"), lit(null).cast("string"), 0)
            .union(records(run, book, "rejections", col("file"), col(REASON), 1));
    Column ending = regexp_extract(lower(col("file")), "\\.(\\w+)(?:\\.(?:gz|bz2|zst|xz))?$", 1);
    List<Row> parts =
        records
            .select(
                explode(array(part(REASON, col(REASON)), part(KIND, ending), part(FILE, col(FILE))))
                    .as("part"),
                col("rejected"))
            .groupBy("part.what", "part.name")
            .agg(count(lit(1)).as("records"), sum("rejected").as("rejected"))
            .filter(
                col("what")
                    .equalTo(REASON)
                    .or(
                        col("records")
                            .geq(ENOUGH)
                            .and(col("rejected").gt(col("records").multiply(TOO_MANY)))))
            .filter(col("name").isNotNull())
            .orderBy(col("rejected").desc(), col("name"))
            .collectAsList();
    return new Losses(of(REASON, parts), of(KIND, parts), of(FILE, parts));
  }

  private static Dataset<Row> records(
      Run run, Book book, String table, Column file, Column reason, int rejected) {
    return book.rows(TableDefinition.named(table))
        .filter(col("dump").equalTo(run.dump()))
        .select(file.as(FILE), reason.as(REASON), lit(rejected).as("rejected"));
  }

  private static Column part(String what, Column name) {
    return struct(lit(what).as("what"), name.as("name"));
  }

  private static List<Part> of(String what, List<Row> parts) {
    return parts.stream()
        .filter(row -> row.getString(0).equals(what))
        .map(row -> new Part(row.getString(1), row.getLong(2), row.getLong(3)))
        .toList();
  }
}
