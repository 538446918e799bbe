package org.daybook.job;

/** How rows are printed. */
enum OutputFormat {
  /** Columns side by side, for reading. */
  TABLE,
  /** RFC 4180 with a header line. */
  CSV,
  /** An array of objects, one a line. */
  JSON
}
