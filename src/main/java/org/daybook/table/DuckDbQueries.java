package org.daybook.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Answers queries with DuckDB, in the first second: a book on this machine's disk. DuckDB may read
 * the book and nothing else.
 */
public final class DuckDbQueries implements QueryEngine {
  private final Path root;
  private final Connection connection;

  /** Queries over the book in {@code root}. */
  public DuckDbQueries(Path root) {
    this.root = root.toAbsolutePath().normalize();
    try {
      connection = DriverManager.getConnection("jdbc:duckdb:");
      try (Statement statement = connection.createStatement()) {
        statement.execute("SET TimeZone = 'UTC'");
        statement.execute("SET allowed_directories = [" + quoted(this.root + "/") + "]");
        statement.execute("SET enable_external_access = false");
        statement.execute("SET lock_configuration = true");
      }
    } catch (SQLException e) {
      throw new IllegalStateException("DuckDB does not start: " + e.getMessage(), e);
    }
  }

  @Override
  public Answer answer(Query query) {
    try {
      for (TableDefinition table : TableDefinition.all()) {
        if (query.names(table)) {
          try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE OR REPLACE VIEW " + table.name() + " AS " + select(table));
          }
        }
      }
      try (PreparedStatement statement = connection.prepareStatement(query.positional())) {
        List<String> places = query.places();
        for (int i = 0; i < places.size(); i++) {
          statement.setString(i + 1, query.parameters().get(places.get(i)));
        }
        return read(statement.executeQuery());
      }
    } catch (SQLException e) {
      throw new IllegalArgumentException(String.valueOf(e.getMessage()).strip(), e);
    }
  }

  private static Answer read(ResultSet result) throws SQLException {
    int width = result.getMetaData().getColumnCount();
    List<String> columns = new ArrayList<>();
    for (int i = 1; i <= width; i++) {
      columns.add(result.getMetaData().getColumnLabel(i));
    }
    List<List<Object>> rows = new ArrayList<>();
    while (result.next()) {
      List<Object> row = new ArrayList<>();
      for (int i = 1; i <= width; i++) {
        row.add(Values.plain(result.getObject(i)));
      }
      rows.add(row);
    }
    return new Answer(columns, rows);
  }

  /**
   * The rows of a table: its files are listed here, since a pattern would find unfinished ones too.
   */
  private String select(TableDefinition table) {
    List<String> files = files(table);
    if (files.isEmpty()) {
      String columns =
          table.columns().stream()
              .map(c -> "CAST(NULL AS " + duckType(c.type()) + ") AS \"" + c.name() + "\"")
              .collect(Collectors.joining(", "));
      return "SELECT " + columns + " WHERE false";
    }
    String types =
        table.columns().stream()
            .filter(c -> table.partitions().contains(c.name()))
            .map(c -> "'" + c.name() + "': " + duckType(c.type()))
            .collect(Collectors.joining(", "));
    String partitions =
        types.isEmpty() ? "" : ", hive_partitioning = true, hive_types = {" + types + "}";
    return "SELECT * FROM read_parquet(["
        + files.stream().map(DuckDbQueries::quoted).collect(Collectors.joining(", "))
        + "]"
        + partitions
        + ")";
  }

  private List<String> files(TableDefinition table) {
    Path folder = root.resolve(table.name());
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths
          .filter(path -> path.getFileName().toString().endsWith(".parquet"))
          .filter(path -> !isHidden(folder.relativize(path)))
          .map(Path::toString)
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(folder.toString(), e);
    }
  }

  private static boolean isHidden(Path path) {
    for (Path part : path) {
      String name = part.toString();
      if (name.startsWith(".") || name.startsWith("_temporary") || name.startsWith("_")) {
        return true;
      }
    }
    return false;
  }

  private static String quoted(String value) {
    return "'" + value.replace("'", "''") + "'";
  }

  /**
   * DuckDB's name of a type of Spark SQL: {@code ARRAY<STRUCT<a: INT>>} is {@code STRUCT(a INT)[]}.
   */
  static String duckType(String type) {
    if (type.startsWith("ARRAY<")) {
      return duckType(type.substring("ARRAY<".length(), type.length() - 1)) + "[]";
    }
    if (type.startsWith("STRUCT<")) {
      String fields = type.substring("STRUCT<".length(), type.length() - 1);
      return Stream.of(fields.split(", ", -1))
          .map(field -> field.split(": ", -1))
          .map(field -> "\"" + field[0] + "\" " + duckType(field[1]))
          .collect(Collectors.joining(", ", "STRUCT(", ")"));
    }
    return type.equals("STRING") ? "VARCHAR" : type;
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new IllegalStateException("DuckDB does not stop", e);
    }
  }
}
