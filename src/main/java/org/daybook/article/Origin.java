package org.daybook.article;

import java.util.Objects;

/**
 * Where a record stands in a dump.
 *
 * @param file path or URI of the file
 * @param position the 1-based line on which the record starts, in web archives the 1-based byte as
 *     stored; 1 where a file is one article
 */
public record Origin(String file, long position) {
  public Origin {
    Objects.requireNonNull(file, "file");
    if (position < 1) {
      throw new IllegalArgumentException(
          "position " + position + " in " + file + ": positions start at 1");
    }
  }
}
