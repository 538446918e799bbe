package org.daybook.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NicknamesTest {
  @ParameterizedTest
  @CsvSource({
    "Chuck Grassley, charles grassley",
    "Charles Grassley, charles grassley",
    "Raúl Grijalva, raul grijalva",
    "Ed Bob Lee Jr., edward bob lee jr.",
    "W. Greg Lee, gregory lee",
    "J. Lee, j. lee",
    "Volodymyr Zelensky, volodymyr zelensky",
    "Madonna, madonna"
  })
  void waysToWriteANameHaveOneFormalName(String name, String formal) {
    assertThat(Nicknames.formal(name)).isEqualTo(formal);
  }

  @Test
  void aForenameHasOneLongForm() {
    assertThat(Resource.lines("nicknames.txt"))
        .flatMap(line -> List.of(line.split(" ")))
        .doesNotHaveDuplicates();
  }
}
