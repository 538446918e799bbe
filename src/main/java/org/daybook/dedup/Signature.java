package org.daybook.dedup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;

/**
 * The MinHash signature of a text (Broder, On the resemblance and containment of documents, 1997):
 * for each of {@value #SIZE} hash functions the least hash of the text's shingles, its runs of
 * {@value #SHINGLE} words. The share of equal places of two signatures estimates the Jaccard
 * similarity of their shingles, with a standard error of at most 0.045. Words are runs of letters
 * and digits without regard to case.
 */
public final class Signature {
  /** Places of a signature. */
  public static final int SIZE = 128;

  private static final int SHINGLE = 4;
  private static final long PRIME = 0x9E3779B97F4A7C15L;

  /** Odd factors of multiply-shift hashing (Dietzfelbinger et al. 1997). */
  private static final long[] FACTORS =
      new SplittableRandom(1997).longs(SIZE).map(f -> f | 1).toArray();

  private final int[] least = new int[SIZE];
  private final long[] window = new long[SHINGLE];
  private int words;

  private Signature() {
    Arrays.fill(least, Integer.MAX_VALUE);
  }

  /** The signature of {@code text}; a text of fewer words than a shingle is one shingle. */
  public static List<Integer> of(String text) {
    Signature signature = new Signature();
    signature.read(text);
    List<Integer> places = new ArrayList<>(SIZE);
    for (int place : signature.least) {
      places.add(place);
    }
    return Collections.unmodifiableList(places);
  }

  private void read(String text) {
    long word = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        word = (word + Character.toLowerCase(c) + 1) * PRIME;
      } else if (word != 0) {
        add(word);
        word = 0;
      }
    }
    if (word != 0) {
      add(word);
    }
    if (words < SHINGLE) {
      addShingle();
    }
  }

  private void add(long word) {
    window[words % SHINGLE] = word;
    words++;
    if (words >= SHINGLE) {
      addShingle();
    }
  }

  /** The last words in their order, as one number, under each hash function. */
  private void addShingle() {
    long shingle = 0;
    for (int i = 0; i < SHINGLE; i++) {
      shingle = Long.rotateLeft((shingle ^ window[(words + i) % SHINGLE]) * PRIME, 31);
    }
    shingle ^= shingle >>> 29;
    for (int i = 0; i < SIZE; i++) {
      least[i] = Math.min(least[i], (int) (shingle * FACTORS[i] >>> 32));
    }
  }
}
