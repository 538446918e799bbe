package org.daybook.table;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A question in SQL with parameters, {@code :day}; one that is not set is NULL, so that a query can
 * choose a default by {@code coalesce}.
 *
 * @param sql one SELECT statement
 * @param parameters values by name
 */
public record Query(String sql, Map<String, String> parameters) {
  private static final Pattern TOKEN =
      Pattern.compile("'(?:[^']|'')*'|\"[^\"]*\"|--[^\\n]*|/\\*(?s:.*?)\\*/|::|:([a-zA-Z_]\\w*)");
  private static final Pattern SELECT =
      Pattern.compile(
          "(?is)\\A(?:\\s|--[^\\n]*\\n|/\\*.*?\\*/|\\()*(?:SELECT|WITH|FROM|VALUES)\\b.*");

  public Query {
    parameters = Map.copyOf(parameters);
    String text = sql.strip();
    sql = text.endsWith(";") ? text.substring(0, text.length() - 1) : text;
    if (!SELECT.matcher(sql).matches()) {
      throw new IllegalArgumentException("a SELECT statement expected");
    }
    Set<String> unknown = new LinkedHashSet<>(parameters.keySet());
    unknown.removeAll(markers(sql));
    if (!unknown.isEmpty()) {
      throw new IllegalArgumentException(
          "the query has no parameter " + String.join(", ", unknown) + ", only " + markers(sql));
    }
  }

  /** The query as a subquery, which no other statement can be. */
  String wrapped() {
    return "SELECT * FROM (\n" + sql + "\n)";
  }

  /** Names of the parameters in order of their places; one that stands twice is there twice. */
  List<String> places() {
    return places(wrapped());
  }

  /** The wrapped query with {@code ?} at the places of the parameters. */
  String positional() {
    return TOKEN
        .matcher(wrapped())
        .replaceAll(
            match -> match.group(1) != null ? "?" : Matcher.quoteReplacement(match.group()));
  }

  /** Whether the query names {@code table}. */
  boolean names(TableDefinition table) {
    return Pattern.compile("\\b" + table.name() + "\\b", Pattern.CASE_INSENSITIVE)
        .matcher(sql)
        .find();
  }

  private static Set<String> markers(String sql) {
    return new LinkedHashSet<>(places(sql));
  }

  private static List<String> places(String sql) {
    List<String> names = new ArrayList<>();
    for (Matcher token = TOKEN.matcher(sql); token.find(); ) {
      if (token.group(1) != null) {
        names.add(token.group(1));
      }
    }
    return names;
  }
}
