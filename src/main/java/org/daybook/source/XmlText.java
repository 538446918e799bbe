package org.daybook.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The characters of an XML file: by the encoding it declares, else as UTF-8. Bytes that are none in
 * that encoding become U+FFFD and characters that XML forbids (XML 1.0, 2.2) spaces: a slip of the
 * writer's need not cost the file.
 */
final class XmlText extends Reader {
  private static final Pattern ENCODING =
      Pattern.compile("\\s*<\\?xml[^>]{0,100}?encoding\\s*=\\s*[\"']([\\w.:-]{2,40})[\"']");
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final Reader in;
  private final long most;
  private long sinceEvent;
  private boolean started;
  private boolean tooLong;
  private IOException failure;

  /**
   * The characters of {@code content}.
   *
   * @param head its first bytes
   * @param most characters that may be read in one go between two calls of {@link #event}
   */
  XmlText(InputStream content, byte[] head, long most) {
    this.in = new InputStreamReader(content, encoding(head));
    this.most = most;
  }

  private static Charset encoding(byte[] head) {
    Matcher encoding = ENCODING.matcher(new String(head, StandardCharsets.ISO_8859_1));
    try {
      return encoding.lookingAt() ? Charset.forName(encoding.group(1)) : StandardCharsets.UTF_8;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return StandardCharsets.UTF_8;
    }
  }

  /** Says that the parser has come to something new. */
  void event() {
    sinceEvent = 0;
  }

  /** Whether one thing was longer than may be held. */
  boolean wasTooLong() {
    return tooLong;
  }

  /** Why the file can't be read to its end; null where it can. */
  IOException failure() {
    return failure;
  }

  @Override
  public int read(char[] text, int offset, int length) throws IOException {
    if (sinceEvent > most) {
      tooLong = true;
      throw new IOException("longer than " + most + " characters");
    }
    int read;
    try {
      read = in.read(text, offset, length);
    } catch (IOException e) {
      failure = e;
      throw e;
    }
    for (int i = offset; i < offset + read; i++) {
      boolean mark = !started && text[i] == BYTE_ORDER_MARK;
      started = true;
      text[i] = mark || isForbidden(text[i]) ? ' ' : text[i];
    }
    sinceEvent += Math.max(0, read);
    return read;
  }

  private static boolean isForbidden(char c) {
    return (c < ' ' && c != '\t' && c != '\n' && c != '\r') || c == '\uFFFE' || c == '\uFFFF';
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
