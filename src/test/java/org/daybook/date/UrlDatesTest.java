package org.daybook.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

final class UrlDatesTest {
  @ParameterizedTest
  @CsvFileSource(resources = "urls.tsv", delimiter = '\t', nullValues = "-")
  void findsDayInPath(String url, LocalDate day) {
    assertThat(UrlDates.day(url).orElse(null)).isEqualTo(day);
  }

  @Test
  void findsYearWhereThereIsNoDay() {
    assertThat(UrlDates.year("https://a.example/2022/11/slug")).contains(Year.of(2022));
    assertThat(UrlDates.year("https://a.example/slug-2022")).isEmpty();
  }
}
