package org.daybook.eval;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Figures of an evaluation under a title: a row a line, a column a measure.
 *
 * @param rows cells in the order of the columns: strings, whole numbers or fractions
 */
public record ScoreTable(String title, List<String> columns, List<List<Object>> rows) {
  public ScoreTable {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
  }

  /** The table for people: columns aligned, fractions with three decimals. */
  public String text() {
    List<List<String>> lines = new ArrayList<>();
    lines.add(columns);
    rows.forEach(row -> lines.add(row.stream().map(ScoreTable::cell).toList()));
    StringBuilder text = new StringBuilder(title).append(System.lineSeparator());
    for (List<String> line : lines) {
      for (int column = 0; column < line.size(); column++) {
        int width = width(lines, column);
        String format = column == 0 ? "%-" + width + "s" : "  %" + width + "s";
        text.append(String.format(Locale.ROOT, format, line.get(column)));
      }
      text.append(System.lineSeparator());
    }
    return text.toString();
  }

  /** The rows for programs: each a map of columns to cells. */
  public List<Map<String, Object>> objects() {
    List<Map<String, Object>> objects = new ArrayList<>();
    for (List<Object> row : rows) {
      Map<String, Object> object = new LinkedHashMap<>();
      for (int column = 0; column < row.size(); column++) {
        object.put(columns.get(column), row.get(column));
      }
      objects.add(object);
    }
    return objects;
  }

  private static int width(List<List<String>> lines, int column) {
    return lines.stream().mapToInt(line -> line.get(column).length()).max().orElse(0);
  }

  private static String cell(Object value) {
    return value instanceof Double number
        ? String.format(Locale.ROOT, "%.3f", number)
        : String.valueOf(value);
  }
}
