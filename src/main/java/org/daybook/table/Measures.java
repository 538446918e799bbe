package org.daybook.table;

/**
 * What every daily table counts, written once in {@code jobs/measures.sql}: columns with their
 * comments and, behind a semicolon, the expressions that compute them. A table has both where it
 * says <code>${measures}</code>.
 */
final class Measures {
  private static final String PLACE = "${measures}";
  private static final String[] PARTS = JobFiles.read("measures.sql").split(";\n", 2);

  private Measures() {}

  /** The columns of a {@code CREATE TABLE} with those of the measures in their place. */
  static String inColumns(String create) {
    return create.replace("  " + PLACE, PARTS[0].replaceAll("(?m)^--.*\n", ""));
  }

  /** A {@code SELECT} with the expressions of the measures in their place. */
  static String inSelect(String select) {
    return select.replace(PLACE, PARTS[1].strip());
  }
}
