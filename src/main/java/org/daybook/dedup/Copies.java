package org.daybook.dedup;

import java.util.Arrays;
import java.util.List;

/**
 * Whether one text is a copy of another, from their signatures: a reprint as it stood, or with the
 * edits of a newsroom. What a source prints again and again is its template and counts less, so
 * that two notices of one template are no copies.
 */
final class Copies {
  /** Days of printing up to which words count in full: a story may be updated for so long. */
  private static final double NEWS_DAYS = 3;

  /** Least part of the shorter text that stands in the other: a text may be cut, or added to. */
  private static final double CONTAINED = 0.72;

  /** Least part of both texts together that stands in both. */
  private static final double SHARED = 0.27;

  private final List<Telling> tellings;
  private final Recurrence recurrence;

  Copies(List<Telling> tellings) {
    this.tellings = tellings;
    this.recurrence = Recurrence.in(tellings);
  }

  /** Whether the tellings of these numbers are copies of each other. */
  boolean are(int first, int second) {
    int[] a = tellings.get(first).signature();
    int[] b = tellings.get(second).signature();
    if (Arrays.equals(a, b)) {
      return true;
    }
    double both = 0;
    double onlyA = 0;
    double onlyB = 0;
    for (int i = 0; i < Signature.SIZE; i++) {
      int inA = a[i] <= b[i] ? recurrence.days(first, i) : 0;
      int inB = b[i] <= a[i] ? recurrence.days(second, i) : 0;
      double weight = Math.min(1, NEWS_DAYS / Math.max(inA, inB));
      both += a[i] == b[i] ? weight : 0;
      onlyA += a[i] < b[i] ? weight : 0;
      onlyB += b[i] < a[i] ? weight : 0;
    }
    return both >= CONTAINED * (both + Math.min(onlyA, onlyB))
        && both >= SHARED * (both + onlyA + onlyB);
  }
}
