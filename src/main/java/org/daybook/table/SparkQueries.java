package org.daybook.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Answers queries with Spark SQL: any book that Spark can reach. */
public final class SparkQueries implements QueryEngine {
  private final SparkSession session;
  private final Book book;

  /** Queries over the book in {@code root}; the session stays open. */
  public SparkQueries(SparkSession session, String root) {
    this.session = session;
    this.book = Book.at(session, root);
  }

  @Override
  public Answer answer(Query query) {
    for (TableDefinition table : TableDefinition.all()) {
      if (query.names(table)) {
        book.rows(table).createOrReplaceTempView(table.name());
      }
    }
    Map<String, Object> parameters = new HashMap<>();
    query.places().forEach(name -> parameters.put(name, query.parameters().get(name)));
    try {
      Dataset<Row> rows = session.sql(query.wrapped(), parameters);
      List<List<Object>> answer = new ArrayList<>();
      for (Row row : rows.collectAsList()) {
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < row.length(); i++) {
          values.add(Values.plain(row.get(i)));
        }
        answer.add(values);
      }
      return new Answer(List.of(rows.columns()), answer);
    } catch (RuntimeException e) {
      throw new IllegalArgumentException(firstLine(e), e);
    } catch (Exception e) { // Scala code throws AnalysisException without declaring it.
      throw new IllegalArgumentException(firstLine(e), e);
    }
  }

  private static String firstLine(Exception e) {
    return String.valueOf(e.getMessage()).lines().findFirst().orElse(e.toString());
  }

  @Override
  public void close() {}
}
