package org.daybook.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.MonthDay;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

final class DatelineTest {
  @ParameterizedTest
  @CsvFileSource(resources = "datelines.tsv", delimiter = '\t', nullValues = "-")
  void tellsDatelinesFromSentences(String paragraph, String date) {
    assertThat(Dateline.in(paragraph).map(DatelineTest::written).orElse(null)).isEqualTo(date);
  }

  private static String written(DateMention date) {
    return date.year() == 0
        ? MonthDay.of(date.month(), date.day()).toString()
        : date.inYear(date.year()).orElseThrow().toString();
  }
}
