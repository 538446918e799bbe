package org.daybook.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.daybook.article.Origin;
import org.daybook.article.Reading;
import org.daybook.article.Reason;
import org.daybook.article.Rejection;

/**
 * JSON over several lines: a list of objects, or one object or more, as news-please writes one
 * article to a file, or the answer of a news API, an object around a list of articles. Fields as in
 * {@link JsonLinesFormat}. A list that is not closed ends with a rejection.
 */
final class JsonFormat implements DumpFormat {
  /**
   * What stands before the articles in the answer of an API: single values, and the objects that
   * the list is in, as {@code status} stands before {@code articles}, or {@code docs} in {@code
   * response}.
   */
  static final String ENVELOPE =
      "\\s*+\\{\\s*+(?:\"\\w{1,40}\"\\s*+:\\s*+(?:\\{\\s*+"
          + "|(?:\"(?:[^\"\\\\]|\\\\.){0,400}+\"|[\\w.+-]++)\\s*+,\\s*+)){0,20}"
          + "\"(?:articles|results|docs|documents|stories|posts|news)\"\\s*+:\\s*+\\[(?=\\s*+\\{)";

  private static final Pattern ENVELOPE_START = Pattern.compile(ENVELOPE);

  @Override
  public Records open(String file, Content content, ReadOptions options) {
    Matcher envelope =
        ENVELOPE_START.matcher(new String(content.head(), StandardCharsets.ISO_8859_1));
    String around = envelope.lookingAt() ? envelope.group() : "";
    JsonValues values = new JsonValues(content, options.limits().longest(), around);
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
