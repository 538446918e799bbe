package org.daybook.source;

import java.util.Map;

/** A record of a WARC file, or one that can't be read. */
final class WarcRecord {
  private final long position;
  private final Map<String, String> fields;
  private final byte[] block;
  private final long length;
  private final String fault;

  private WarcRecord(
      long position, Map<String, String> fields, byte[] block, long length, String fault) {
    this.position = position;
    this.fields = fields;
    this.block = block;
    this.length = length;
    this.fault = fault;
  }

  /**
   * A record.
   *
   * @param position 1-based byte as stored at which it starts; where it is not a gzip member of its
   *     own, the member's byte and the bytes before the record in it
   * @param fields the header's, by their names in lower case
   * @param block the first bytes behind the header, no more than the longest record has
   * @param length bytes of the whole block
   */
  static WarcRecord of(long position, Map<String, String> fields, byte[] block, long length) {
    return new WarcRecord(position, fields, block, length, null);
  }

  /** A record that can't be read, with those fields of its header that can. */
  static WarcRecord faulty(long position, Map<String, String> fields, String fault) {
    return new WarcRecord(position, fields, new byte[0], 0, fault);
  }

  long position() {
    return position;
  }

  /** A field's value, or {@code absent}. */
  String field(String name, String absent) {
    return fields.getOrDefault(name, absent);
  }

  byte[] block() {
    return block;
  }

  long length() {
    return length;
  }

  /** What is wrong with the record; null where nothing is. */
  String fault() {
    return fault;
  }
}
