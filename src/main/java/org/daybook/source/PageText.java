package org.daybook.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * From the bytes of a page to its text, as browsers do it (WHATWG, Encoding and HTML standards): by
 * a byte order mark, else by the charset that the server names, else by the one that the page names
 * in its first bytes, else as UTF-8 where it is that, else as windows-1252.
 */
final class PageText {
  private static final int HEAD = 2048;

  /** Characters beyond ASCII that make valid UTF-8 no chance. */
  private static final int ENOUGH = 5;

  private static final char REPLACEMENT = '\uFFFD';
  private static final Charset WESTERN = Charset.forName("windows-1252");
  private static final Pattern IN_META =
      Pattern.compile(
          "<meta[^>]{0,200}charset\\s*=\\s*[\"']?([\\w.:-]{2,40})", Pattern.CASE_INSENSITIVE);
  private static final Pattern IN_TYPE =
      Pattern.compile("charset\\s*=\\s*[\"']?([\\w.:-]{2,40})", Pattern.CASE_INSENSITIVE);

  private PageText() {}

  /**
   * Decodes a page.
   *
   * @param contentType what the server says of it, {@code text/html; charset=…}, or null
   */
  static String decode(byte[] page, String contentType) {
    if (startsWith(page, 0xEF, 0xBB, 0xBF)) {
      return new String(page, 3, page.length - 3, StandardCharsets.UTF_8);
    }
    if (startsWith(page, 0xFE, 0xFF) || startsWith(page, 0xFF, 0xFE)) {
      return new String(page, StandardCharsets.UTF_16);
    }
    String head = new String(page, 0, Math.min(page.length, HEAD), StandardCharsets.ISO_8859_1);
    return named(IN_TYPE, contentType == null ? "" : contentType)
        .or(() -> named(IN_META, head).map(PageText::readable))
        .map(charset -> declared(page, charset))
        .orElseGet(() -> undeclared(page));
  }

  private static String declared(byte[] page, Charset charset) {
    if (charset.equals(StandardCharsets.UTF_8)) {
      return utf8(page);
    }
    return strictUtf8(page)
        .filter(text -> text.chars().filter(c -> c >= 0x80).limit(ENOUGH).count() == ENOUGH)
        .orElseGet(() -> new String(page, charset));
  }

  private static boolean startsWith(byte[] page, int... mark) {
    boolean starts = page.length >= mark.length;
    for (int i = 0; i < mark.length && starts; i++) {
      starts = (page[i] & 0xff) == mark[i];
    }
    return starts;
  }

  private static Optional<Charset> named(Pattern where, String text) {
    Matcher name = where.matcher(text);
    if (!name.find()) {
      return Optional.empty();
    }
    try {
      Charset charset = Charset.forName(name.group(1));
      boolean western =
          charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
      return Optional.of(western ? WESTERN : charset);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }

  /** A page that was read so far as single bytes is not in UTF-16, whatever it says. */
  private static Charset readable(Charset charset) {
    return charset.name().startsWith("UTF-16") ? StandardCharsets.UTF_8 : charset;
  }

  /** The charset of a plain text that starts so: UTF-8 where it may be that. */
  static Charset ofText(byte[] head) {
    CoderResult result =
        StandardCharsets.UTF_8
            .newDecoder()
            .decode(ByteBuffer.wrap(head), CharBuffer.allocate(head.length), false);
    return result.isError() ? WESTERN : StandardCharsets.UTF_8;
  }

  /** A page that says it is UTF-8 and of which most other letters are none is not. */
  private static String utf8(byte[] page) {
    String text = new String(page, StandardCharsets.UTF_8);
    long faults = text.chars().filter(c -> c == REPLACEMENT).count();
    long others = text.chars().filter(c -> c >= 0x80).count() - faults;
    return faults > others ? new String(page, WESTERN) : text;
  }

  private static String undeclared(byte[] page) {
    return strictUtf8(page).orElseGet(() -> new String(page, WESTERN));
  }

  /** The page in UTF-8, where it is that throughout. */
  private static Optional<String> strictUtf8(byte[] page) {
    try {
      return Optional.of(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(page)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
