package org.daybook.date;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DateMentionsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "On Wednesday, the September 1st 2021 they met. | Wednesday, the September 1st 2021",
        "It cost $5 million on 3 March 2020, or 2021-04-05. | 3 March 2020; 2021-04-05",
        "Sept. 9-10, 2001 and may 5; Mayor 5, 1999 | Sept. 9-10, 2001; may 5",
        "Item 12 of 30 in June, 1944-06-06x | 1944-06-06",
        "12th of May, 1999May 4 | 12th of May",
        "Nothing but 1,234 numbers in Marching 12. |",
        "Jan. 2 | Jan. 2",
        "no digit in May |",
      })
  void findsDatesAroundNumbers(String text, String dates) {
    String found =
        String.join(
            "; ",
            DateMentions.in(text).stream()
                .map(date -> text.substring(date.start(), date.end()))
                .toList());
    assertThat(found).isEqualTo(dates == null ? "" : dates);
  }
}
