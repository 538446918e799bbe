package org.daybook.article;

import java.util.Objects;

/**
 * A record that did not become an article: where it stands and why.
 *
 * @param file path or URI of the file
 * @param position where the record starts, as in {@link Origin}
 * @param reason one of the fixed list
 * @param detail what exactly was wrong, in a line
 * @param excerpt the start of the record, at most {@value #EXCERPT} characters
 */
public record Rejection(String file, long position, Reason reason, String detail, String excerpt) {
  /** Longest excerpt, in characters. */
  public static final int EXCERPT = 200;

  public Rejection {
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(reason, "reason");
    Objects.requireNonNull(detail, "detail");
    excerpt = excerpt.length() <= EXCERPT ? excerpt : excerpt.substring(0, EXCERPT);
  }

  /** A rejection of the record at {@code origin}. */
  public static Rejection of(Origin origin, Reason reason, String detail, String excerpt) {
    return new Rejection(origin.file(), origin.position(), reason, detail, excerpt);
  }
}
