package org.daybook.source;

import java.io.Serializable;

/**
 * How much of a file is believed to be news: what goes beyond is a rejection as {@link
 * org.daybook.article.Reason#TOO_LARGE}, and never held in memory.
 *
 * @param longest largest record in characters, in web archives and whole files in bytes
 * @param depth most brackets or elements within one another in a record of JSON or XML; of a page
 *     the elements below jsoup's own limit are read as if they stood side by side
 * @param expansion most bytes that a byte of gzip may give, counted over a member of 1 MB and more
 */
public record Limits(int longest, int depth, int expansion) implements Serializable {
  /** The defaults of {@code jobs/daybook.properties}. */
  public static final Limits DEFAULTS = new Limits(16 << 20, 500, 200);

  public Limits {
    if (longest < 1 || depth < 1 || expansion < 1) {
      throw new IllegalArgumentException(
          "limits of %d characters, depth %d, expansion %d".formatted(longest, depth, expansion));
    }
  }

  /** The same but for the largest record. */
  public Limits withLongest(int characters) {
    return new Limits(characters, depth, expansion);
  }
}
