package org.daybook.source;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/**
 * What a file holds: its bytes, without the compression where it is gzip (RFC 1952), of one member
 * or more. Read as a stream, it ends at the first damage with a {@link ZipException}, and where the
 * file breaks off with an {@link EOFException}. A format whose records are members of their own
 * reads member by member, and goes on behind a damaged one. A file without compression is one
 * member.
 */
final class Content extends InputStream {
  /** How much of a file is looked at to find its format. */
  static final int HEAD = 4096;

  /** Bytes up to which a member may grow as it will. */
  private static final int SMALL = 1 << 20;

  private static final int MAGIC = 0x1f8b;
  private static final int DEFLATE = 8;
  private static final int HEADER = 10;
  private static final int HAS_CHECKSUM = 2;
  private static final int HAS_EXTRA = 4;
  private static final int HAS_NAME = 8;
  private static final int HAS_COMMENT = 16;
  private static final int RESERVED = 0xe0;

  private final StoredBytes stored;
  private final int expansion;
  private final boolean compressed;
  private final Inflater inflater = new Inflater(true);
  private final CRC32 checksum = new CRC32();
  private byte[] head = {};
  private int headRead;
  private long memberStart;
  private boolean memberEnded;
  private IOException damage;

  /**
   * The content of a file.
   *
   * @param in its bytes as stored
   * @param expansion most bytes that a byte as stored may give (see {@link Limits#expansion})
   */
  Content(InputStream in, int expansion) throws IOException {
    this.stored = new StoredBytes(in);
    this.expansion = expansion;
    compressed = stored.has(2) && magic() == MAGIC;
    if (compressed) {
      openMember();
    }
    head = readHead();
  }

  /** The first bytes of the first member, at most {@value #HEAD}; they are still to be read. */
  byte[] head() {
    return head.clone();
  }

  private byte[] readHead() {
    byte[] first = new byte[HEAD];
    int length = 0;
    try {
      int read = 0;
      while (read >= 0 && length < HEAD) {
        length += read;
        read = readMember(first, length, HEAD - length);
      }
    } catch (IOException e) {
      // Met again behind what could be read.
    }
    return Arrays.copyOf(first, length);
  }

  boolean isCompressed() {
    return compressed;
  }

  /** Offset in the file, from 0, of the member that is being read. */
  long memberStart() {
    return memberStart;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int read = readMember(bytes, offset, length);
    while (read < 0 && nextMember()) {
      read = readMember(bytes, offset, length);
    }
    return read;
  }

  /**
   * Reads on in the member.
   *
   * @return -1 at its end
   * @throws ZipException where it is damaged: nothing more can be read of it
   * @throws EOFException where the file breaks off
   */
  int readMember(byte[] bytes, int offset, int length) throws IOException {
    if (headRead < head.length) {
      int read = Math.min(length, head.length - headRead);
      System.arraycopy(head, headRead, bytes, offset, read);
      headRead += read;
      return read;
    }
    if (damage != null) {
      throw damage;
    }
    if (memberEnded) {
      return -1;
    }
    try {
      int read = compressed ? inflate(bytes, offset, length) : stored.read(bytes, offset, length);
      memberEnded = read < 0;
      return read;
    } catch (ZipException | EOFException e) {
      damage = e;
      throw e;
    }
  }

  /**
   * Goes to the member that follows, or behind a damaged one to the next that can be found.
   *
   * @return whether there is one
   */
  boolean nextMember() throws IOException {
    if (!compressed || damage instanceof EOFException) {
      return false;
    }
    boolean found = damage == null ? hasMore() : findMember();
    if (found) {
      openMember();
    }
    return found;
  }

  /** Whether anything but the zeros follows that fill up blocks of tapes. */
  private boolean hasMore() throws IOException {
    while (stored.has(1) && stored.peek(0) == 0) {
      stored.next();
    }
    return stored.has(1);
  }

  private boolean findMember() throws IOException {
    stored.rewind(memberStart + 1);
    while (stored.has(HEADER)) {
      if (isHeader()) {
        return true;
      }
      stored.next();
    }
    return false;
  }

  /** Whether a header stands here; what it says of the system is anything: Wget writes 19. */
  private boolean isHeader() {
    int speed = stored.peek(8);
    return magic() == MAGIC
        && stored.peek(2) == DEFLATE
        && flagsAreKnown()
        && (speed == 0 || speed == 2 || speed == 4);
  }

  private boolean flagsAreKnown() {
    return (stored.peek(3) & RESERVED) == 0;
  }

  private int magic() {
    return stored.peek(0) << 8 | stored.peek(1);
  }

  private void openMember() throws IOException {
    memberStart = stored.position();
    memberEnded = false;
    damage = null;
    inflater.reset();
    checksum.reset();
    try {
      readHeader();
    } catch (ZipException | EOFException e) {
      damage = e;
    }
  }

  private void readHeader() throws IOException {
    if (!stored.has(HEADER)) {
      throw new EOFException("the file breaks off");
    }
    if (magic() != MAGIC || stored.peek(2) != DEFLATE || !flagsAreKnown()) {
      throw new ZipException("damaged gzip: no member where one should start");
    }
    int flags = stored.peek(3);
    skip(HEADER);
    if ((flags & HAS_EXTRA) != 0) {
      skip(stored.next() | stored.next() << 8);
    }
    for (int text = flags & (HAS_NAME | HAS_COMMENT); text != 0; text &= text - 1) {
      while (stored.next() != 0) {}
    }
    skip(flags & HAS_CHECKSUM);
  }

  private void skip(int count) throws IOException {
    for (int i = 0; i < count; i++) {
      stored.next();
    }
  }

  private int inflate(byte[] bytes, int offset, int length) throws IOException {
    try {
      int read = inflater.inflate(bytes, offset, length);
      while (read == 0 && !inflater.finished() && length > 0) {
        if (inflater.needsDictionary()) {
          throw new ZipException("damaged gzip: it asks for a dictionary");
        }
        stored.feed(inflater);
        read = inflater.inflate(bytes, offset, length);
      }
      checkExpansion();
      checksum.update(bytes, offset, read);
      if (read > 0 || length == 0) {
        return read;
      }
    } catch (DataFormatException e) {
      throw new ZipException("damaged gzip: " + e.getMessage());
    }
    checkTrailer();
    return -1;
  }

  private void checkExpansion() throws ExpansionException {
    long given = inflater.getBytesWritten();
    if (given > SMALL && given > expansion * inflater.getBytesRead()) {
      throw new ExpansionException("gzip that grows to more than " + expansion + " times its size");
    }
  }

  private void checkTrailer() throws IOException {
    stored.unread(inflater.getRemaining());
    long expected = stored.nextNumber();
    long size = stored.nextNumber();
    if (expected != checksum.getValue() || size != (inflater.getBytesWritten() & 0xffffffffL)) {
      throw new ZipException("damaged gzip: the checksum differs");
    }
  }

  @Override
  public void close() throws IOException {
    inflater.end();
    stored.close();
  }

  /** A member grows too much to be read on. */
  static final class ExpansionException extends ZipException {
    private static final long serialVersionUID = 1;

    private ExpansionException(String message) {
      super(message);
    }
  }
}
