package org.daybook.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class QueryTest {
  @Test
  void findsParametersOutsideStringsCommentsAndCasts() {
    Query query =
        new Query("-- at :noon\nSELECT ':no', day::DATE, :day, :day FROM t;", Map.of("day", "x"));

    assertThat(query.places()).containsExactly("day", "day");
    assertThat(query.positional()).contains("':no', day::DATE, ?, ? FROM t").doesNotContain(";");
  }

  @Test
  void refusesParametersThatTheQueryHasNot() {
    assertThatThrownBy(() -> new Query("SELECT :day", Map.of("dya", "2022-11-11")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("dya")
        .hasMessageContaining("day");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"DROP TABLE articles", "COPY articles TO 'x'", "", "-- SELECT\nATTACH 'x'"})
  void refusesWhatIsNotASelect(String sql) {
    assertThatThrownBy(() -> new Query(sql, Map.of())).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void translatesTypesForDuckDb() {
    assertThat(DuckDbQueries.duckType("ARRAY<STRUCT<start: INT, name: STRING>>"))
        .isEqualTo("STRUCT(\"start\" INT, \"name\" VARCHAR)[]");
  }
}
