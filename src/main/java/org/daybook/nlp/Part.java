package org.daybook.nlp;

/**
 * A part of the name of a feature. The hash of a name is worked out from those of its parts, so
 * that names are only spelled out for training. The hash is a polynomial of the characters modulo
 * 2<sup>64</sup>.
 */
final class Part {
  private static final long BASE = 0x9E3779B97F4A7C15L;

  final String text;
  final long hash;

  /** What the hash of the parts before this one is multiplied with. */
  final long power;

  private Part(String text) {
    this.text = text;
    this.hash = hash(text);
    long product = 1;
    for (int i = 0; i < text.length(); i++) {
      product *= BASE;
    }
    this.power = product;
  }

  static Part of(String text) {
    return new Part(text);
  }

  static long hash(String text) {
    long hash = 0;
    for (int i = 0; i < text.length(); i++) {
      hash = hash * BASE + text.charAt(i) + 1;
    }
    return hash;
  }

  /** The hash of a name whose parts before this one have the hash {@code before}. */
  long after(long before) {
    return before * power + hash;
  }
}
