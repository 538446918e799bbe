package org.daybook.table;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.Array;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.duckdb.DuckDBStruct;
import scala.collection.Iterable;
import scala.jdk.javaapi.CollectionConverters;

/**
 * The values of an {@link Answer} from those of the engines: one kind of number, day and list for
 * both.
 */
final class Values {
  private Values() {}

  /** {@code value} as an answer has it. */
  static Object plain(Object value) {
    if (value instanceof Double number) {
      return Double.isFinite(number) ? plain(BigDecimal.valueOf(number)) : number.toString();
    }
    if (value instanceof Float number) {
      return plain(number.doubleValue());
    }
    if (value instanceof BigDecimal number) {
      BigDecimal stripped = number.stripTrailingZeros();
      return stripped.scale() <= 0 ? stripped.setScale(0) : stripped;
    }
    if (value instanceof BigInteger number) {
      return number.bitLength() < 64 ? (Object) number.longValue() : new BigDecimal(number);
    }
    if (value instanceof Integer || value instanceof Short || value instanceof Byte) {
      return ((Number) value).longValue();
    }
    if (value instanceof OffsetDateTime time) {
      return time.toInstant();
    }
    if (value instanceof LocalDateTime time) {
      return time.toInstant(ZoneOffset.UTC);
    }
    if (value instanceof Timestamp time) {
      return time.toLocalDateTime().toInstant(ZoneOffset.UTC);
    }
    if (value instanceof java.sql.Date day) {
      return day.toLocalDate();
    }
    return nested(value);
  }

  private static Object nested(Object value) {
    try {
      if (value instanceof Array array) {
        return list(Arrays.asList((Object[]) array.getArray()));
      }
      if (value instanceof DuckDBStruct struct) {
        Map<String, Object> fields = new LinkedHashMap<>();
        struct.getMap().forEach((name, field) -> fields.put(name, plain(field)));
        return fields;
      }
    } catch (SQLException e) {
      throw new IllegalStateException("a nested value that can't be read", e);
    }
    if (value instanceof Row row) {
      Map<String, Object> fields = new LinkedHashMap<>();
      for (int i = 0; i < row.length(); i++) {
        fields.put(row.schema().fields()[i].name(), plain(row.get(i)));
      }
      return fields;
    }
    if (value instanceof Iterable<?> items) {
      return list(CollectionConverters.asJavaCollection(items));
    }
    if (value == null
        || value instanceof Instant
        || value instanceof LocalDate
        || value instanceof Boolean
        || value instanceof Long) {
      return value;
    }
    return value.toString();
  }

  private static List<Object> list(Collection<?> items) {
    List<Object> plain = new ArrayList<>();
    items.forEach(item -> plain.add(plain(item)));
    return plain;
  }
}
