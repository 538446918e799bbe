package org.daybook.dedup;

import java.util.Arrays;
import java.util.List;

/**
 * On how many days a source printed the same words: for each place of each signature, the days of
 * the {@value #DAYS} before and of the day itself on which the source has it too. What recurs is
 * the source's template, not the news.
 */
final class Recurrence {
  /** Days before a day that are looked at. */
  static final int DAYS = 14;

  private static final int WINDOW = (1 << (DAYS + 1)) - 1;

  private final byte[][] days;

  private Recurrence(byte[][] days) {
    this.days = days;
  }

  /** Counts over {@code tellings}, which are in order. */
  static Recurrence in(List<Telling> tellings) {
    int size = tellings.size();
    byte[][] days = new byte[size][Signature.SIZE];
    long[] keys = new long[size];
    for (int place = 0; place < Signature.SIZE; place++) {
      for (int i = 0; i < size; i++) {
        Telling telling = tellings.get(i);
        long source = telling.source() == null ? 0 : telling.source().hashCode();
        long printed = (source * 0x9E3779B97F4A7C15L) ^ telling.signature()[place];
        keys[i] = (printed * 0xD6E8FEB86659FD93L >>> 24 << 24) | i;
      }
      Arrays.sort(keys);
      count(keys, tellings, days, place);
    }
    return new Recurrence(days);
  }

  /** Keys stand in groups of equal words, the tellings of each group in order. */
  private static void count(long[] keys, List<Telling> tellings, byte[][] days, int place) {
    int printed = 0; // a bit a day, the lowest that of the telling
    for (int i = 0; i < keys.length; i++) {
      boolean same = i > 0 && keys[i - 1] >>> 24 == keys[i] >>> 24;
      int passed =
          same ? Math.min(DAYS + 1, day(keys, i, tellings) - day(keys, i - 1, tellings)) : 0;
      printed = same ? (printed << passed | 1) & WINDOW : 1;
      days[(int) keys[i] & 0xFFFFFF][place] = (byte) Integer.bitCount(printed);
    }
  }

  private static int day(long[] keys, int i, List<Telling> tellings) {
    return tellings.get((int) keys[i] & 0xFFFFFF).day();
  }

  /** Days on which the source of a telling printed what stands at a place of its signature. */
  int days(int telling, int place) {
    return days[telling][place];
  }
}
