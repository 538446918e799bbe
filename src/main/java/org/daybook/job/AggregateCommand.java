package org.daybook.job;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code daybook aggregate}: articles to the daily tables. */
@Command(
    name = "aggregate",
    description = "Computes the daily tables from the book's articles.",
    mixinStandardHelpOptions = true)
final class AggregateCommand implements Callable<Integer> {
  @Option(
      names = "--book",
      paramLabel = "DIR",
      required = true,
      description = "Folder of the book.")
  private String root;

  @Option(
      names = "--days",
      paramLabel = "A..B",
      description = "First and last day, such as 2022-11-01..2022-11-30. Default: all.")
  private String days;

  @Override
  public Integer call() {
    LocalDate[] range = range();
    try (BookSession session = BookSession.open(root)) {
      Set<LocalDate> chosen = new TreeSet<>();
      session.book().dumps().forEach(dump -> chosen.addAll(session.book().daysOfDump(dump)));
      chosen.addAll(session.book().days("daily_totals"));
      chosen.removeIf(day -> day.isBefore(range[0]) || day.isAfter(range[1]));
      session.aggregate(chosen);
      System.out.println(chosen.size() + " days computed.");
      System.out.println("\nNext: scripts/daybook tables --book " + root);
    }
    return 0;
  }

  private LocalDate[] range() {
    if (days == null) {
      return new LocalDate[] {LocalDate.MIN, LocalDate.MAX};
    }
    String[] ends = days.split("\\.\\.", -1);
    try {
      if (ends.length == 2) {
        return new LocalDate[] {LocalDate.parse(ends[0]), LocalDate.parse(ends[1])};
      }
    } catch (DateTimeParseException e) {
      // Reported below, like a range without two ends.
    }
    throw new ConfigurationException("--days", days, "two days such as 2022-11-01..2022-11-30");
  }
}
