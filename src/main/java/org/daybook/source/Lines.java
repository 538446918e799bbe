package org.daybook.source;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/**
 * The lines of a UTF-8 file, each held only up to a longest length. Bytes that are not UTF-8 become
 * U+FFFD; a byte order mark is dropped.
 */
final class Lines {
  private final BufferedReader reader;
  private final int longest;
  private final StringBuilder line = new StringBuilder();
  private long number;
  private boolean cut;

  Lines(InputStream in, int longest) {
    this.reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8), 1 << 16);
    this.longest = longest;
  }

  /** The next line without its end, or null; at most the longest length of it. */
  String next() throws IOException {
    line.setLength(0);
    cut = false;
    int c = reader.read();
    if (c < 0) {
      return null;
    }
    number++;
    if (number == 1 && c == '\uFEFF') {
      c = reader.read();
    }
    for (; c >= 0 && c != '\n'; c = reader.read()) {
      if (line.length() < longest) {
        line.append((char) c);
      } else {
        cut = true;
      }
    }
    int length = line.length();
    if (length > 0 && line.charAt(length - 1) == '\r') {
      line.setLength(length - 1);
    }
    return line.toString();
  }

  /** 1-based number of the line last read. */
  long number() {
    return number;
  }

  /** Whether the line last read was longer than the longest length. */
  boolean wasCut() {
    return cut;
  }
}
