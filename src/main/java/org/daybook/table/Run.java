package org.daybook.table;

import java.time.LocalDate;
import java.util.List;

/** One run of annotate; the columns are described in {@code jobs/tables/runs.sql}. */
public record Run(
    String run,
    String dump,
    List<String> inputs,
    long files,
    long bytes,
    long records,
    long articles,
    long undated,
    long rejections,
    LocalDate first_day,
    LocalDate last_day,
    double seconds,
    String version,
    String models,
    String settings) {
  public Run {
    inputs = List.copyOf(inputs);
  }
}
