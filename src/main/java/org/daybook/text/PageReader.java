package org.daybook.text;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** HTML pages: what the markup says of the article, and its main text. */
final class PageReader {
  /** A text in the page's JSON-LD is taken where the markup holds less than half of it. */
  private static final int SHARE_OF_EMBEDDED = 2;

  /**
   * Reads a page.
   *
   * @param address where it was fetched, or null
   */
  Page read(String html, String address) {
    return read(html, address, MainText::of);
  }

  /**
   * Reads the HTML of an article alone: it is all of the article, unless it is a page after all.
   */
  Page readContent(String html, String address) {
    return read(
        html,
        address,
        (page, title) ->
            page.title().isEmpty() ? MainText.ofContent(page) : MainText.of(page, title));
  }

  private static Page read(
      String html, String address, BiFunction<Document, String, List<String>> text) {
    Document page = Jsoup.parse(html, address == null ? "" : address);
    EmbeddedData data = EmbeddedData.of(page);
    String site =
        first(meta(page, "og:site_name"), data.publisher(), meta(page, "application-name"));
    String url = url(page, data);
    String heading = heading(page, url == null ? address : url);
    String title = title(page, data, heading, SourceName.of(null, address, null, null), site);
    return new Page(
        url,
        title,
        author(page, data),
        site,
        first(attribute(page, "html", "lang"), data.language(), meta(page, "og:locale")),
        PageDates.of(page, data),
        lines(text.apply(page, title), data));
  }

  /**
   * The headline: the first text given as one that is not the site's name alone, or the heading
   * that this is written around.
   */
  private static String title(
      Document page, EmbeddedData data, String heading, String source, String site) {
    List<String> titles =
        Stream.of(
                meta(page, "og:title"),
                data.headline(),
                heading,
                SiteInTitle.cutFromWindow(page.title()))
            .map(WhiteSpace::oneLine)
            .filter(Objects::nonNull)
            .toList();
    String title =
        titles.stream()
            .filter(each -> !SiteInTitle.isName(each, source, site))
            .findFirst()
            .orElse(titles.isEmpty() ? null : titles.get(0));
    boolean isAround =
        heading != null
            && title != null
            && SiteInTitle.isAround(title, heading)
            && !SiteInTitle.isName(heading, source, site);
    return isAround ? heading : title;
  }

  private static List<String> lines(List<String> lines, EmbeddedData data) {
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
            text(page, "[rel=author]"),
            MarkedByline.of(page))
        .map(AuthorName::of)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /** The only heading that is no link to a page above, as the site's name is. */
  private static String heading(Document page, String url) {
    List<Element> headings =
        page.select("h1").stream().filter(each -> !leadsAbove(each, url)).toList();
    return headings.size() == 1 ? WhiteSpace.oneLine(headings.get(0).text()) : null;
  }

  private static boolean leadsAbove(Element heading, String url) {
    Element link = heading.selectFirst("a[href]");
    if (link == null || url == null) {
      return false;
    }
    String target = withoutScheme(link.absUrl("href"));
    String own = withoutScheme(url);
    return !target.isEmpty() && own.length() > target.length() + 1 && own.startsWith(target);
  }

  private static String withoutScheme(String url) {
    return url.replaceFirst("^https?://", "");
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
