package org.daybook.source;

import java.io.IOException;
import org.daybook.article.Origin;

/**
 * JSON Lines: an object a line, its fields found by {@link FieldRole}; blank lines don't count. A
 * plain file can be read in parts.
 */
final class JsonLinesFormat implements DumpFormat {
  @Override
  public Records open(String file, Content content, ReadOptions options) {
    return lines(file, content, options, FilePart.WHOLE);
  }

  @Override
  public Records open(String file, Content content, ReadOptions options, FilePart part)
      throws IOException {
    return content.isCompressed()
        ? DumpFormat.super.open(file, content, options, part)
        : lines(file, content, options, part);
  }

  private static Records lines(String file, Content content, ReadOptions options, FilePart part) {
    Lines lines = new Lines(content, options.limits().longest());
    JsonRecords records = new JsonRecords(options);
    return () -> {
      String line = lines.next();
      while (line != null && (part.compare(lines.start()) < 0 || line.isBlank())) {
        line = lines.next();
      }
      if (line == null || part.compare(lines.start()) > 0) {
        return null;
      }
      return records.reading(new Origin(file, lines.number()), line, lines.wasCut());
    };
  }
}
