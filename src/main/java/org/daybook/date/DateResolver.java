package org.daybook.date;

import java.time.LocalDate;
import org.daybook.article.*;

public final class DateResolver {
  public DateResolver(LocalDate a, LocalDate b) {}

  public Article date(Article a) {
    if (a.clues().isEmpty()) return a;
    try {
      return a.withDay(
          LocalDate.parse(a.clues().get(0).value().substring(0, 10)),
          Evidence.METADATA,
          0.95,
          null);
    } catch (RuntimeException e) {
      return a;
    }
  }
}
