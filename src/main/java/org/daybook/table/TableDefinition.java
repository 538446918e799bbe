package org.daybook.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A table as its file in {@code jobs/tables} defines it: a comment of purpose, a {@code CREATE
 * TABLE} with one commented column a line, and for a daily table, behind a semicolon, the {@code
 * SELECT} that computes it from the views of {@code jobs/views} and from other daily tables.
 *
 * @param name {@code daily_totals}
 * @param purpose the comment, in one line
 * @param columns in order, the partition's last
 * @param partitions names of the columns whose values are folders
 * @param select how it is computed; empty for a table that a job writes itself
 */
public record TableDefinition(
    String name, String purpose, List<Column> columns, List<String> partitions, String select) {
  private static final Pattern PURPOSE = Pattern.compile("^-- (?:\\w+: )?(.*)$", Pattern.MULTILINE);
  private static final Pattern COLUMN =
      Pattern.compile("^ {2}(\\w+) (.+) COMMENT '(.*)',?$", Pattern.MULTILINE);
  private static final Pattern PARTITIONS =
      Pattern.compile("^\\) PARTITIONED BY \\((.*)\\)", Pattern.MULTILINE);

  /**
   * A column.
   *
   * @param type as Spark SQL writes it
   * @param comment what it holds
   */
  public record Column(String name, String type, String comment) {}

  public TableDefinition {
    columns = List.copyOf(columns);
    partitions = List.copyOf(partitions);
  }

  /** All tables, by name. */
  public static List<TableDefinition> all() {
    return JobFiles.names("tables").stream().map(TableDefinition::named).toList();
  }

  /** The tables that are computed by day, by name. */
  public static List<TableDefinition> daily() {
    return all().stream().filter(table -> !table.select().isEmpty()).toList();
  }

  /** The table of {@code jobs/tables/<name>.sql}. */
  public static TableDefinition named(String name) {
    String file = JobFiles.read("tables/" + name + ".sql");
    int end = file.indexOf(";\n");
    String create = Measures.inColumns(file.substring(0, end));
    List<Column> columns = new ArrayList<>();
    for (Matcher column = COLUMN.matcher(create); column.find(); ) {
      columns.add(new Column(column.group(1), column.group(2), column.group(3)));
    }
    List<String> purpose = new ArrayList<>();
    for (Matcher line = PURPOSE.matcher(create); line.find(); ) {
      purpose.add(line.group(1));
    }
    Matcher partitions = PARTITIONS.matcher(create);
    return new TableDefinition(
        name,
        String.join(" ", purpose),
        columns,
        partitions.find() ? List.of(partitions.group(1).split(", ", -1)) : List.of(),
        Measures.inSelect(file.substring(end + 1).strip()));
  }

  /** The columns as Spark reads a schema from text. */
  String schema() {
    return String.join(
        ", ",
        columns.stream()
            .map(
                c ->
                    c.name()
                        + " "
                        + c.type()
                        + " COMMENT '"
                        + c.comment().replace("'", "\\'")
                        + "'")
            .toList());
  }
}
