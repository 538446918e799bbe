package org.daybook.nlp;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The words of a text as runs of letters and digits, for counting and comparing. */
final class Words {
  private static final int FINGERPRINT = 32;

  private Words() {}

  /** Number of words: runs of letters, digits and the apostrophes and hyphens between them. */
  static int count(String text) {
    int words = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean letter = Character.isLetterOrDigit(c);
      if (letter && !inside) {
        words++;
      }
      inside = letter || (inside && (c == '\'' || c == '\u2019' || c == '-'));
    }
    return words;
  }

  /**
   * Hash of the words of a text in lower case: equal for copies that differ in white space, marks
   * and capitals only. 32 hex digits of its SHA-256.
   */
  static String fingerprint(String text) {
    String folded = fold(text);
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(folded.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash).substring(0, FINGERPRINT);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JVM has SHA-256", e);
    }
  }

  /** The words in lower case, each between single spaces: {@code " the u s senate "}. */
  static String fold(String text) {
    StringBuilder folded = new StringBuilder(text.length() + 2).append(' ');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        folded.append(Character.toLowerCase(c));
      } else if (folded.charAt(folded.length() - 1) != ' ') {
        folded.append(' ');
      }
    }
    if (folded.charAt(folded.length() - 1) != ' ') {
      folded.append(' ');
    }
    return folded.toString();
  }
}
