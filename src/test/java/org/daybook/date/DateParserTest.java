package org.daybook.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

final class DateParserTest {
  @ParameterizedTest
  @CsvFileSource(resources = "values.tsv", delimiter = '\t', nullValues = "-")
  void readsWhatRecordsWrite(String value, LocalDate day, Instant published) {
    Optional<ParsedDate> parsed = DateParser.parse(value);

    assertThat(parsed.map(ParsedDate::day).orElse(null)).isEqualTo(day);
    assertThat(parsed.map(ParsedDate::published).orElse(null)).isEqualTo(published);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2020-12-06T00:30:00+01:00 | 2020-12-06",
        "Publié le 6 décembre 2020 à 10h | 2020-12-06",
        "6. Dezember 2020 | 2020-12-06",
        "2020. 12. 06. | 2020-12-06",
        "2020年12月6日 | 2020-12-06",
        "6 grudnia 2020 | 2020-12-06"
      })
  void readsTheDayThatPagesWrite(String value, LocalDate written) {
    assertThat(DateParser.parse(value).map(ParsedDate::written)).contains(written);
  }
}
