package org.daybook.source;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.daybook.article.Reading;
import org.daybook.article.Reason;

/** Dumps made in tests, and how they read. */
final class Dumps {
  private Dumps() {}

  static List<Reading> read(String file, byte[] content, int longest) {
    return read(
        file, content, new ReadOptions(null, Map.of(), Limits.DEFAULTS.withLongest(longest)));
  }

  static List<Reading> read(String file, byte[] content, ReadOptions options) {
    List<Reading> readings = new ArrayList<>();
    try (DumpFile dump = new DumpFile(file, () -> new ByteArrayInputStream(content), options)) {
      dump.forEachRemaining(readings::add);
    }
    return readings;
  }

  static List<Reading> read(String file, byte[] content) {
    return read(file, content, Limits.DEFAULTS.longest());
  }

  static List<Reading> read(String file, String content) {
    return read(file, bytes(content));
  }

  static long position(Reading reading) {
    return reading.article() != null
        ? reading.article().origin().position()
        : reading.rejection().position();
  }

  /** Each reading as its reason, or as {@code article}. */
  static List<String> kinds(List<Reading> readings) {
    return readings.stream()
        .map(r -> r.article() != null ? "article" : r.rejection().reason().name())
        .toList();
  }

  static List<Reason> reasons(List<Reading> readings) {
    return readings.stream()
        .filter(reading -> reading.rejection() != null)
        .map(reading -> reading.rejection().reason())
        .toList();
  }

  static byte[] bytes(String content) {
    return content.getBytes(StandardCharsets.UTF_8);
  }

  static byte[] gzip(byte[] content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(content);
    }
    return out.toByteArray();
  }

  static byte[] join(byte[]... parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      out.writeBytes(part);
    }
    return out.toByteArray();
  }
}
