package org.daybook.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.source.Dumps.bytes;
import static org.daybook.source.Dumps.gzip;
import static org.daybook.source.Dumps.join;
import static org.daybook.source.Dumps.kinds;
import static org.daybook.source.Dumps.read;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.daybook.article.Markup;
import org.daybook.article.RawArticle;
import org.daybook.article.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WarcFormatTest {
  private static final byte[] INFO =
      record("warcinfo", "application/warc-fields", bytes("software: test\r\n"));
  private static final byte[] PAGE = response("text/html", "<p>The port is open again.</p>");

  @Test
  void readsPagesWithTheirAddressAndDate() throws IOException {
    byte[] warc =
        join(gzip(INFO), gzip(record("request", "application/http", bytes("GET /"))), gzip(PAGE));

    List<Reading> readings = read("a.warc.gz", warc);

    assertThat(readings).hasSize(1);
    RawArticle article = readings.get(0).article();
    assertThat(article.url()).isEqualTo("http://a.example/1");
    assertThat(article.crawled()).isEqualTo("2024-03-07T08:00:00Z");
    assertThat(article.markup()).isEqualTo(Markup.HTML);
    assertThat(article.body()).isEqualTo("<p>The port is open again.</p>");
  }

  @Test
  void tellsTheByteAtWhichARecordStartsAsStored() throws IOException {
    byte[] first = gzip(INFO);

    assertThat(position(read("a", join(first, gzip(PAGE))).get(0))).isEqualTo(first.length + 1);
    assertThat(position(read("a", join(INFO, PAGE)).get(0))).isEqualTo(INFO.length + 1);
  }

  @Test
  void readsTextsDrawnFromPages() {
    byte[] text = record("conversion", "text/plain", bytes("The port is open again.\nSo it is."));

    RawArticle article = read("a.wet", text).get(0).article();

    assertThat(article.markup()).isEqualTo(Markup.TEXT);
    assertThat(article.body()).isEqualTo("The port is open again.\nSo it is.");
  }

  @Test
  void rejectsWhatIsNoPage() {
    byte[] warc =
        join(
            response("image/png", "PNG"),
            response("404 Not Found", "text/html", bytes("<p>Gone")),
            record("revisit", "application/http", bytes("HTTP/1.1 304 Not Modified\r\n\r\n")),
            record("resource", "text/plain", bytes("a log")),
            record("response", "text/dns", bytes("20240307")),
            PAGE);

    assertThat(kinds(read("a.warc", warc)))
        .containsExactly(
            "OTHER_CONTENT",
            "ERROR_RESPONSE",
            "REVISIT",
            "OTHER_CONTENT",
            "OTHER_CONTENT",
            "article");
  }

  @Test
  void rejectsFileThatOnlyTellsOfOtherRecords() {
    byte[] wat = join(INFO, record("metadata", "application/json", bytes("{}")));

    assertThat(kinds(read("a.warc.wat", wat))).containsExactly("MISSING_TEXT");
  }

  @Test
  void losesOnlyTheDamagedMember() throws IOException {
    byte[] noise = new byte[3000];
    new Random(1).nextBytes(noise);
    byte[] damaged = gzip(response("200 OK", "text/html", noise));
    byte[] first = gzip(PAGE);
    byte[] byWget = gzip(PAGE);
    byWget[8] = 2;
    byWget[9] = 19;
    for (int at : new int[] {0, 3, 11, 40, damaged.length / 2, damaged.length - 6}) {
      byte[] bad = damaged.clone();
      bad[at] ^= 0x55;

      List<Reading> readings = read("a.warc.gz", join(first, bad, byWget, gzip(PAGE)));

      assertThat(kinds(readings))
          .as("byte %d", at)
          .containsExactly("article", "MALFORMED_RECORD", "article", "article");
      assertThat(position(readings.get(1))).isEqualTo(first.length + 1);
    }
  }

  @Test
  void keepsWhatCameBeforeTheFileBrokeOff() throws IOException {
    byte[] member = gzip(PAGE);
    byte[] cut = join(member, Arrays.copyOf(member, member.length - 12));

    assertThat(kinds(read("a.warc.gz", cut))).containsExactly("article", "UNREADABLE_FILE");
    assertThat(kinds(read("a.warc", join(PAGE, Arrays.copyOf(PAGE, PAGE.length - 20)))))
        .containsExactly("article", "MALFORMED_RECORD");
  }

  @Test
  void findsTheNextRecordBehindAWrongLength() {
    String page = new String(PAGE, StandardCharsets.UTF_8);
    String tooShort = page.replaceFirst("Content-Length: \\d+", "Content-Length: 20");
    String none = page.replaceFirst("Content-Length: \\d+", "Content-Length: some");

    assertThat(kinds(read("a.warc", page + tooShort + page + none + "stray\r\n" + page)))
        .containsExactly("article", "MALFORMED_RECORD", "article", "MALFORMED_RECORD", "article");
  }

  @Test
  void readsRecordsThatGoOnInTheNextMember() throws IOException {
    byte[] start = Arrays.copyOf(PAGE, PAGE.length - 30);
    byte[] rest = Arrays.copyOfRange(PAGE, PAGE.length - 30, PAGE.length);

    assertThat(kinds(read("a.warc.gz", join(gzip(start), gzip(rest), gzip(PAGE)))))
        .containsExactly("article", "article");
  }

  @Test
  void rejectsPageOverTheLimitPackedOrNot() throws IOException {
    byte[] bomb = gzip(bytes("<p>" + " ".repeat(1_000_000)));
    byte[] packed = response("200 OK", "text/html\r\nContent-Encoding: gzip", bomb);
    byte[] large = response("text/html", "<p>" + "x".repeat(6000));

    assertThat(kinds(Dumps.read("a.warc", join(packed, large, PAGE), 5000)))
        .containsExactly("TOO_LARGE", "TOO_LARGE", "article");
  }

  @Test
  void decodesTheBody() throws IOException {
    byte[] gzip = gzip(bytes("<p>Packed."));
    byte[] brotli = join(new byte[] {0x0b, 0x02, (byte) 0x80}, bytes("<p>B."), new byte[] {3});
    byte[] cut = Arrays.copyOf(gzip, gzip.length - 8);
    byte[] warc =
        join(
            response("200 OK", "text/html\r\nContent-Encoding: gzip", gzip),
            response("200 OK", "text/html\r\nContent-Encoding: br", brotli),
            response(
                "text/html\r\nTransfer-Encoding: chunked", "3\r\n<p>\r\n4\r\nCut.\r\n0\r\n\r\n"),
            response("text/html\r\nTransfer-Encoding: chunked", "<p>Cut no more."),
            response("text/html\r\nContent-Encoding: gzip", "<p>Packed no more."),
            response("200 OK", "text/html\r\nContent-Encoding: gzip", Arrays.copyOf(cut, 12)));

    List<Reading> readings = read("a.warc", warc);

    assertThat(readings.subList(0, 5).stream().map(r -> r.article().body()))
        .containsExactly("<p>Packed.", "<p>B.", "<p>Cut.", "<p>Cut no more.", "<p>Packed no more.");
    assertThat(kinds(readings.subList(5, 6))).containsExactly("MALFORMED_RECORD");
  }

  @ParameterizedTest
  @CsvSource({
    "text/html; charset=windows-1251, windows-1251, ''",
    "text/html, ISO-8859-15, <meta charset=iso-8859-15>",
    "text/html; charset=UTF-8, UTF-8, <meta charset=iso-8859-15>",
    "text/html; charset=nonsense, UTF-8, ''",
    "text/html, windows-1252, ''"
  })
  void decodesPageByTheCharsetOfTheAnswerThenOfThePage(String type, String charset, String meta) {
    String word = charset.equals("windows-1251") ? "Море" : "café";
    byte[] page = (meta + "<p>" + word).getBytes(Charset.forName(charset));

    assertThat(read("a.warc", response("200 OK", type, page)).get(0).article().body())
        .endsWith("<p>" + word);
  }

  @Test
  void takesTheAddressOutOfAngleBrackets() {
    String page =
        new String(PAGE, StandardCharsets.UTF_8)
            .replace("http://a.example/1", "<http://a.example/1>");

    assertThat(read("a.warc", page).get(0).article().url()).isEqualTo("http://a.example/1");
  }

  private static long position(Reading reading) {
    return reading.article() != null
        ? reading.article().origin().position()
        : reading.rejection().position();
  }

  private static byte[] response(String type, String body) {
    return response("200 OK", type, bytes(body));
  }

  private static byte[] response(String status, String type, byte[] body) {
    byte[] head = bytes("HTTP/1.1 " + status + "\r\nContent-Type: " + type + "\r\n\r\n");
    return record("response", "application/http; msgtype=response", join(head, body));
  }

  private static byte[] record(String type, String contentType, byte[] block) {
    String head =
        List.of(
                "WARC/1.0",
                "WARC-Type: " + type,
                "WARC-Target-URI: http://a.example/1",
                "WARC-Date: 2024-03-07T08:00:00Z",
                "Content-Type: " + contentType,
                "Content-Length: " + block.length,
                "",
                "")
            .stream()
            .collect(Collectors.joining("\r\n"));
    return join(bytes(head), block, bytes("\r\n\r\n"));
  }
}
