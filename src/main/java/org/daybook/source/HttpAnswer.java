package org.daybook.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.util.Arrays;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.LengthedBody;

/** A web server's answer as a crawler stored it. */
final class HttpAnswer {
  private static final ReadableByteChannel NOTHING_MORE =
      Channels.newChannel(InputStream.nullInputStream());

  private final byte[] message;
  private final HttpResponse response;

  /**
   * An answer.
   *
   * @throws IOException where it is none
   */
  HttpAnswer(byte[] message) throws IOException {
    this.message = message;
    try {
      this.response =
          HttpResponse.parse(
              LengthedBody.create(NOTHING_MORE, ByteBuffer.wrap(message), message.length));
    } catch (IllegalArgumentException e) {
      throw new IOException("a header field that can't be: " + e.getMessage(), e);
    }
  }

  /** The status of RFC 9110: 200 where all is well. */
  int status() {
    return response.status();
  }

  /** As written, or null. */
  String contentType() {
    return response.headers().first("Content-Type").orElse(null);
  }

  /**
   * The body without the encodings of transfer and content. Crawlers that decode it often keep the
   * header that says it is encoded: what can't be decoded but starts as markup does is taken as it
   * stands.
   *
   * @param longest at most so many bytes and one more are read
   * @param cut whether the crawler kept only the start
   * @throws IOException where it can't be decoded
   */
  byte[] body(int longest, boolean cut) throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    try {
      InputStream decoded = response.bodyDecoded().stream();
      byte[] part = new byte[1 << 13];
      int read = 0;
      while (read >= 0 && body.size() <= longest) {
        body.write(part, 0, read);
        read = decoded.read(part);
      }
    } catch (IOException e) {
      byte[] stored = stored();
      if (startsAsMarkup(stored)) {
        return stored;
      }
      if (!cut || body.size() == 0) {
        throw e;
      }
    }
    return body.toByteArray();
  }

  /** What stands behind the empty line. */
  private byte[] stored() {
    int start = 0;
    boolean emptyLine = false;
    while (start < message.length && !emptyLine) {
      int end = start;
      while (end < message.length && message[end] != '\n') {
        end++;
      }
      emptyLine = end == start || (end == start + 1 && message[start] == '\r');
      start = Math.min(end + 1, message.length);
    }
    return Arrays.copyOfRange(message, start, message.length);
  }

  /** Whether bytes start with an angle bracket. */
  static boolean startsAsMarkup(byte[] bytes) {
    int i = 0;
    while (i < bytes.length && Character.isWhitespace(bytes[i])) {
      i++;
    }
    return i < bytes.length && bytes[i] == '<';
  }
}
