package org.daybook.source;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.daybook.article.Origin;
import org.daybook.article.Reading;
import org.daybook.article.Reason;
import org.daybook.article.Rejection;

/**
 * Tables of text after RFC 4180, with a header line: fields apart by one delimiter, the one that
 * the header has most of; quoted fields may hold lines. A row with more or fewer fields than the
 * header is malformed, but for empty fields at its end. Not in UTF-8, it is read as windows-1252.
 */
final class DelimitedFormat implements DumpFormat {
  private static final String DELIMITERS = ",;\t|";

  private final char usual;

  /** Fields apart by {@code usual}, unless the header has more of another delimiter. */
  DelimitedFormat(char usual) {
    this.usual = usual;
  }

  @Override
  public Records open(String file, Content content, ReadOptions options) throws IOException {
    byte[] head = content.head();
    CSVFormat layout =
        CSVFormat.RFC4180
            .builder()
            .setDelimiter(delimiter(new String(head, StandardCharsets.UTF_8)))
            .setIgnoreEmptyLines(true)
            .setTrailingData(true)
            .get();
    CSVParser parser = layout.parse(new InputStreamReader(content, PageText.ofText(head)));
    Rows rows = new Rows(file, parser, options);
    return rows::next;
  }

  private char delimiter(String head) {
    String header = head.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
    char most = usual;
    for (int i = 0; i < DELIMITERS.length(); i++) {
      char delimiter = DELIMITERS.charAt(i);
      most = count(header, delimiter) > count(header, most) ? delimiter : most;
    }
    return most;
  }

  private static long count(String header, char delimiter) {
    return header.chars().filter(c -> c == delimiter).count();
  }

  /** The rows of one file. */
  private static final class Rows {
    private final String file;
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private final FieldMap fieldMap;
    private final int longest;
    private final List<String> header;
    private final Map<String, Integer> columns;
    private boolean broken;

    Rows(String file, CSVParser parser, ReadOptions options) {
      this.file = file;
      this.parser = parser;
      this.records = parser.iterator();
      this.fieldMap = new FieldMap(options);
      this.longest = options.limits().longest();
      this.header = records.hasNext() ? records.next().toList() : List.of();
      this.columns =
          IntStream.range(0, header.size())
              .boxed()
              .collect(
                  Collectors.toMap(
                      i -> FieldRole.fold(header.get(i)), i -> i, (first, second) -> first));
    }

    Reading next() throws IOException {
      Origin origin = new Origin(file, parser.getCurrentLineNumber() + 1);
      if (broken) {
        return null;
      }
      CSVRecord row;
      try {
        if (!records.hasNext()) {
          return null;
        }
        row = records.next();
      } catch (UncheckedIOException e) {
        if (!(e.getCause() instanceof CSVException)) {
          throw e.getCause();
        }
        broken = true;
        String detail = "the table breaks off here: " + e.getCause().getMessage();
        return Reading.of(Rejection.of(origin, Reason.MALFORMED_RECORD, detail, ""));
      }
      return reading(origin, row);
    }

    private Reading reading(Origin origin, CSVRecord row) {
      String start = row.size() == 0 ? "" : row.get(0);
      if (row.size() < header.size()
          || row.stream().skip(header.size()).anyMatch(f -> !f.isEmpty())) {
        String detail = row.size() + " fields, the header has " + header.size();
        return Reading.of(Rejection.of(origin, Reason.MALFORMED_RECORD, detail, start));
      }
      int length = row.stream().mapToInt(String::length).sum();
      if (length > longest) {
        String detail = "longer than " + longest + " characters";
        return Reading.of(Rejection.of(origin, Reason.TOO_LARGE, detail, start));
      }
      return fieldMap.article(
          origin,
          name -> columns.containsKey(name) ? row.get(columns.get(name)) : null,
          String.join(", ", header));
    }
  }
}
