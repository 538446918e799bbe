package org.daybook.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

final class DateParserTest {
  @ParameterizedTest
  @CsvFileSource(resources = "values.tsv", delimiter = '\t', nullValues = "-")
  void readsWhatRecordsWrite(String value, LocalDate day, Instant published) {
    ParsedDate expected = day == null ? null : new ParsedDate(day, published);

    assertThat(DateParser.parse(value).orElse(null)).isEqualTo(expected);
  }
}
