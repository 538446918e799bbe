package org.daybook.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.daybook.article.Reading;
import org.daybook.article.Reason;
import org.daybook.article.Rejection;

/**
 * The records of one file, one at a time: decompresses, finds the format, and turns what can't be
 * read into a last rejection, so that a bad file costs itself and nothing else. Where a date of
 * numbers leaves open which is the month, the start of the file is read once more for dates that
 * tell.
 */
public final class DumpFile implements RecordStream {
  private final String file;
  private final Opening opening;
  private final ReadOptions options;

  /** Null until it is asked for. */
  private FileDateOrder dateOrder;

  private Content content;
  private DumpFormat.Records records;
  private Reading next;
  private long position = 1;
  private boolean finished;

  /** Gives the bytes of a file. */
  @FunctionalInterface
  public interface Opening {
    /** The file's bytes from their start. */
    InputStream open() throws IOException;
  }

  /**
   * Opens a file.
   *
   * @param file path or URI, for the origin of its records
   */
  public DumpFile(String file, Opening opening, ReadOptions options) {
    this(file, opening, options, FilePart.WHOLE);
  }

  /** Opens a part of a file. */
  public DumpFile(String file, Opening opening, ReadOptions options, FilePart part) {
    this(file, opening, options, part, null);
  }

  private DumpFile(
      String file, Opening opening, ReadOptions options, FilePart part, FileDateOrder dateOrder) {
    this.file = file;
    this.opening = opening;
    this.options = options;
    this.dateOrder = dateOrder;
    try {
      content = new Content(opening.open(), options.limits().expansion());
      byte[] head = content.head();
      Optional<Format> format =
          options.format() != null ? Optional.of(options.format()) : Format.of(file, text(head));
      if (format.isPresent()) {
        records = format.get().reader().open(file, content, options, part);
        advance();
        if (finished && part.isFirst()) {
          finished = false;
          finish(Reason.MISSING_TEXT, "the file holds no record of an article", text(head));
        }
      } else if (part.isFirst()) {
        finish(Reason.UNKNOWN_FORMAT, "starts like no known format", text(head));
      } else {
        finished = true;
      }
    } catch (IOException e) {
      finish(reason(e), describe(e), "");
    }
  }

  private static String text(byte[] head) {
    boolean wide = head.length > 1 && (head[0] & 0xff) + (head[1] & 0xff) == 0xFE + 0xFF;
    String text = new String(head, wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private void advance() {
    try {
      next = records.next();
      if (next == null) {
        finished = true;
      } else {
        next = FileDateOrder.isNeededFor(next) ? dateOrder().applied(next) : next;
        position =
            next.article() != null
                ? next.article().origin().position()
                : next.rejection().position();
      }
    } catch (IOException e) {
      finish(reason(e), describe(e) + " after the record at " + position, "");
    }
  }

  private DumpFile wholeForDates() {
    return new DumpFile(file, opening, options, FilePart.WHOLE, FileDateOrder.UNKNOWN);
  }

  private FileDateOrder dateOrder() {
    if (dateOrder == null) {
      try (DumpFile again = wholeForDates()) {
        dateOrder = FileDateOrder.of(again);
      }
    }
    return dateOrder;
  }

  private void finish(Reason reason, String detail, String excerpt) {
    next =
        Reading.of(
            new Rejection(file, position, reason, detail, excerpt.replaceAll("\\p{Cntrl}+", " ")));
    records = () -> null;
  }

  private static Reason reason(IOException e) {
    return e instanceof Content.ExpansionException ? Reason.TOO_LARGE : Reason.UNREADABLE_FILE;
  }

  private static String describe(IOException e) {
    return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
  }

  @Override
  public boolean hasNext() {
    return !finished;
  }

  @Override
  public Reading next() {
    if (finished) {
      throw new NoSuchElementException(file);
    }
    Reading current = next;
    advance();
    return current;
  }

  @Override
  public void close() {
    finished = true;
    try {
      if (content != null) {
        content.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }
}
