package org.daybook.spark;

import java.util.Map;
import org.apache.spark.sql.SparkSession;

/**
 * Starts the Spark session. What Daybook's tables depend on is set here and can't be overridden:
 * UTC, ANSI SQL, Java time types, INT64 timestamps. Everything else is left to {@code
 * spark-submit}, or for a session without one to defaults for one machine.
 */
public final class Session {
  private static final Map<String, String> TRUTHS =
      Map.of(
          "spark.sql.session.timeZone", "UTC",
          "spark.sql.ansi.enabled", "true",
          "spark.sql.datetime.java8API.enabled", "true",
          "spark.sql.parquet.outputTimestampType", "TIMESTAMP_MICROS",
          "spark.sql.sources.partitionColumnTypeInference.enabled", "false",
          "spark.sql.icu.caseMappings.enabled", "false");

  private static final Map<String, String> FOR_LITTLE =
      Map.of(
          "spark.sql.codegen.wholeStage", "false",
          "spark.sql.codegen.factoryMode", "NO_CODEGEN",
          "spark.sql.adaptive.enabled", "false",
          "spark.sql.shuffle.partitions", "1");

  /**
   * Objects after which a Java stream forgets those it wrote or read. They are batches of stored
   * rows of some MB each: by Spark's default of 100 two tasks would hold a GB of them.
   */
  private static final int STREAM_RESET = 10;

  private static final long LITTLE = 32_000_000;
  private static final String PARTITIONS = "spark.sql.shuffle.partitions";

  /** Bytes of articles as stored that one partition of a shuffle serves. */
  private static final long PARTITION = 16_000_000;

  private Session() {}

  /** A session on the master that spark-submit names, else on all cores of this machine. */
  public static SparkSession start(String name) {
    SparkSession.Builder builder = SparkSession.builder().appName(name);
    boolean isLocal = System.getProperty("spark.master") == null;
    if (isLocal) {
      builder
          .master("local[*]")
          .config("spark.ui.enabled", "false")
          .config("spark.sql.artifact.isolation.enabled", "false")
          .config("spark.driver.host", "127.0.0.1")
          .config("spark.driver.bindAddress", "127.0.0.1")
          .config("spark.sql.objectHashAggregate.sortBased.fallbackThreshold", "100000")
          .config("spark.sql.sources.parallelPartitionDiscovery.threshold", "100000")
          .config("spark.hadoop.fs.file.impl", LocalFiles.class.getName());
    }
    builder.config("spark.serializer.objectStreamReset", STREAM_RESET);
    TRUTHS.forEach(builder::config);
    SparkSession session = builder.getOrCreate();
    TRUTHS.forEach((key, value) -> session.conf().set(key, value));
    if (isLocal) {
      session.conf().set(PARTITIONS, Math.max(2, session.sparkContext().defaultParallelism()));
    }
    return session;
  }

  /**
   * The session to query {@code bytes} of stored articles with. Plans over little are interpreted,
   * in one partition and as they are first made: to compile, split and adapt them takes longer than
   * it saves. Over more, shuffles have as many partitions as the work needs, unless spark-submit
   * says how many: adaptive execution joins small ones, but splits large ones into parts that each
   * write a file for each day. The rows are the same. Temporary views of {@code session} are not
   * seen.
   */
  public static SparkSession sized(SparkSession session, long bytes) {
    SparkSession sized = session.newSession();
    TRUTHS.forEach((key, value) -> sized.conf().set(key, value));
    if (bytes < LITTLE) {
      FOR_LITTLE.forEach((key, value) -> sized.conf().set(key, value));
    } else if (!session.sparkContext().conf().contains(PARTITIONS)) {
      long cores = session.sparkContext().defaultParallelism();
      sized.conf().set(PARTITIONS, Math.max(cores, bytes / PARTITION));
    }
    return sized;
  }
}
