package org.daybook.article;

/** How the body of a record is written. */
public enum Markup {
  /** Plain text: paragraphs apart by blank lines, or one to a line. */
  TEXT,
  /** A whole HTML page, or a fragment of one. */
  HTML,
  /** The HTML of an article alone, as feeds and exports hold it. */
  CONTENT,
  /** CommonMark, without its front matter. */
  MARKDOWN
}
