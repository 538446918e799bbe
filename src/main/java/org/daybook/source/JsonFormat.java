package org.daybook.source;

import java.io.IOException;
import org.daybook.article.Origin;
import org.daybook.article.Reading;
import org.daybook.article.Reason;
import org.daybook.article.Rejection;

/**
 * JSON over several lines: a list of objects, or one object or more, as news-please writes one
 * article to a file. Fields as in {@link JsonLinesFormat}. A list that is not closed ends with a
 * rejection.
 */
final class JsonFormat implements DumpFormat {
  @Override
  public Records open(String file, Content content, ReadOptions options) {
    JsonValues values = new JsonValues(content, options.limits().longest());
    JsonRecords records = new JsonRecords(options);
    return new Records() {
      private boolean complete = true;

      @Override
      public Reading next() throws IOException {
        String value = values.next();
        Origin origin = new Origin(file, values.number());
        if (value != null) {
          Reading reading = records.reading(origin, value, values.wasCut());
          complete =
              reading.article() != null || reading.rejection().reason() != Reason.MALFORMED_RECORD;
          return reading;
        }
        if (!values.isOpen() || !complete) {
          return null;
        }
        complete = false;
        return Reading.of(
            Rejection.of(origin, Reason.MALFORMED_RECORD, "the list is not closed", ""));
      }
    };
  }
}
