package org.daybook.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.source.Dumps.bytes;
import static org.daybook.source.Dumps.gzip;
import static org.daybook.source.Dumps.join;
import static org.daybook.source.Dumps.kinds;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.daybook.article.Reading;
import org.daybook.article.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What every format of many records keeps to. */
final class FormatContractTest {
  private static final int LONGEST = 2000;

  /** A way to write dumps. */
  enum Writer {
    JSONL("", "{\"title\":\"T\",\"text\":\"%s\"}\n", ""),
    JSON("[\n", "{\"title\":\"T\",\n\"text\":\"%s\"},\n", "]"),
    CSV("title,text\n", "T,%s\n", ""),
    TSV("title\ttext\n", "T\t%s\n", ""),
    FEED("<rss><channel>\n", "<item><description>%s</description></item>\n", "</channel></rss>"),
    WARC("", null, "");

    private final byte[] start;
    private final String record;
    private final byte[] end;

    Writer(String start, String record, String end) {
      this.start = bytes(start);
      this.record = record;
      this.end = bytes(end);
    }

    byte[] record(String text) {
      return bytes(record == null ? warc(text) : record.formatted(text));
    }

    private static String warc(String text) {
      String head = "WARC/1.0\r\nWARC-Type: conversion\r\nContent-Type: text/plain\r\n";
      return head + "Content-Length: " + text.length() + "\r\n\r\n" + text + "\r\n\r\n";
    }

    byte[] dump(String... texts) {
      byte[] dump = start;
      for (String text : texts) {
        dump = join(dump, record(text));
      }
      return join(dump, end);
    }
  }

  @ParameterizedTest
  @EnumSource(Writer.class)
  void tellsEachRecordOnceAndWhereItStands(Writer writer) {
    List<Reading> readings = read(writer, writer.dump("One.", "Two.", "Three."));

    assertThat(readings.stream().map(reading -> reading.article().body()))
        .containsExactly("One.", "Two.", "Three.");
    assertThat(readings.stream().map(reading -> reading.article().origin().position()))
        .isSorted()
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @EnumSource(Writer.class)
  void findsTheFormatWithoutANameToTellIt(Writer writer) {
    String head = new String(writer.dump("One."), StandardCharsets.UTF_8);

    assertThat(Format.of("dump", head)).contains(Format.valueOf(writer.name()));
  }

  @ParameterizedTest
  @EnumSource(Writer.class)
  void rejectsRecordOverTheLimitAndReadsOn(Writer writer) {
    byte[] dump = writer.dump("One.", "x".repeat(LONGEST + 1000), "Three.");

    assertThat(kinds(read(writer, dump))).containsExactly("article", "TOO_LARGE", "article");
  }

  @ParameterizedTest
  @EnumSource(Writer.class)
  void keepsWhatCameBeforeTheFileBrokeOff(Writer writer) throws IOException {
    String[] texts = Collections.nCopies(5000, "One.").toArray(String[]::new);
    texts[2500] = "x".repeat(LONGEST - 200);
    byte[] whole = gzip(writer.dump(texts));

    List<Reading> readings = read(writer, Arrays.copyOf(whole, whole.length - 20));

    assertThat(readings).hasSizeGreaterThan(2000);
    assertThat(Dumps.reasons(readings)).containsExactly(Reason.UNREADABLE_FILE);
    assertThat(readings.get(readings.size() - 1).rejection()).isNotNull();
  }

  @ParameterizedTest
  @EnumSource(Writer.class)
  void readsNoFurtherThanItMust(Writer writer) {
    Endless endless = new Endless(writer);
    try (DumpFile dump = new DumpFile("dump", () -> endless, options(writer))) {
      for (int i = 0; i < 1000; i++) {
        assertThat(dump.next().article().body()).isEqualTo("One.");
      }
    }

    assertThat(endless.given).isLessThan(1 << 20);
  }

  @ParameterizedTest
  @EnumSource(Writer.class)
  void rejectsFileWithoutRecords(Writer writer) {
    assertThat(kinds(read(writer, new byte[0]))).hasSize(1);
    assertThat(kinds(read(writer, writer.dump()))).containsExactly("MISSING_TEXT");
  }

  static Stream<Path> samples() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("data/sample"))) {
      return files
          .filter(file -> Files.isRegularFile(file) && !file.toString().endsWith(".parquet"))
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void readsEachSampleAlikeUnderItsFormat(Path sample) throws IOException {
    byte[] bytes = Files.readAllBytes(sample);
    Format format = Format.named(sample.getParent().getFileName().toString()).orElseThrow();
    boolean tsv = sample.toString().endsWith(".tsv");

    List<Reading> found = Dumps.read(sample.toString(), bytes);
    List<Reading> told =
        Dumps.read(
            sample.toString(),
            bytes,
            new ReadOptions(tsv ? Format.TSV : format, Map.of(), Limits.DEFAULTS));

    assertThat(told).isEqualTo(found);
    assertThat(found.stream().map(Dumps::position)).isSorted();
  }

  @Test
  void hasASampleOfEachFormat() throws IOException {
    Set<Format> sampled = EnumSet.of(Format.PARQUET);
    samples()
        .forEach(
            file -> {
              String name = file.toString().replaceFirst("\\.gz$", "");
              Format.named(name.substring(name.lastIndexOf('.') + 1)).ifPresent(sampled::add);
            });

    assertThat(sampled).containsExactlyInAnyOrder(Format.values());
    assertThat(Path.of("data/sample/parquet")).isNotEmptyDirectory();
  }

  @Test
  void readsOnOverTheZerosBehindGzipAndRejectsAnythingElse() throws IOException {
    byte[] dump = gzip(Writer.JSONL.dump("One."));

    assertThat(kinds(read(Writer.JSONL, join(dump, new byte[100])))).containsExactly("article");
    assertThat(kinds(read(Writer.JSONL, join(dump, bytes("and some more")))))
        .containsExactly("article", "UNREADABLE_FILE");
  }

  private static List<Reading> read(Writer writer, byte[] dump) {
    List<Reading> readings = new ArrayList<>();
    try (DumpFile file =
        new DumpFile("dump", () -> new ByteArrayInputStream(dump), options(writer))) {
      file.forEachRemaining(readings::add);
    }
    return readings;
  }

  private static ReadOptions options(Writer writer) {
    return new ReadOptions(
        Format.valueOf(writer.name()), Map.of(), Limits.DEFAULTS.withLongest(LONGEST));
  }

  /** A dump without an end. */
  private static final class Endless extends InputStream {
    private final byte[] record;
    private InputStream part;
    private long given;

    Endless(Writer writer) {
      this.record = writer.record("One.");
      this.part = new ByteArrayInputStream(writer.start);
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      read(one, 0, 1);
      return one[0];
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int read = part.read(bytes, offset, length);
      if (read < 0) {
        part = new ByteArrayInputStream(record);
        read = part.read(bytes, offset, length);
      }
      given += read;
      return read;
    }
  }
}
