package org.daybook.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The identity of an article: its address, or what it says and where it stood. */
final class ArticleId {
  private static final int DIGITS = 32;

  private ArticleId() {}

  /**
   * The first 32 hexadecimal digits of the SHA-256 of the address's identity, or of source, title
   * and text where there is none.
   *
   * @param url canonical address, or null
   */
  static String of(String url, String source, String title, String text) {
    String identity =
        url != null ? ArticleUrl.identity(url) : known(source) + '\n' + known(title) + '\n' + text;
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(identity.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash).substring(0, DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static String known(String value) {
    return value == null ? "" : value;
  }
}
