package org.daybook.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.source.Dumps.bytes;
import static org.daybook.source.Dumps.gzip;
import static org.daybook.source.Dumps.reasons;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.daybook.article.Markup;
import org.daybook.article.RawArticle;
import org.daybook.article.Reading;
import org.daybook.article.Reason;
import org.daybook.article.Rejection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DumpFileTest {
  private static final String GOOD =
      "{\"url\":\"http://a.example/1\",\"headline\":\"H\",\"body\":\"T\"}\n";

  @Test
  void readsJsonLinesWithAnyLayoutOfFields() {
    String newsPlease =
        "{\"maintext\":\"T\",\"date_publish\":\"2024-03-01 10:00:00\",\"source_domain\":\"a.example\","
            + "\"authors\":[\"Ann\",\"Bob\"],\"title\":\"H\",\"url\":\"u\",\"language\":\"en\"}\n";
    String newsApi =
        "{\"source\":{\"id\":null,\"name\":\"The Post\"},\"publishedAt\":\"2024-03-01T10:00:00Z\",\"content\":\"T\"}\n";

    List<Reading> readings = read("a.jsonl", newsPlease + "\n" + newsApi);

    RawArticle first = readings.get(0).article();
    assertThat(first.author()).isEqualTo("Ann, Bob");
    assertThat(first.site()).isEqualTo("a.example");
    assertThat(first.published()).isEqualTo("2024-03-01 10:00:00");
    RawArticle second = readings.get(1).article();
    assertThat(second.site()).isEqualTo("The Post");
    assertThat(second.origin().position()).isEqualTo(3);
  }

  @Test
  void takesChosenFieldsBeforeCommonOnes() {
    ReadOptions options = new ReadOptions(null, Map.of(FieldRole.TITLE, "Kicker"), Limits.DEFAULTS);
    String line = "{\"title\":\"common\",\"kicker\":\"chosen\",\"text\":\"T\"}";

    assertThat(read("a.jsonl", bytes(line), options).get(0).article().title()).isEqualTo("chosen");
  }

  @Test
  void rejectsOneBadLineAndReadsOn() {
    List<Reading> readings =
        read("a.jsonl", GOOD + "{\"url\": \"cut\n[1,2]\n{\"text\":null}\n" + GOOD);

    assertThat(readings).hasSize(5);
    assertThat(reasons(readings))
        .containsExactly(Reason.MALFORMED_RECORD, Reason.MALFORMED_RECORD, Reason.MISSING_TEXT);
    assertThat(readings.get(4).article().origin().position()).isEqualTo(5);
  }

  @Test
  void rejectsRecordOverTheLimitAndReadsOn() {
    ReadOptions options = new ReadOptions(null, Map.of(), Limits.DEFAULTS.withLongest(100));
    String big = "{\"text\":\"" + "x".repeat(500) + "\"}\n";

    List<Reading> readings = read("a.jsonl", bytes(GOOD + big + GOOD), options);

    assertThat(reasons(readings)).containsExactly(Reason.TOO_LARGE);
    assertThat(readings).hasSize(3);
  }

  @Test
  void readsTablesWithQuotedLinesAndTellsTheLineOfEachRow() {
    String table =
        "url,date,title,text\nu,2024-03-01,H,\"one\ntwo\"\nshort,row\nu2,2024-03-02,H2,T2\n";

    List<Reading> readings = read("a.csv", table);

    assertThat(readings.get(0).article().body()).isEqualTo("one\ntwo");
    Rejection rejection = readings.get(1).rejection();
    assertThat(rejection.reason()).isEqualTo(Reason.MALFORMED_RECORD);
    assertThat(rejection.position()).isEqualTo(4);
    assertThat(readings.get(2).article().origin().position()).isEqualTo(5);
  }

  @Test
  void rejectsTheRestOfATableThatNeverClosesItsQuote() {
    List<Reading> readings = read("a.csv", "title,text\nA,T\nB,\"never closed\nC,T\n");

    assertThat(readings).hasSize(2);
    assertThat(readings.get(1).rejection().position()).isEqualTo(3);
  }

  @Test
  void rejectsEachRowOfATableWithoutTexts() {
    assertThat(reasons(read("a.csv", "id,year\n1,2\n3,4\n")))
        .containsExactly(Reason.MISSING_TEXT, Reason.MISSING_TEXT);
  }

  @Test
  void readsFrontMatterThatIsNotQuiteYaml() {
    String post =
        "---\nlayout: post\ntitle: Of Note: a colon\nauthor: Currents\n---\nBody **text**.\n";

    RawArticle article = read("posts/1997-06-23-of-note.md", post).get(0).article();

    assertThat(article.title()).isEqualTo("Of Note: a colon");
    assertThat(article.published()).isEqualTo("1997-06-23");
    assertThat(article.body()).isEqualTo("Body **text**.");
    assertThat(article.markup()).isEqualTo(Markup.MARKDOWN);
  }

  @Test
  void rejectsPostThatIsOnlyFrontMatter() {
    assertThat(reasons(read("a.md", "---\ntitle: T\n---\n"))).containsExactly(Reason.MISSING_TEXT);
    assertThat(reasons(read("a.md", "+++\ntitle = \"T\"\n+++\n")))
        .containsExactly(Reason.MISSING_TEXT);
  }

  @Test
  void rejectsPostWhoseFrontMatterCantBeRead() {
    List<String> posts =
        List.of(
            "+++\ntitle = \"Ferry\ndate = soon\n+++\nThe ferry sailed.\n",
            "---\ntitle: Ferry\n\nThe ferry sailed.\n",
            "---\n{title = Ferry}\n---\nThe ferry sailed.\n");

    for (String post : posts) {
      Rejection rejection = read("a.md", post).get(0).rejection();
      assertThat(rejection.reason()).isEqualTo(Reason.MALFORMED_RECORD);
      assertThat(rejection.detail()).startsWith("front matter ");
    }
  }

  @Test
  void readsNamesOfFrontMatterInQuotesAndWithBlanks() {
    String post = "---\n\"title\": Ferry\nPublish Date: 2021-03-03\n---\nThe ferry sailed.\n";

    RawArticle article = read("a.md", post).get(0).article();

    assertThat(article.title()).isEqualTo("Ferry");
    assertThat(article.published()).isEqualTo("2021-03-03");
  }

  @Test
  void takesARuleAtTheTopForNoFrontMatter() {
    assertThat(read("a.md", "---\n\nThe ferry sailed: at last.\n").get(0).article()).isNotNull();
  }

  @Test
  void readsFrontMatterInToml() {
    String post =
        """
        +++
        title = "The \\"Ost\\" + ferry"
        date = 2024-03-01T10:00:00Z
        authors = [
          "Ann", "Bob" ]
        [params]
        mood = "calm"
        +++
        Body +++ text.
        """;

    RawArticle article = read("a", post).get(0).article();

    assertThat(article.title()).isEqualTo("The \"Ost\" + ferry");
    assertThat(article.author()).isEqualTo("Ann, Bob");
    assertThat(article.published()).isEqualTo("2024-03-01T10:00:00Z");
    assertThat(article.body()).isEqualTo("Body +++ text.");
  }

  @Test
  void decodesPageByItsMetaCharset() {
    byte[] page =
        "<html><meta charset=\"windows-1252\"><p>caf\u00e9".getBytes(StandardCharsets.ISO_8859_1);

    assertThat(read("a.html", page, ReadOptions.defaults()).get(0).article().body())
        .contains("caf\u00e9");
  }

  @Test
  void readsWhatATruncatedGzipStillHoldsAndRejectsTheRestOnce() throws IOException {
    byte[] whole = gzip(bytes(GOOD.repeat(20_000)));
    byte[] truncated = Arrays.copyOf(whole, whole.length / 2);

    List<Reading> readings = read("a.jsonl.gz", truncated, ReadOptions.defaults());

    assertThat(readings.size()).isGreaterThan(100);
    assertThat(reasons(readings)).last().isEqualTo(Reason.UNREADABLE_FILE);
    assertThat(reasons(readings).stream().filter(r -> r == Reason.UNREADABLE_FILE)).hasSize(1);
  }

  @Test
  void readsGzipOfSeveralMembers() throws IOException {
    ByteArrayOutputStream both = new ByteArrayOutputStream();
    both.write(gzip(bytes(GOOD)));
    both.write(gzip(bytes(GOOD)));

    assertThat(read("a.jsonl.gz", both.toByteArray(), ReadOptions.defaults())).hasSize(2);
  }

  @Test
  void rejectsFileThatCannotBeOpened() {
    DumpFile file =
        new DumpFile(
            "gone.txt",
            () -> {
              throw new IOException("gone");
            },
            ReadOptions.defaults());

    assertThat(file.next().rejection().reason()).isEqualTo(Reason.UNREADABLE_FILE);
    assertThat(file.hasNext()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "a.txt   |{\"title\": 1}         |JSONL",
        "a       |<!DOCTYPE html><p>     |HTML",
        "a.txt   |Plain words.           |TEXT",
        "a.jsonl |[1,2]                  |JSONL",
        "a.csv.gz|whatever               |CSV",
        "a       |WARC/1.0               |WARC",
        "a.xml   |<?xml version='1.0'?><rss>|FEED",
        "a.xml   |<?xml version='1.0'?><urlset>|-",
        "a.jsonl |[{\"text\": 1}]      |JSON",
        "a       |{                      |TEXT",
        "a.md    |# Title                |MARKDOWN"
      })
  void findsTheFormatFromContentThenName(String file, String head, Format format) {
    assertThat(Format.of(file, head).orElse(null)).isEqualTo(format);
  }

  @Test
  void findsTheFormatBehindManyComments() {
    String comments = "<!-- a --> ".repeat(300);

    assertThat(Format.of("a", comments + "<rss>")).contains(Format.FEED);
    assertThat(Format.of("a", comments + "<html>")).contains(Format.HTML);
    assertThat(Format.of("a", comments + "words")).contains(Format.TEXT);
  }

  @Test
  void takesAFileOfCommaSeparatedNamesForATable() {
    assertThat(Format.of("export", "url,date,title,text\nu,d,t,x\n")).contains(Format.CSV);
  }

  @Test
  void readsTablesWithOtherDelimitersAndEmptyFieldsAtTheEnd() {
    assertThat(
            read("a.csv", "title;text\nWall;\"Built, at last; and paid.\"\n")
                .get(0)
                .article()
                .body())
        .isEqualTo("Built, at last; and paid.");
    assertThat(Dumps.kinds(read("a.csv", "title,text\nA,One.,,\nB,Two.,x\n")))
        .containsExactly("article", "MALFORMED_RECORD");
  }

  @Test
  void readsAPageThatWasStoredAnewInUtf8WhateverItNames() {
    String page = "<meta charset=iso-8859-2><p>Grzegorz Brzęczyszczykiewicz płynie łodzią do Łodzi";
    String other = "<meta charset=iso-8859-2><p>Łódź, źdźbło";

    assertThat(Dumps.read("a.html", page.getBytes(StandardCharsets.UTF_8)).get(0).article().body())
        .isEqualTo(page);
    assertThat(
            Dumps.read("a.html", other.getBytes(Charset.forName("iso-8859-2")))
                .get(0)
                .article()
                .body())
        .isEqualTo(other);
  }

  @Test
  void readsWesternLettersWhereTheyAreNoUtf8() {
    byte[] western = "title,text\nCafé,“Oui.”\n".getBytes(Charset.forName("windows-1252"));
    byte[] page = "<meta charset=utf-8><p>Café".getBytes(Charset.forName("windows-1252"));

    assertThat(Dumps.read("a.csv", western).get(0).article().body()).isEqualTo("“Oui.”");
    assertThat(Dumps.read("a.html", page).get(0).article().body()).endsWith("Café");
    assertThat(
            Dumps.read("a.txt", "\uFEFFCafé".getBytes(StandardCharsets.UTF_16LE))
                .get(0)
                .article()
                .body())
        .isEqualTo("Café");
  }

  @Test
  void losesNoSecondObjectOfALine() {
    assertThat(
            Dumps.kinds(
                read("a.jsonl", "{\"text\":\"One.\"}{\"text\":\"Two.\"}\n{\"text\":\"Three.\"}")))
        .containsExactly("MALFORMED_RECORD", "article");
  }

  @Test
  void readsDatesOfNumbersInTheOrderOfTheFilesOtherDates() {
    assertThat(dates("05/11/2022", "13/11/2022")).containsExactly("2022-11-05", "13/11/2022");
    assertThat(dates("05-11-2022 10:00", "11-13-2022"))
        .containsExactly("2022-05-11 10:00", "11-13-2022");
    assertThat(dates("05/11/2022", "06/11/2022")).containsExactly("05/11/2022", "06/11/2022");
  }

  private static List<String> dates(String... dates) {
    String table = "date,text\n" + String.join(",One.\n", dates) + ",One.\n";
    return read("a.csv", table).stream().map(reading -> reading.article().published()).toList();
  }

  private static List<Reading> read(String file, String content) {
    return Dumps.read(file, content);
  }

  private static List<Reading> read(String file, byte[] content, ReadOptions options) {
    return Dumps.read(file, content, options);
  }
}
