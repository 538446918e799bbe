package org.daybook.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroupFactory;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;
import org.daybook.article.RawArticle;
import org.daybook.article.Reading;
import org.daybook.article.Reason;
import org.daybook.source.FieldRole;
import org.daybook.source.Format;
import org.daybook.source.Limits;
import org.daybook.source.ReadOptions;
import org.daybook.source.RecordStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ParquetDumpTest {
  private static final MessageType SCHEMA =
      MessageTypeParser.parseMessageType(
          """
          message article {
            optional binary headline (STRING);
            optional binary maintext (STRING);
            optional int64 date_publish (TIMESTAMP(MICROS,true));
            optional int32 date_download (DATE);
            optional group authors (LIST) {
              repeated group list { optional binary element (STRING); }
            }
            optional group source { optional binary name (STRING); }
          }""");
  private static final int LONGEST = 1000;

  @TempDir private Path folder;

  @Test
  void readsRowsByTheirColumns() throws IOException {
    Group row = new SimpleGroupFactory(SCHEMA).newGroup();
    row.append("headline", "Ferry sails").append("maintext", "The ferry sailed.");
    row.append("date_publish", 1_668_157_200_000_000L).append("date_download", 19_308);
    Group authors = row.addGroup("authors");
    authors.addGroup("list").append("element", "Ana Lind");
    authors.addGroup("list").append("element", "Bo Ek");
    row.addGroup("source").append("name", "Gazette");

    RawArticle article = read(write(row), ReadOptions.defaults()).get(0).article();

    assertThat(article.title()).isEqualTo("Ferry sails");
    assertThat(article.body()).isEqualTo("The ferry sailed.");
    assertThat(article.published()).isEqualTo("2022-11-11T09:00:00Z");
    assertThat(article.crawled()).isEqualTo("2022-11-12");
    assertThat(article.author()).isEqualTo("Ana Lind, Bo Ek");
    assertThat(article.site()).isEqualTo("Gazette");
    assertThat(article.origin().position()).isEqualTo(1);
  }

  @Test
  void rejectsRowsWithoutTextAndOverTheLimitAndReadsOn() throws IOException {
    Path file = write(row("One."), row(null), row("x".repeat(LONGEST + 1)), row("Four."));

    List<Reading> readings =
        read(file, new ReadOptions(null, Map.of(), Limits.DEFAULTS.withLongest(LONGEST)));

    assertThat(readings).hasSize(4);
    assertThat(readings.get(1).rejection().reason()).isEqualTo(Reason.MISSING_TEXT);
    assertThat(readings.get(1).rejection().position()).isEqualTo(2);
    assertThat(readings.get(2).rejection().reason()).isEqualTo(Reason.TOO_LARGE);
    assertThat(readings.get(3).article().body()).isEqualTo("Four.");
  }

  @Test
  void takesTheColumnThatIsNamed() throws IOException {
    ReadOptions named = new ReadOptions(null, Map.of(FieldRole.TEXT, "headline"), Limits.DEFAULTS);
    Group row = row(null).append("headline", "The ferry sailed.");

    assertThat(read(write(row), named).get(0).article().body()).isEqualTo("The ferry sailed.");
  }

  @Test
  void readsAnyFileAsItsFormatWhenTold() throws IOException {
    ReadOptions asParquet = new ReadOptions(Format.PARQUET, Map.of(), Limits.DEFAULTS);
    ReadOptions asText = new ReadOptions(Format.TEXT, Map.of(), Limits.DEFAULTS);
    Path text = Files.writeString(folder.resolve("note.parquet"), "No Parquet at all.");

    assertThat(read(write(row("One.")), asParquet).get(0).article().body()).isEqualTo("One.");
    assertThat(read(text, asParquet).get(0).rejection().reason()).isEqualTo(Reason.UNREADABLE_FILE);
    assertThat(read(text, asText).get(0).article().body()).isEqualTo("No Parquet at all.");
  }

  @Test
  void rejectsWhatIsDamagedOrEmpty() throws IOException {
    byte[] whole = Files.readAllBytes(write(row("One.")));
    Path cut = folder.resolve("cut.parquet");
    Files.write(cut, Arrays.copyOf(whole, whole.length / 2));

    assertThat(read(cut, ReadOptions.defaults()))
        .singleElement()
        .satisfies(
            reading -> assertThat(reading.rejection().reason()).isEqualTo(Reason.UNREADABLE_FILE));
    assertThat(read(write(), ReadOptions.defaults()))
        .singleElement()
        .satisfies(
            reading -> assertThat(reading.rejection().reason()).isEqualTo(Reason.MISSING_TEXT));
  }

  private static Group row(String text) {
    Group row = new SimpleGroupFactory(SCHEMA).newGroup();
    return text == null ? row : row.append("maintext", text);
  }

  private Path write(Group... rows) throws IOException {
    Path file = folder.resolve("dump-" + rows.length + ".parquet");
    org.apache.hadoop.fs.Path path = new org.apache.hadoop.fs.Path(file.toString());
    try (ParquetWriter<Group> writer =
        ExampleParquetWriter.builder(path).withType(SCHEMA).build()) {
      for (Group row : rows) {
        writer.write(row);
      }
    }
    return file;
  }

  private static List<Reading> read(Path file, ReadOptions options) {
    List<Reading> readings = new ArrayList<>();
    try (RecordStream records = InputFiles.records(file.toString(), new Configuration(), options)) {
      records.forEachRemaining(readings::add);
    }
    return readings;
  }
}
