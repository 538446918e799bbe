package org.daybook.source;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.Inflater;

/** The bytes of a file as stored, of which the last {@value #HISTORY} read can be read again. */
final class StoredBytes implements Closeable {
  private static final int HISTORY = 1 << 16;

  private final InputStream in;
  private final byte[] buffer = new byte[2 * HISTORY];
  private long start;
  private int position;
  private int limit;

  StoredBytes(InputStream in) {
    this.in = in;
  }

  /** Offset of the next byte in the file, from 0. */
  long position() {
    return start + position;
  }

  /** Whether {@code count} more bytes are there. */
  boolean has(int count) throws IOException {
    while (limit - position < count) {
      if (!refill()) {
        return false;
      }
    }
    return true;
  }

  /** The byte {@code ahead} of the next, which {@link #has} has found. */
  int peek(int ahead) {
    return buffer[position + ahead] & 0xff;
  }

  /** Reads a byte. */
  int next() throws IOException {
    if (!has(1)) {
      throw new EOFException("the file breaks off");
    }
    return buffer[position++] & 0xff;
  }

  /** Reads a number of four bytes, the lowest first. */
  long nextNumber() throws IOException {
    return next() | next() << 8 | next() << 16 | (long) next() << 24;
  }

  /** Reads at most {@code length} bytes; -1 at the end. */
  int read(byte[] bytes, int offset, int length) throws IOException {
    if (!has(1)) {
      return -1;
    }
    int read = Math.min(length, limit - position);
    System.arraycopy(buffer, position, bytes, offset, read);
    position += read;
    return read;
  }

  /** Gives all bytes at hand to {@code inflater}. */
  void feed(Inflater inflater) throws IOException {
    if (!has(1)) {
      throw new EOFException("the file breaks off");
    }
    inflater.setInput(buffer, position, limit - position);
    position = limit;
  }

  /** Takes back the last {@code count} bytes. */
  void unread(int count) {
    position -= count;
  }

  /** Goes back to {@code offset}, or as near to it as there is history. */
  void rewind(long offset) {
    position = Math.toIntExact(Math.max(offset, start) - start);
  }

  private boolean refill() throws IOException {
    int from = Math.max(0, position - HISTORY);
    System.arraycopy(buffer, from, buffer, 0, limit - from);
    start += from;
    position -= from;
    limit -= from;
    int read = in.read(buffer, limit, buffer.length - limit);
    limit += Math.max(0, read);
    return read >= 0;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
