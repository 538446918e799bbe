package org.daybook.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * The values of a UTF-8 file of JSON, each held only up to a longest length: those of a list, or
 * those that stand one behind the other, or those of a list within an object. Found by their
 * brackets, so that what is wrong inside one costs only that one.
 */
final class JsonValues {
  private static final int END = -1;

  private final InputStream in;
  private final int longest;
  private final byte[] buffer = new byte[1 << 16];
  private int next;
  private int limit;
  private long line = 1;
  private long number;
  private boolean inList;
  private boolean cut;
  private int envelope;
  private int skipped;

  /**
   * Values of at most {@code longest} bytes.
   *
   * @param around what stands before the values, to the bracket of their list, in one-byte
   *     characters: objects that end behind the list; empty where there are none
   */
  JsonValues(InputStream in, int longest, String around) {
    this.in = in;
    this.longest = longest;
    this.envelope =
        (int)
            around.replaceAll("\"(?:[^\"\\\\]|\\\\.)*\"", "").chars().filter(c -> c == '{').count();
    this.skipped = around.length();
  }

  /** The next value as written, or null; at most the longest length of it. */
  String next() throws IOException {
    openEnvelope();
    for (int b = peek(); isBetween(b); b = peek()) {
      inList = b == '[' || (inList && b != ']');
      take();
      if (envelope > 0 && b == ']') {
        value(envelope);
        envelope = 0;
      }
    }
    cut = false;
    number = line;
    return peek() == END ? null : value(0);
  }

  private void openEnvelope() throws IOException {
    for (; skipped > 0 && peek() != END; skipped--) {
      inList = take() == '[';
    }
  }

  /** Whether no value starts here: white space, a mark, and the brackets of the list. */
  private boolean isBetween(int b) {
    boolean mark = b == 0xEF || b == 0xBB || b == 0xBF;
    return isSpace(b) || mark || b == ',' || b == ']' || (b == '[' && !inList);
  }

  private static boolean isSpace(int b) {
    return b == ' ' || b == '\n' || b == '\r' || b == '\t';
  }

  /** Reads on to the end of a value of which brackets of this {@code depth} are open. */
  private String value(int depth) throws IOException {
    ByteArrayOutputStream value = new ByteArrayOutputStream();
    int open = depth;
    boolean quoted = false;
    boolean escaped = false;
    boolean ended = false;
    while (!ended && peek() != END) {
      int b = take();
      if (value.size() < longest) {
        value.write(b);
      } else {
        cut = true;
      }
      boolean quote = b == '"' && !escaped;
      escaped = quoted && b == '\\' && !escaped;
      quoted ^= quote;
      if (!quoted) {
        open += b == '{' || b == '[' ? 1 : 0;
        open -= b == '}' || b == ']' ? 1 : 0;
        ended = open <= 0 && (b == '}' || b == ']' || isBetween(peek()));
      }
    }
    return value.toString(StandardCharsets.UTF_8);
  }

  private int peek() throws IOException {
    if (next == limit) {
      next = 0;
      limit = Math.max(0, in.read(buffer, 0, buffer.length));
    }
    return limit == 0 ? END : buffer[next] & 0xff;
  }

  private int take() {
    int b = buffer[next++] & 0xff;
    line += b == '\n' ? 1 : 0;
    return b;
  }

  /** 1-based number of the line on which the value last read starts. */
  long number() {
    return number;
  }

  /** Whether the value last read was longer than the longest length. */
  boolean wasCut() {
    return cut;
  }

  /** Whether the list goes on where the file ends. */
  boolean isOpen() {
    return inList;
  }
}
