package org.daybook.text;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** HTML pages: what the markup says of the article, and its main text. */
final class PageReader {
  private static final int SHORTEST_HEADLINE = 3;
  private static final Pattern SITE_IN_TITLE =
      Pattern.compile(
          "(.{1,300}?) +(?:[|»•·] +[^|»•·]{2,40}"
              + "|[–—-] +\\p{Lu}[\\p{L}.'’]*(?: (?:\\p{Lu}[\\p{L}.'’]*|of|the|and|&)){0,3})");

  /** A text in the page's JSON-LD is taken where the markup holds less than half of it. */
  private static final int SHARE_OF_EMBEDDED = 2;

  /**
   * Reads a page.
   *
   * @param address where it was fetched, or null
   */
  Page read(String html, String address) {
    Document page = Jsoup.parse(html, address == null ? "" : address);
    EmbeddedData data = EmbeddedData.of(page);
    String title =
        first(meta(page, "og:title"), data.headline(), heading(page), withoutSite(page.title()));
    return new Page(
        url(page, data),
        title,
        author(page, data),
        first(meta(page, "og:site_name"), data.publisher(), meta(page, "application-name")),
        first(attribute(page, "html", "lang"), data.language(), meta(page, "og:locale")),
        PageDates.of(page, data),
        lines(page, title, data));
  }

  private static List<String> lines(Document page, String title, EmbeddedData data) {
    List<String> lines = MainText.of(page, title);
    if (data.text() == null) {
      return lines;
    }
    List<String> embedded = Paragraphs.of(WhiteSpace.normal(data.text()));
    return words(lines) * SHARE_OF_EMBEDDED < words(embedded) ? embedded : lines;
  }

  private static int words(List<String> lines) {
    return lines.stream().mapToInt(Line::words).sum();
  }

  private static String url(Document page, EmbeddedData data) {
    Element canonical = page.selectFirst("link[rel=canonical][href]");
    return Stream.of(
            canonical == null ? null : canonical.absUrl("href"), meta(page, "og:url"), data.url())
        .filter(Objects::nonNull)
        .filter(url -> ArticleUrl.canonical(url) != null && !ArticleUrl.isFrontPage(url))
        .findFirst()
        .orElse(null);
  }

  private static String author(Document page, EmbeddedData data) {
    return Stream.of(
            data.author(),
            meta(page, "author"),
            meta(page, "parsely-author"),
            meta(page, "article:author"),
            meta(page, "byl"),
            meta(page, "dc.creator"),
            text(page, "[itemprop=author] [itemprop=name]"),
            text(page, "[itemprop=author]"),
            text(page, "[rel=author]"))
        .map(AuthorName::of)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /** A window's title without the site's name behind a bar: {@code Headline | The Daily Ledger}. */
  private static String withoutSite(String title) {
    Matcher site = SITE_IN_TITLE.matcher(title);
    return site.matches() && Line.words(site.group(1)) >= SHORTEST_HEADLINE ? site.group(1) : title;
  }

  private static String heading(Document page) {
    return page.select("h1").size() == 1 ? text(page, "h1") : null;
  }

  private static String meta(Document page, String name) {
    return attribute(
        page,
        "meta[property=%1$s], meta[name=%1$s], meta[itemprop=%1$s]".formatted(name),
        "content");
  }

  private static String attribute(Document page, String query, String attribute) {
    Element element = page.selectFirst(query);
    return element == null ? null : WhiteSpace.oneLine(element.attr(attribute));
  }

  private static String text(Document page, String query) {
    Element element = page.selectFirst(query);
    return element == null ? null : WhiteSpace.oneLine(element.text());
  }

  private static String first(String... values) {
    return Arrays.stream(values)
        .map(WhiteSpace::oneLine)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }
}
