package org.daybook.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/** A command in a process of its own. */
final class WholeProcess {
  private static final double NANOSECONDS = 1e9;

  private WholeProcess() {}

  /** The program that runs this JVM. */
  static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  /** How long {@code command} takes by the clock; what it prints goes to a file in {@code work}. */
  static double seconds(List<String> command, Path work) {
    try {
      long start = System.nanoTime();
      int status =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(work.resolve("output").toFile())
              .start()
              .waitFor();
      if (status != 0) {
        throw new IllegalStateException(command + " ended with " + status + "; see " + work);
      }
      return (System.nanoTime() - start) / NANOSECONDS;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }
}
