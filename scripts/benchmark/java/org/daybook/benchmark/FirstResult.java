package org.daybook.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How long the first result takes: {@code run} on the sample beside {@link OneRow}, whole processes,
 * in turns A B A B.
 */
final class FirstResult {
  private static final int ROUNDS = 5;

  private FirstResult() {}

  /** Times both; the arguments are the folder to work in and the options of the JVM of OneRow. */
  public static void main(String[] arguments) throws IOException {
    Path work = Files.createDirectories(Path.of(arguments[0]).toAbsolutePath());
    Path line = Files.writeString(work.resolve("line.txt"), "one line\n");
    List<String> oneRow = new ArrayList<>();
    oneRow.add(WholeProcess.java());
    oneRow.addAll(Arrays.asList(arguments).subList(1, arguments.length));
    oneRow.addAll(
        List.of(
            "-cp",
            System.getProperty("java.class.path"),
            OneRow.class.getName(),
            line.toString(),
            work.resolve("row").toString()));
    List<String> run =
        List.of(
            "scripts/daybook",
            "run",
            "--input",
            "data/sample",
            "--book",
            work.resolve("book").toString());
    WholeProcess.seconds(run, work);
    List<Double> least = new ArrayList<>();
    List<Double> took = new ArrayList<>();
    List<Double> ratios = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      least.add(WholeProcess.seconds(oneRow, work));
      took.add(WholeProcess.seconds(run, work));
      ratios.add(took.get(round) / least.get(round));
    }
    System.out.printf("%-28s %26s%n", "whole processes", "seconds by the clock");
    System.out.printf("%-28s %26s%n", "Spark, one row", Spread.of(least).text("%8.1f"));
    System.out.printf("%-28s %26s%n", "run on data/sample", Spread.of(took).text("%8.1f"));
    System.out.printf("%-28s %26s%n", "times as long", Spread.of(ratios).text("%8.2f"));
  }
}
