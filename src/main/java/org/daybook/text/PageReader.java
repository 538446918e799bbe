package org.daybook.text;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** HTML pages: what the markup says of the article, and its main text. */
final class PageReader {
  /** A text in the page's JSON-LD is taken where the markup holds less than half of it. */
  private static final int SHARE_OF_EMBEDDED = 2;

  /** Names in the bylines of a page of one article, and words of a name. */
  private static final int MOST_NAMES = 3;

  private static final int LONGEST_NAME = 4;

  private static final String BYLINES =
      "[class~=(?i)(?:^|[\\s_-])(?:by-?line|author)(?:$|[\\s_-])]";
  private static final String NO_BYLINE =
      "[class*=comment], [id*=comment], [class*=related], aside, nav, footer";
  private static final Pattern BY =
      Pattern.compile("^(?:(?i:(?:edited |posted |words |written )?by):?(?: |(?=\\p{Lu}))|)");

  /** Words around a name, or in its place, that are written with a capital too. */
  private static final Pattern NO_NAME =
      Pattern.compile(
          "\\b(?:About|Advertisement|All|Archives?|Articles?|Authors?|By|Contact|Follow|From|More|News|Our"
              + "|Posted|Posts?|Published|Read|Reporters?|Sections?|See|Share|Staff|Stor(?:y|ies)|The|This"
              + "|Updated|View|Written)\\b");

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
            byline(page))
        .map(AuthorName::of)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /**
   * The name in the first element that is named for its byline; null where many names are, as in a
   * list of articles.
   */
  private static String byline(Document page) {
    List<String> names =
        page.select(BYLINES).stream()
            .filter(element -> element.closest(NO_BYLINE) == null)
            .map(element -> BY.matcher(element.text().strip()).replaceFirst("By "))
            .map(Credits::bylineAuthor)
            .filter(Objects::nonNull)
            .map(name -> name.replaceFirst(" (?:For|FOR|In|IN) .*", ""))
            .filter(PageReader::isName)
            .distinct()
            .limit(MOST_NAMES + 1)
            .toList();
    return names.isEmpty() || names.size() > MOST_NAMES ? null : names.get(0);
  }

  private static boolean isName(String name) {
    int words = Line.words(name);
    return words > 1 && words <= LONGEST_NAME && !NO_NAME.matcher(name).find();
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
