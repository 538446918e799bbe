package org.daybook.dedup;

import java.util.Arrays;
import java.util.List;

/**
 * Groups articles into stories: one text and its copies. An article tells the story of the first
 * article of the {@value #DAYS} days before, and of its own, that it is a copy of and that starts a
 * story itself; an article without such a one starts a story. Each copy is thus like the first, and
 * no chain of small changes leads from one text to quite another. Every day is grouped by what its
 * window holds, so that nothing before can change it.
 *
 * <p>Candidates share one of {@value #BANDS} bands of {@value #ROWS} places of their signatures
 * (Leskovec, Rajaraman, Ullman, Mining of Massive Datasets, ch. 3): of pairs that share 0.3 of
 * their shingles 998 in 1,000 do, of unrelated ones hardly any.
 */
public final class Stories {
  /** Days that a story runs before it starts anew. */
  public static final int DAYS = 14;

  /** Days before a day whose articles shape its stories. */
  public static final int LOOK_BACK = DAYS + Recurrence.DAYS;

  private static final int ROWS = 2;
  private static final int BANDS = Signature.SIZE / ROWS;

  private final List<Telling> tellings;
  private final int[][] copied;
  private final int[] starts;
  private final int[] grouped;

  private Stories(List<Telling> tellings) {
    this.tellings = tellings;
    this.copied = new int[tellings.size()][];
    this.starts = new int[tellings.size()];
    this.grouped = new int[tellings.size()];
    Arrays.fill(grouped, Integer.MIN_VALUE);
  }

  /**
   * For each telling the number of the one that starts its story. Exact for the days that have
   * {@value #LOOK_BACK} days before them among the tellings.
   *
   * @param tellings in order, of one language
   */
  public static int[] of(List<Telling> tellings) {
    Stories stories = new Stories(tellings);
    stories.compare(new Copies(tellings));
    int[] first = new int[tellings.size()];
    for (int i = 0; i < first.length; i++) {
      first[i] = stories.start(i, tellings.get(i).day());
    }
    return first;
  }

  /** Finds for each telling those before it, in the window, that it is a copy of. */
  private void compare(Copies copies) {
    int size = tellings.size();
    int slots = Integer.highestOneBit(Math.max(1, size) * BANDS) << 1;
    int[] heads = new int[slots]; // of the chain of a slot: 1 + band entry
    int[] next = new int[size * BANDS];
    int[] seen = new int[size];
    int[] found = new int[16];
    for (int i = 0; i < size; i++) {
      int count = 0;
      int earliest = tellings.get(i).day() - DAYS;
      for (int band = 0; band < BANDS; band++) {
        int slot = slot(tellings.get(i).signature(), band) & (slots - 1);
        for (int entry = heads[slot]; entry != 0; entry = next[entry - 1]) {
          int other = (entry - 1) / BANDS;
          if (tellings.get(other).day() < earliest) {
            break;
          }
          if (other != i && seen[other] != i + 1) {
            seen[other] = i + 1;
            if (copies.are(other, i)) {
              found = count == found.length ? Arrays.copyOf(found, 2 * count) : found;
              found[count++] = other;
            }
          }
        }
        int entry = i * BANDS + band;
        next[entry] = heads[slot];
        heads[slot] = entry + 1;
      }
      copied[i] = Arrays.copyOf(found, count);
      Arrays.sort(copied[i]);
    }
  }

  private static int slot(int[] signature, int band) {
    long hash = band;
    for (int i = band * ROWS; i < (band + 1) * ROWS; i++) {
      hash = (hash ^ signature[i]) * 0x9E3779B97F4A7C15L;
      hash ^= hash >>> 32;
    }
    return (int) (hash ^ hash >>> 16);
  }

  /** The start of the story of a telling, as the window before {@code day} has it. */
  private int start(int telling, int day) {
    if (grouped[telling] != day) {
      starts[telling] = findStart(telling, day);
      grouped[telling] = day;
    }
    return starts[telling];
  }

  private int findStart(int telling, int day) {
    for (int other : copied[telling]) {
      if (tellings.get(other).day() >= day - DAYS && start(other, day) == other) {
        return other;
      }
    }
    return telling;
  }
}
