package org.daybook.source;

import java.io.IOException;
import org.daybook.article.Reading;

/**
 * One format of dumps. To add one:
 *
 * <ol>
 *   <li>Write a class of this interface. Each record of the file becomes exactly one {@link
 *       Reading}: an article as the dump tells it, or a rejection with the place where the record
 *       starts: its line, or its byte where there are no lines.
 *   <li>Stream: hold one record at a time, and none that is longer than {@link Limits#longest}.
 *   <li>Throw {@link IOException} only where nothing more can be read: the caller rejects the rest
 *       of the file. A single bad record is a rejection, and reading goes on behind it. A file
 *       without any record is rejected by the caller.
 *   <li>Clean nothing: that is the next step's.
 *   <li>Register it with a constant in {@link Format}, which says by what it is known.
 *   <li>Add a small genuine sample under {@code data/sample}, and a line to the contract test.
 * </ol>
 */
interface DumpFormat {

  /** The records of {@code file}, which holds {@code content}. */
  Records open(String file, Content content, ReadOptions options) throws IOException;

  /** The records of a part of the file; all of them with the first part where it isn't divided. */
  default Records open(String file, Content content, ReadOptions options, FilePart part)
      throws IOException {
    return part.isFirst() ? open(file, content, options) : () -> null;
  }

  /** A stream of records; {@link #next()} is null at the end. */
  @FunctionalInterface
  interface Records {
    /** The next record, or null when there is none. */
    Reading next() throws IOException;
  }
}
