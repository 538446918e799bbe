package org.daybook.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.daybook.table.DuckDbQueries;
import org.daybook.table.Query;
import org.daybook.table.QueryEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shaded jar under {@code spark-submit}: one JVM, and executors in JVMs of their own. */
final class SparkSubmitIT {
  private static final Path SPARK = Path.of("target/spark").toAbsolutePath();
  private static final List<String> TABLES =
      List.of(
          "SELECT * FROM daily_totals ORDER BY day, language",
          "SELECT * FROM daily_topics ORDER BY day, language, topic",
          "SELECT * FROM daily_entities ORDER BY day, language, entity, type",
          "SELECT id, text, mentions FROM articles ORDER BY id",
          "SELECT * FROM rejections ORDER BY file, position");

  @Test
  void givesTheSameBookOnOneJvmAndOnExecutors(@TempDir Path folder)
      throws IOException, InterruptedException {
    Path local = folder.resolve("local");
    Path cluster = folder.resolve("cluster");

    submit("local[2]", local, folder);
    submit("local-cluster[2,1,1024]", cluster, folder);

    assertThat(tables(cluster)).isEqualTo(tables(local));
    assertThat(tables(local).get(0)).isNotEmpty();
  }

  private static void submit(String master, Path book, Path folder)
      throws IOException, InterruptedException {
    Path log = folder.resolve(book.getFileName() + ".log");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(Files.readString(Path.of("target/spark-jvm-options")).strip().split("\\s+", -1)));
    command.addAll(
        List.of(
            "-cp",
            SPARK.resolve("jars") + File.separator + "*",
            "org.apache.spark.deploy.SparkSubmit",
            "--master",
            master,
            "--driver-java-options",
            "-XX:TieredStopAtLevel=1 -XX:ReservedCodeCacheSize=240m",
            "--conf",
            "spark.executor.extraJavaOptions=-XX:TieredStopAtLevel=1 -XX:ReservedCodeCacheSize=240m",
            "--class",
            Main.class.getName(),
            "--conf",
            "spark.ui.enabled=false",
            "--conf",
            "spark.driver.host=127.0.0.1",
            "--conf",
            "spark.driver.bindAddress=127.0.0.1",
            "--conf",
            "spark.sql.shuffle.partitions=2",
            "--conf",
            "spark.executor.memory=1g",
            "--conf",
            "spark.executor.extraClassPath=" + SPARK.resolve("jars") + "/*",
            Path.of("target/daybook.jar").toAbsolutePath().toString(),
            "run",
            "--input",
            Path.of("data/sample").toAbsolutePath().toString(),
            "--book",
            book.toString()));
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
    builder.environment().put("SPARK_HOME", SPARK.toString());
    builder.environment().put("SPARK_SCALA_VERSION", "2.13");
    builder.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
    builder.directory(folder.toFile());
    Process process = builder.start();
    boolean ended = process.waitFor(5, TimeUnit.MINUTES);
    process.destroyForcibly();

    assertThat(ended && process.exitValue() == 0)
        .as(master + "\n" + Files.readString(log))
        .isTrue();
  }

  private static List<List<List<Object>>> tables(Path book) {
    try (QueryEngine duckdb = new DuckDbQueries(book)) {
      return TABLES.stream().map(sql -> duckdb.answer(new Query(sql, Map.of())).rows()).toList();
    }
  }
}
