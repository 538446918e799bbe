package org.daybook.source;

import java.io.Serializable;
import java.util.Map;
import java.util.Objects;

/**
 * How dumps are read.
 *
 * @param format the format of all files; null to find it out for each
 * @param fields names of fields by role, before the common ones: {@code title -> headline}
 * @param limits what goes beyond them is rejected
 */
public record ReadOptions(Format format, Map<FieldRole, String> fields, Limits limits)
    implements Serializable {
  public ReadOptions {
    fields = Map.copyOf(fields);
    Objects.requireNonNull(limits, "limits");
  }

  /** Format found out for each file, common field names, {@link Limits#DEFAULTS}. */
  public static ReadOptions defaults() {
    return new ReadOptions(null, Map.of(), Limits.DEFAULTS);
  }
}
