package org.daybook.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

final class LineDatesTest {
  @ParameterizedTest
  @CsvFileSource(resources = "lines.tsv", delimiter = '\t', quoteCharacter = '`')
  void readsWhatPagesShow(String line, DayOrder order, String days) {
    List<LineDates.LineDate> dates = LineDates.in(line, order);

    String found =
        dates.stream()
            .map(date -> date.isChange() ? "[" + date.day() + "]" : date.day().toString())
            .collect(Collectors.joining(" "));
    assertThat(found.isEmpty() ? "-" : found).isEqualTo(days);
  }
}
