package org.daybook.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The lines of a UTF-8 file, each held only up to a longest length. Bytes that are not UTF-8 become
 * U+FFFD; a byte order mark is dropped. Lines before the place where a file breaks off are all
 * given.
 */
final class Lines {
  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final InputStream in;
  private final int longest;
  private final byte[] buffer = new byte[1 << 16];
  private int position;
  private int limit;

  /** Offset of the buffer in the file. */
  private long offset;

  private long start;
  private byte[] line = new byte[1 << 12];
  private int length;
  private long number;
  private boolean cut;

  /** Lines of at most {@code longest} bytes. */
  Lines(InputStream in, int longest) {
    this.in = in;
    this.longest = longest;
  }

  /** The next line without its end, or null; at most the longest length of it. */
  String next() throws IOException {
    length = 0;
    cut = false;
    if (!hasMore()) {
      return null;
    }
    number++;
    start = offset + position;
    boolean ended = false;
    while (!ended && hasMore()) {
      int end = position;
      while (end < limit && buffer[end] != '\n') {
        end++;
      }
      append(end);
      ended = end < limit;
      position = ended ? end + 1 : end;
    }
    if (length > 0 && line[length - 1] == '\r') {
      length--;
    }
    int text = number == 1 && startsWithMark() ? BYTE_ORDER_MARK.length : 0;
    return new String(line, text, length - text, StandardCharsets.UTF_8);
  }

  private boolean hasMore() throws IOException {
    if (position == limit) {
      offset += limit;
      position = 0;
      limit = Math.max(0, in.read(buffer, 0, buffer.length));
    }
    return limit > 0;
  }

  private void append(int end) {
    int taken = Math.min(end - position, longest - length);
    cut |= taken < end - position;
    if (length + taken > line.length) {
      line = Arrays.copyOf(line, Math.max(length + taken, 2 * line.length));
    }
    System.arraycopy(buffer, position, line, length, taken);
    length += taken;
  }

  private boolean startsWithMark() {
    return length >= BYTE_ORDER_MARK.length
        && line[0] == BYTE_ORDER_MARK[0]
        && line[1] == BYTE_ORDER_MARK[1]
        && line[2] == BYTE_ORDER_MARK[2];
  }

  /** 1-based number of the line last read. */
  long number() {
    return number;
  }

  /** Offset of the line last read, in bytes from 0. */
  long start() {
    return start;
  }

  /** Whether the line last read was longer than the longest length. */
  boolean wasCut() {
    return cut;
  }
}
