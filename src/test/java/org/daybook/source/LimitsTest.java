package org.daybook.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.source.Dumps.bytes;
import static org.daybook.source.Dumps.gzip;
import static org.daybook.source.Dumps.join;
import static org.daybook.source.Dumps.kinds;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class LimitsTest {
  private static final int DEPTH = 20;
  private static final int EXPANSION = 100;
  private static final ReadOptions NARROW =
      new ReadOptions(null, Map.of(), new Limits(1 << 20, DEPTH, EXPANSION));

  @Test
  void rejectsJsonThatIsTooDeepAndReadsOn() {
    String deep = "{\"text\":\"One.\",\"x\":%s}\n{\"text\":\"Two.\"}\n";

    assertThat(kinds(Dumps.read("a.jsonl", bytes(deep.formatted(nested(DEPTH))), NARROW)))
        .containsExactly("TOO_LARGE", "article");
    assertThat(kinds(Dumps.read("a.jsonl", bytes(deep.formatted(nested(DEPTH - 1))), NARROW)))
        .containsExactly("article", "article");
  }

  @Test
  void rejectsXmlFromTheItemOnThatIsTooDeep() {
    String feed =
        "<rss><channel><item><description>One.</description></item><item>"
            + "<x>".repeat(DEPTH)
            + "</x>".repeat(DEPTH)
            + "<description>Two.</description></item></channel></rss>";

    assertThat(kinds(Dumps.read("a.rss", bytes(feed), NARROW)))
        .containsExactly("article", "TOO_LARGE");
  }

  @Test
  void readsNoFurtherWhereGzipGrowsTooMuch() throws IOException {
    String first = "{\"text\":\"One.\"}\n";
    byte[] bomb = gzip(bytes(first + " ".repeat(1 << 24)));

    assertThat(kinds(Dumps.read("a.jsonl.gz", bomb, NARROW)))
        .containsExactly("article", "TOO_LARGE");
    assertThat(kinds(Dumps.read("a.jsonl.gz", gzip(bytes(first + " ".repeat(1 << 19))), NARROW)))
        .containsExactly("article");
  }

  @Test
  void losesOnlyTheMemberOfAWebArchiveThatGrowsTooMuch() throws IOException {
    byte[] bomb = gzip(record("x".repeat(1 << 24)));

    assertThat(kinds(Dumps.read("a.warc.gz", join(bomb, gzip(record("Two."))), NARROW)))
        .containsExactly("MALFORMED_RECORD", "article");
  }

  private static byte[] record(String text) {
    return bytes(
        "WARC/1.0\r\nWARC-Type: conversion\r\nContent-Type: text/plain\r\nContent-Length: %d\r\n\r\n%s\r\n\r\n"
            .formatted(text.length(), text));
  }

  private static String nested(int depth) {
    return "[".repeat(depth) + "]".repeat(depth);
  }
}
