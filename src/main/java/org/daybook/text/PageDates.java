package org.daybook.text;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.daybook.article.DateClue;
import org.daybook.article.Evidence;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The dates a page's markup gives, the most trusted first; the date of a change only where there is
 * no other.
 */
final class PageDates {
  private static final List<String> PUBLISHED =
      List.of(
          "article:published_time", "og:article:published_time", "og:published_time", "og:pubdate");
  private static final List<String> NAMED =
      List.of(
          "parsely-pub-date",
          "sailthru.date",
          "pubdate",
          "publishdate",
          "publish-date",
          "publish_date",
          "publication_date",
          "article.published",
          "dc.date.issued",
          "dc.date",
          "dcterms.created",
          "date");
  private static final List<String> MODIFIED =
      List.of("article:modified_time", "og:updated_time", "last-modified", "dcterms.modified");

  private final Document page;
  private final Set<String> values = new LinkedHashSet<>();

  private PageDates(Document page) {
    this.page = page;
  }

  /** The dates of a page. */
  static List<DateClue> of(Document page, EmbeddedData data) {
    PageDates dates = new PageDates(page);
    dates.addElements("[itemprop=datePublished]");
    PUBLISHED.forEach(dates::addMeta);
    dates.add(data.published());
    NAMED.forEach(dates::addMeta);
    dates.addElements("time[pubdate]");
    dates.addElements("time[datetime]:not([itemprop=dateModified]):not([class*=updated])");
    if (dates.values.isEmpty()) {
      dates.addElements("[itemprop=dateModified]");
      MODIFIED.forEach(dates::addMeta);
      dates.add(data.modified());
    }
    return dates.values.stream().map(value -> new DateClue(Evidence.MARKUP, value)).toList();
  }

  /** The first element: further ones are dates of other articles listed on the page. */
  private void addElements(String query) {
    Element element = page.selectFirst(query);
    if (element == null) {
      return;
    }
    String content = element.attr("content");
    String datetime = element.attr("datetime");
    add(!content.isBlank() ? content : !datetime.isBlank() ? datetime : element.text());
  }

  private void addMeta(String name) {
    Element meta =
        page.selectFirst("meta[property=%1$s][content], meta[name=%1$s][content]".formatted(name));
    if (meta != null) {
      add(meta.attr("content"));
    }
  }

  private void add(String value) {
    String plain = WhiteSpace.oneLine(value);
    if (plain != null) {
      values.add(plain);
    }
  }
}
