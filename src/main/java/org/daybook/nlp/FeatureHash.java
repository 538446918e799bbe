package org.daybook.nlp;

/** 64-bit hashes of text and of tuples, the same on every machine. */
public final class FeatureHash {
  private static final long EMPTY = 0xCBF29CE484222325L;
  private static final long PRIME = 0x100000001B3L;

  private FeatureHash() {}

  /** Hash of {@code text}: FNV-1a over its characters, mixed. */
  public static long of(CharSequence text) {
    return of(text, 0, text.length());
  }

  /** Hash of the characters of {@code text} from {@code start} up to {@code end}. */
  public static long of(CharSequence text, int start, int end) {
    long hash = EMPTY;
    for (int i = start; i < end; i++) {
      hash = (hash ^ text.charAt(i)) * PRIME;
    }
    return mix(hash);
  }

  /** Hash of an ordered pair. */
  public static long pair(long first, long second) {
    return mix(first * 0x9E3779B97F4A7C15L + second + 0x7F4A7C15L);
  }

  /** A hash spread over all bits, never 0. */
  static long key(long hash) {
    long mixed = mix(hash);
    return mixed == 0 ? 1 : mixed;
  }

  /** The finaliser of MurmurHash3. */
  private static long mix(long hash) {
    long mixed = hash ^ (hash >>> 33);
    mixed *= 0xFF51AFD7ED558CCDL;
    mixed ^= mixed >>> 33;
    mixed *= 0xC4CEB9FE1A85EC53L;
    return mixed ^ (mixed >>> 33);
  }
}
