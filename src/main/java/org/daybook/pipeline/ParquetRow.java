package org.daybook.pipeline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.schema.GroupType;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.DateLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimestampLogicalTypeAnnotation;
import org.apache.parquet.schema.Type;
import org.daybook.source.FieldRole;

/**
 * The values of a row by folded column name: those of a struct as {@code column.field}, those of a
 * list joined, dates and times as ISO 8601 writes them.
 */
record ParquetRow(Map<String, String> values, String names) {
  /** Values from the innermost groups of lists: {@code list.element}. */
  private static final int DEEPEST = 4;

  static ParquetRow of(Group row) {
    Map<String, String> values = new LinkedHashMap<>();
    StringJoiner names = new StringJoiner(", ");
    for (Type column : row.getType().getFields()) {
      names.add(column.getName());
      put(values, FieldRole.fold(column.getName()), row, column);
    }
    return new ParquetRow(values, names.toString());
  }

  String value(String name) {
    return values.get(name);
  }

  int characters() {
    return values.values().stream().mapToInt(String::length).sum();
  }

  private static void put(Map<String, String> values, String name, Group group, Type column) {
    int count = group.getFieldRepetitionCount(column.getName());
    if (count == 0) {
      return;
    }
    if (column.isPrimitive() || isList(column)) {
      values.putIfAbsent(name, joined(group, column, 0));
      return;
    }
    Group struct = group.getGroup(column.getName(), 0);
    for (Type field : column.asGroupType().getFields()) {
      if (field.isPrimitive() && struct.getFieldRepetitionCount(field.getName()) > 0) {
        values.putIfAbsent(name + "." + FieldRole.fold(field.getName()), text(struct, field, 0));
      }
    }
  }

  private static boolean isList(Type column) {
    return column.getLogicalTypeAnnotation()
        instanceof LogicalTypeAnnotation.ListLogicalTypeAnnotation;
  }

  private static String joined(Group group, Type column, int depth) {
    StringJoiner items = new StringJoiner(", ");
    int count = group.getFieldRepetitionCount(column.getName());
    for (int i = 0; i < count && depth < DEEPEST; i++) {
      items.add(
          column.isPrimitive()
              ? text(group, column, i)
              : joined(group.getGroup(column.getName(), i), column.asGroupType(), depth));
    }
    return items.toString();
  }

  private static String joined(Group group, GroupType type, int depth) {
    return joined(group, type.getType(0), depth + 1);
  }

  private static String text(Group group, Type field, int index) {
    LogicalTypeAnnotation meaning = field.getLogicalTypeAnnotation();
    if (meaning instanceof DateLogicalTypeAnnotation) {
      return LocalDate.ofEpochDay(group.getInteger(field.getName(), index)).toString();
    }
    if (meaning instanceof TimestampLogicalTypeAnnotation timestamp) {
      ChronoUnit unit =
          switch (timestamp.getUnit()) {
            case MILLIS -> ChronoUnit.MILLIS;
            case MICROS -> ChronoUnit.MICROS;
            case NANOS -> ChronoUnit.NANOS;
          };
      Instant time = Instant.EPOCH.plus(group.getLong(field.getName(), index), unit);
      String written = time.toString();
      return timestamp.isAdjustedToUTC() ? written : written.substring(0, written.length() - 1);
    }
    return group.getValueToString(group.getType().getFieldIndex(field.getName()), index);
  }
}
