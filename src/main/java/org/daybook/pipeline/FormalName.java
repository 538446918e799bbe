package org.daybook.pipeline;

import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.types.DataTypes;
import org.daybook.nlp.Nicknames;

/** The SQL function {@code formal_name}: see {@link Nicknames#formal}. */
public final class FormalName implements UDF1<String, String> {
  private static final long serialVersionUID = 1;

  private FormalName() {}

  /** Makes the function known to {@code session}. */
  public static void registerIn(SparkSession session) {
    session.udf().register("formal_name", new FormalName(), DataTypes.StringType);
  }

  @Override
  public String call(String name) {
    return Nicknames.formal(name);
  }
}
