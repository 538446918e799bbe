package org.daybook.spark;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;

/** {@link Session#sized}: partitions by what there is to do. */
final class SessionTest {
  private static final String PARTITIONS = "spark.sql.shuffle.partitions";

  @Test
  void littleIsDoneInOnePartition() {
    assertThat(partitions(1_000_000)).isEqualTo("1");
  }

  @Test
  void partitionsGrowWithTheInput() {
    assertThat(partitions(1_600_000_000)).isEqualTo("100");
    assertThat(partitions(160_000_000_000L)).isEqualTo("10000");
  }

  private static String partitions(long bytes) {
    SparkSession sized = Session.sized(TestSession.get(), bytes);
    return sized.conf().get(PARTITIONS);
  }
}
