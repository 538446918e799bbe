package org.daybook.benchmark;

import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;

/**
 * The least that a Spark program can do: starts a session as Spark comes, reads one line of text
 * and writes it as one row of Parquet.
 */
final class OneRow {
  private OneRow() {}

  /** Reads the file that is named first and writes to the folder that is named second. */
  public static void main(String[] arguments) {
    SparkSession session =
        SparkSession.builder().master("local[*]").appName("one row").getOrCreate();
    session.read().text(arguments[0]).write().mode(SaveMode.Overwrite).parquet(arguments[1]);
    session.stop();
  }
}
