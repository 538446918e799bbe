package org.daybook.dedup;

import java.util.Comparator;
import java.util.Objects;

/**
 * What is known of an article to find its story.
 *
 * @param day UTC, days since 1970-01-01
 * @param published microseconds since 1970-01-01 UTC; null where the time is not known
 * @param source null where it is not known
 * @param id of the article
 * @param signature see {@link Signature}; not copied
 */
@SuppressWarnings("ArrayRecordComponent") // Tellings are never compared, and a list would box.
public record Telling(int day, Long published, String source, String id, int[] signature) {
  /** By day, then by time, those without behind; then by source and id. */
  public static final Comparator<Telling> ORDER =
      Comparator.comparingInt(Telling::day)
          .thenComparing(Telling::published, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(Telling::source, Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(Telling::id);

  public Telling {
    Objects.requireNonNull(id, "id");
    if (signature.length != Signature.SIZE) {
      throw new IllegalArgumentException("signature of " + signature.length + " places: " + id);
    }
  }
}
