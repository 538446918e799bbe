package org.daybook.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.NoSuchElementException;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.example.GroupReadSupport;
import org.daybook.article.Origin;
import org.daybook.article.Reading;
import org.daybook.article.Reason;
import org.daybook.article.Rejection;
import org.daybook.source.FieldMap;
import org.daybook.source.ReadOptions;
import org.daybook.source.RecordStream;

/**
 * A Parquet file as a dump: a row a record, its columns found like the fields of JSON; the position
 * is the number of the row. Only here because it needs a file that can be read from any place.
 */
final class ParquetDump implements RecordStream {
  /** Bytes of the mark that a file starts with. */
  static final int MAGIC = 4;

  private final String file;
  private final FieldMap fields;
  private final int longest;
  private ParquetReader<Group> rows;
  private Reading next;
  private long position;

  ParquetDump(String file, Configuration hadoop, ReadOptions options) {
    this.file = file;
    this.fields = new FieldMap(options);
    this.longest = options.limits().longest();
    try {
      rows = ParquetReader.builder(new GroupReadSupport(), new Path(file)).withConf(hadoop).build();
      next = read();
      if (next == null) {
        next = rejection(Reason.MISSING_TEXT, "the file holds no row");
      }
    } catch (IOException e) {
      next = rejection(Reason.UNREADABLE_FILE, String.valueOf(e.getMessage()));
    }
  }

  /** Whether a file that starts with {@code head} is one. */
  static boolean isStart(byte[] head) {
    return new String(head, StandardCharsets.US_ASCII).equals("PAR1");
  }

  @Override
  public boolean hasNext() {
    return next != null;
  }

  @Override
  public Reading next() {
    if (next == null) {
      throw new NoSuchElementException(file);
    }
    Reading current = next;
    boolean wasLast =
        current.rejection() != null && current.rejection().reason() == Reason.UNREADABLE_FILE;
    next = wasLast || position == 0 ? null : read();
    return current;
  }

  /** The next row; null at the end. Damage that Parquet meets ends the file. */
  private Reading read() {
    try {
      Group row = rows.read();
      if (row == null) {
        return null;
      }
      position++;
      ParquetRow values = ParquetRow.of(row);
      Origin origin = new Origin(file, position);
      return values.characters() > longest
          ? Reading.of(
              Rejection.of(
                  origin,
                  Reason.TOO_LARGE,
                  "longer than " + longest + " characters",
                  values.toString()))
          : fields.article(origin, values::value, values.names());
    } catch (IOException | RuntimeException e) {
      return rejection(
          Reason.UNREADABLE_FILE, "%s after row %d".formatted(e.getMessage(), position));
    }
  }

  private Reading rejection(Reason reason, String detail) {
    return Reading.of(new Rejection(file, Math.max(1, position), reason, detail, ""));
  }

  @Override
  public void close() {
    next = null;
    try {
      if (rows != null) {
        rows.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }
}
