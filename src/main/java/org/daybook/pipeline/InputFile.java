package org.daybook.pipeline;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.daybook.source.FilePart;

/**
 * A file of a dump.
 *
 * @param path absolute path of a local file, else URI
 * @param bytes size as stored
 */
public record InputFile(String path, long bytes) {
  /** Bytes of a part of a file that is read in parts. */
  private static final long PART = 64L << 20;

  private static final Pattern DIVISIBLE = Pattern.compile("(?i).*\\.(?:jsonl|ndjson)");

  /** Its parts: one, unless it is a large file by the name of a format that is read in parts. */
  List<FilePart> parts() {
    int count = DIVISIBLE.matcher(path).matches() ? (int) Math.max(1, bytes / PART) : 1;
    return IntStream.range(0, count)
        .mapToObj(number -> new FilePart(number, count, bytes))
        .toList();
  }
}
