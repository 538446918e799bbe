package org.daybook.spark;

import org.apache.spark.sql.SparkSession;

/** The one Spark session of the tests. */
public final class TestSession {
  private TestSession() {}

  /** The session, started when it is first asked for. */
  public static SparkSession get() {
    return Holder.SESSION;
  }

  private static final class Holder {
    static final SparkSession SESSION = Session.start("daybook tests");
  }
}
