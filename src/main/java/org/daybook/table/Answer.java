package org.daybook.table;

import java.util.List;

/**
 * The answer to a query, the same from each engine.
 *
 * @param columns their names
 * @param rows values in the order of the columns: null, String, Boolean, Long, BigDecimal,
 *     LocalDate, Instant, or a List or Map of these
 */
public record Answer(List<String> columns, List<List<Object>> rows) {
  public Answer {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }
}
