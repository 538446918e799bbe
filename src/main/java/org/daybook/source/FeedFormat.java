package org.daybook.source;

import java.io.IOException;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.daybook.article.Markup;
import org.daybook.article.Origin;
import org.daybook.article.RawArticle;
import org.daybook.article.Reading;
import org.daybook.article.Reason;
import org.daybook.article.Rejection;

/**
 * Feeds: RSS, Atom (RFC 4287) and what WordPress exports, WXR. Each {@code item} or {@code entry}
 * is a record; the comments below a post are part of it and not read. Of WordPress only published
 * posts are articles: its pages, attachments and menus are other content. Where the XML breaks, the
 * rest of the file is one rejection.
 */
final class FeedFormat implements DumpFormat {
  private static final int READ_AHEAD = 1 << 16;
  private static final List<String> ADDRESSES =
      List.of("feedburner:origLink", "pheedo:origLink", "link", "guid");
  private static final List<String> DATES =
      List.of(
          "wp:post_date_gmt",
          "pubDate",
          "dc:date",
          "published",
          "issued",
          "wp:post_date",
          "updated");
  private static final List<String> BODIES =
      List.of("content:encoded", "content", "description", "summary");

  @Override
  public Records open(String file, Content content, ReadOptions options) {
    Limits limits = options.limits();
    XmlText text = new XmlText(content, content.head(), 2L * limits.longest() + READ_AHEAD);
    return new Items(file, text, limits);
  }

  /** The readings of one feed. */
  private static final class Items implements Records {
    private final String file;
    private final XmlText text;
    private final Limits limits;
    private FeedItems items;
    private boolean broken;

    Items(String file, XmlText text, Limits limits) {
      this.file = file;
      this.text = text;
      this.limits = limits;
    }

    @Override
    public Reading next() throws IOException {
      if (broken) {
        return null;
      }
      try {
        items = items == null ? new FeedItems(text, limits) : items;
        FeedItem item = items.next();
        return item == null ? null : reading(item);
      } catch (XMLStreamException e) {
        broken = true;
        return rest(e);
      }
    }

    /** The rejection of the rest of the file. */
    private Reading rest(XMLStreamException e) throws IOException {
      if (text.failure() != null) {
        throw text.failure();
      }
      Origin origin = new Origin(file, items == null ? 1 : items.line());
      boolean tooDeep = items != null && items.isTooDeep();
      if (tooDeep || text.wasTooLong()) {
        String limit =
            tooDeep
                ? "elements more than " + limits.depth() + " deep"
                : "longer than " + limits.longest() + " characters";
        String detail = limit + ", and lost with the rest of the file";
        return Reading.of(Rejection.of(origin, Reason.TOO_LARGE, detail, ""));
      }
      String fault = e.getMessage().replaceFirst("(?s).*\\nMessage: ", "");
      int line = e.getLocation() == null ? 1 : e.getLocation().getLineNumber();
      String detail = "the XML breaks off at line " + line + ": " + fault;
      return Reading.of(Rejection.of(origin, Reason.MALFORMED_RECORD, detail, ""));
    }

    private Reading reading(FeedItem item) {
      String type = item.text("wp:post_type");
      if (type != null && !type.equals("post")) {
        return rejection(item, Reason.OTHER_CONTENT, type);
      }
      String status = item.text("wp:status");
      if (status != null && !status.equals("publish")) {
        return rejection(item, Reason.NOT_PUBLISHED, status);
      }
      if (item.text("wp:post_password") != null) {
        return rejection(item, Reason.NOT_PUBLISHED, "behind a password");
      }
      if (item.isTooLarge()) {
        return rejection(item, Reason.TOO_LARGE, "longer than " + limits.longest() + " characters");
      }
      String body =
          BODIES.stream().filter(name -> item.text(name) != null).findFirst().orElse(null);
      return body == null
          ? rejection(item, Reason.MISSING_TEXT, "no text in any of " + String.join(", ", BODIES))
          : Reading.of(article(item, body, type != null));
    }

    private RawArticle article(FeedItem item, String body, boolean wordPress) {
      String url = address(item);
      String text = item.text(body);
      return new RawArticle(
          new Origin(file, item.line()),
          url,
          item.text("title"),
          items.authorOf(item.first(List.of("dc:creator", "author"))),
          url == null ? items.site() : null,
          items.language(),
          date(item),
          null,
          wordPress ? WordPressPost.html(text) : text,
          isPlain(item, body) ? Markup.TEXT : Markup.CONTENT);
    }

    private static String address(FeedItem item) {
      return ADDRESSES.stream()
          .map(item::text)
          .filter(address -> address != null && address.startsWith("http"))
          .findFirst()
          .orElse(null);
    }

    /** The first date that is one: WordPress writes zeros for none. */
    private static String date(FeedItem item) {
      return DATES.stream()
          .map(item::text)
          .filter(date -> date != null && !date.startsWith("0000") && !date.contains("-0001"))
          .findFirst()
          .orElse(null);
    }

    /** In Atom plain text is the rule, though many write HTML without saying so. */
    private static boolean isPlain(FeedItem item, String body) {
      boolean atom = body.equals("content") || body.equals("summary");
      String type = item.type(body);
      return atom && ("text".equals(type) || (type == null && item.text(body).indexOf('<') < 0));
    }

    private Reading rejection(FeedItem item, Reason reason, String detail) {
      String shown = item.text("title");
      Origin origin = new Origin(file, item.line());
      return Reading.of(Rejection.of(origin, reason, detail, shown == null ? "" : shown));
    }
  }
}
