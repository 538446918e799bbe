package org.daybook.benchmark;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.daybook.job.Main;
import org.daybook.spark.Session;

/**
 * The whole job {@code annotate} on a local master of this JVM: dump in, Parquet out. The session is
 * started before the clock.
 */
final class AnnotateRun {
  private static final String MASTER = "spark.master";

  private final List<String> paths;
  private final String master;

  AnnotateRun(List<String> paths, String master) {
    this.paths = List.copyOf(paths);
    this.master = master;
  }

  String name() {
    return "annotate on " + master;
  }

  Cost run() {
    System.setProperty(MASTER, master);
    System.setProperty("spark.ui.enabled", "false");
    System.setProperty("spark.driver.host", "127.0.0.1");
    System.setProperty("spark.hadoop.fs.file.impl", "org.daybook.spark.LocalFiles");
    PrintStream out = System.out;
    Path folder = folder();
    SparkSession session = Session.start(name());
    try {
      List<String> command = new ArrayList<>(List.of("annotate", "--book", folder.toString()));
      command.add("--input");
      command.addAll(paths);
      System.setOut(
          new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
      return Cost.of(() -> Main.main(command.toArray(String[]::new)));
    } finally {
      session.stop();
      System.setOut(out);
      System.clearProperty(MASTER);
      delete(folder);
    }
  }

  private static Path folder() {
    try {
      return Files.createTempDirectory("daybook-benchmark");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
