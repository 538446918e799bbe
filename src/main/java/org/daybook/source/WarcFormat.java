package org.daybook.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.daybook.article.Markup;
import org.daybook.article.Origin;
import org.daybook.article.RawArticle;
import org.daybook.article.Reading;
import org.daybook.article.Reason;
import org.daybook.article.Rejection;

/**
 * Web archives (WARC, ISO 28500) and the texts drawn from them (WET): pages that were fetched, as
 * {@code response} or {@code resource}, and texts, as {@code conversion}. Each record counts but
 * those that are about others: {@code warcinfo}, {@code request} and {@code metadata}. An answer
 * that is an error or no page, and a page that was fetched before, are rejections. A page of which
 * the crawler kept only the start ({@code WARC-Truncated}) is read as far as it goes.
 */
final class WarcFormat implements DumpFormat {
  private static final Set<String> ABOUT_OTHERS = Set.of("warcinfo", "request", "metadata");
  private static final int OK = 200;

  @Override
  public Records open(String file, Content content, ReadOptions options) {
    WarcRecords records = new WarcRecords(content, options.limits().longest());
    return () -> {
      WarcRecord record = records.next();
      while (record != null && record.fault() == null && ABOUT_OTHERS.contains(type(record))) {
        record = records.next();
      }
      if (record == null) {
        return null;
      }
      return new Reader(new Origin(file, record.position()), record, options.limits().longest())
          .reading();
    };
  }

  private static String type(WarcRecord record) {
    return record.field("warc-type", "").toLowerCase(Locale.ROOT);
  }

  /** Reads one record. */
  private record Reader(Origin origin, WarcRecord record, int longest) {

    Reading reading() {
      if (record.fault() != null) {
        return rejection(Reason.MALFORMED_RECORD, record.fault());
      }
      return switch (type(record)) {
        case "response" -> response();
        case "resource", "conversion" -> block();
        case "revisit" -> rejection(Reason.REVISIT, "the same as at an earlier visit");
        default -> rejection(Reason.OTHER_CONTENT, "a record of the type " + type(record));
      };
    }

    private Reading response() {
      String type = record.field("content-type", "");
      if (!type.startsWith("application/http")) {
        return rejection(Reason.OTHER_CONTENT, "an answer by another way than HTTP: " + type);
      }
      try {
        return answer(new HttpAnswer(record.block()));
      } catch (IOException e) {
        return rejection(Reason.MALFORMED_RECORD, "the answer can't be read: " + e.getMessage());
      }
    }

    private Reading answer(HttpAnswer answer) throws IOException {
      if (answer.status() != OK) {
        return rejection(Reason.ERROR_RESPONSE, "status " + answer.status());
      }
      String type = answer.contentType();
      if (type != null && !isPage(type)) {
        return rejection(Reason.OTHER_CONTENT, type);
      }
      if (record.length() > longest) {
        return tooLarge();
      }
      byte[] body = answer.body(longest, record.field("warc-truncated", null) != null);
      if (body.length > longest) {
        return tooLarge();
      }
      return type == null && !HttpAnswer.startsAsMarkup(body)
          ? rejection(Reason.OTHER_CONTENT, "no content type")
          : article(PageText.decode(body, type), Markup.HTML);
    }

    private Reading block() {
      String type = record.field("content-type", "");
      boolean text = type(record).equals("conversion") && type.startsWith("text/plain");
      if (!text && !isPage(type)) {
        return rejection(Reason.OTHER_CONTENT, type);
      }
      if (record.length() > longest) {
        return tooLarge();
      }
      return text
          ? article(new String(record.block(), StandardCharsets.UTF_8), Markup.TEXT)
          : article(PageText.decode(record.block(), type), Markup.HTML);
    }

    private static boolean isPage(String type) {
      String plain = type.toLowerCase(Locale.ROOT);
      return plain.startsWith("text/html") || plain.startsWith("application/xhtml");
    }

    private Reading article(String body, Markup markup) {
      String date = record.field("warc-date", null);
      return Reading.of(
          new RawArticle(origin, url(), null, null, null, null, null, date, body, markup));
    }

    /** The address without the angle brackets that Wget puts around it. */
    private String url() {
      String target = record.field("warc-target-uri", null);
      boolean bracketed = target != null && target.startsWith("<") && target.endsWith(">");
      return bracketed ? target.substring(1, target.length() - 1) : target;
    }

    private Reading tooLarge() {
      return rejection(Reason.TOO_LARGE, "longer than " + longest + " bytes");
    }

    private Reading rejection(Reason reason, String detail) {
      String url = url();
      return Reading.of(Rejection.of(origin, reason, detail, url == null ? "" : url));
    }
  }
}
