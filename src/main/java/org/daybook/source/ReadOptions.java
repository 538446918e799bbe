package org.daybook.source;

import java.io.Serializable;
import java.util.Map;

/**
 * How dumps are read.
 *
 * @param format the format of all files; null to find it out for each
 * @param fields names of fields by role, before the common ones: {@code title -> headline}
 * @param longestRecord largest record in characters; a longer one is rejected
 */
public record ReadOptions(Format format, Map<FieldRole, String> fields, int longestRecord)
    implements Serializable {
  /** Largest record by default: 16 M characters. */
  public static final int LONGEST_RECORD = 16 << 20;

  public ReadOptions {
    fields = Map.copyOf(fields);
    if (longestRecord < 1) {
      throw new IllegalArgumentException("longest record of " + longestRecord + " characters");
    }
  }

  /**
   * Format found out for each file, common field names, records of up to {@link #LONGEST_RECORD}.
   */
  public static ReadOptions defaults() {
    return new ReadOptions(null, Map.of(), LONGEST_RECORD);
  }
}
