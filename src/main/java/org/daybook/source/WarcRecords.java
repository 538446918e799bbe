package org.daybook.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipException;

/**
 * The records of a WARC file (ISO 28500), one at a time, a block held only up to a longest length.
 * A record that breaks the rules is given with its fault; reading goes on where the next one
 * starts: at the next gzip member, or at the next line that begins with {@code WARC/}.
 */
final class WarcRecords {
  private static final String VERSION = "WARC/";
  private static final int LONGEST_HEADER = 1 << 20;

  private final Content content;
  private final int longest;
  private final byte[] buffer = new byte[1 << 14];
  private int next;
  private int limit;
  private long read;
  private long position;
  private Map<String, String> fields;
  private boolean finished;

  /** Records with blocks of at most {@code longest} bytes. */
  WarcRecords(Content content, int longest) {
    this.content = content;
    this.longest = longest;
  }

  /** The next record, or null. */
  WarcRecord next() throws IOException {
    fields = new HashMap<>();
    try {
      return findStart() ? record() : null;
    } catch (ZipException e) {
      nextMember();
      return WarcRecord.faulty(position, fields, e.getMessage());
    }
  }

  /** Passes by empty lines and the ends of members. */
  private boolean findStart() throws IOException {
    while (!finished) {
      position = content.memberStart() + read - (limit - next) + 1;
      int first = peek();
      if (first < 0) {
        nextMember();
      } else if (first == '\r' || first == '\n') {
        next++;
      } else {
        return true;
      }
    }
    return false;
  }

  private void nextMember() throws IOException {
    finished = !content.nextMember();
    next = 0;
    limit = 0;
    read = 0;
  }

  private WarcRecord record() throws IOException {
    String fault = header();
    if (fault != null) {
      return lost(fault);
    }
    long length = length(field("content-length"));
    if (length < 0) {
      return lost("no length in the header: Content-Length " + field("content-length"));
    }
    ByteArrayOutputStream block = new ByteArrayOutputStream();
    long missing = length - read(length, block);
    while (missing > 0 && goesOnInNextMember()) {
      missing -= read(missing, block);
    }
    if (missing > 0) {
      return lost("ends " + missing + " bytes before its Content-Length of " + length);
    }
    skipEmptyLines();
    if (peek() >= 0 && !startsRecord()) {
      return lost("goes on behind its Content-Length of " + length);
    }
    return WarcRecord.of(position, fields, block.toByteArray(), length);
  }

  private String field(String name) {
    return fields.get(name);
  }

  /** Reads a header into the fields; gives what is wrong with it, or null. */
  private String header() throws IOException {
    String version = line();
    if (!version.startsWith(VERSION)) {
      return "no record starts here";
    }
    int length = 0;
    String name = "";
    for (String line = line(); !line.isEmpty(); line = line()) {
      length += line.length();
      if (length > LONGEST_HEADER) {
        return "a header of more than " + LONGEST_HEADER + " characters";
      }
      int colon = line.indexOf(':');
      if (Character.isWhitespace(line.charAt(0))) {
        fields.merge(name, line.strip(), (value, more) -> value + " " + more);
      } else if (colon > 0) {
        name = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
        fields.putIfAbsent(name, line.substring(colon + 1).strip());
      }
    }
    return null;
  }

  /** A line without its end, cut at the longest header; empty at the end of the member too. */
  private String line() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    int b = peek();
    while (b >= 0 && b != '\n') {
      if (line.size() <= LONGEST_HEADER) {
        line.write(b);
      }
      next++;
      b = peek();
    }
    next += b < 0 ? 0 : 1;
    return line.toString(StandardCharsets.UTF_8).stripTrailing();
  }

  private static long length(String written) {
    try {
      return written == null ? -1 : Long.parseLong(written);
    } catch (NumberFormatException e) {
      return -1;
    }
  }

  /** Reads {@code length} bytes, of which the first are kept; gives how many there were. */
  private long read(long length, ByteArrayOutputStream kept) throws IOException {
    long done = 0;
    while (done < length && peek() >= 0) {
      int count = (int) Math.min(length - done, limit - next);
      kept.write(buffer, next, Math.min(count, longest - kept.size()));
      next += count;
      done += count;
    }
    return done;
  }

  /** Some writers cut members at any place. */
  private boolean goesOnInNextMember() throws IOException {
    nextMember();
    return !finished && !startsRecord();
  }

  private void skipEmptyLines() throws IOException {
    while (peek() == '\r' || peek() == '\n') {
      next++;
    }
  }

  /** A record that can't be read, and the way to the next. */
  private WarcRecord lost(String fault) throws IOException {
    while (peek() >= 0 && !startsRecord()) {
      line();
    }
    return WarcRecord.faulty(position, fields, fault);
  }

  private boolean startsRecord() throws IOException {
    if (limit - next < VERSION.length()) {
      System.arraycopy(buffer, next, buffer, 0, limit - next);
      limit -= next;
      next = 0;
      fill();
    }
    return limit - next >= VERSION.length()
        && VERSION.equals(new String(buffer, next, VERSION.length(), StandardCharsets.US_ASCII));
  }

  /** The next byte of the member, -1 at its end. */
  private int peek() throws IOException {
    if (next == limit) {
      next = 0;
      limit = 0;
      fill();
    }
    return next == limit ? -1 : buffer[next] & 0xff;
  }

  private void fill() throws IOException {
    int count = 0;
    while (count >= 0 && limit < VERSION.length()) {
      count = content.readMember(buffer, limit, buffer.length - limit);
      limit += Math.max(0, count);
      read += Math.max(0, count);
    }
  }
}
