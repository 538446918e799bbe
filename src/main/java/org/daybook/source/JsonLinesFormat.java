package org.daybook.source;

import org.daybook.article.Origin;

/** JSON Lines: an object a line, its fields found by {@link FieldRole}; blank lines don't count. */
final class JsonLinesFormat implements DumpFormat {
  @Override
  public Records open(String file, Content content, ReadOptions options) {
    Lines lines = new Lines(content, options.limits().longest());
    JsonRecords records = new JsonRecords(options);
    return () -> {
      String line = lines.next();
      while (line != null && line.isBlank()) {
        line = lines.next();
      }
      if (line == null) {
        return null;
      }
      return records.reading(new Origin(file, lines.number()), line, lines.wasCut());
    };
  }
}
