package org.daybook.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.daybook.article.DateClue;
import org.daybook.article.Evidence;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The dates that a page's markup tells machines, and those that the page shows its readers, of each
 * kind the most trusted first. The date of a change stands only where there is no other.
 */
final class PageDates {
  private static final List<String> PUBLISHED =
      List.of(
          "article:published_time",
          "article:published",
          "og:article:published_time",
          "og:published_time",
          "og:pubdate",
          "datePublished");
  private static final List<String> NAMED =
      List.of(
          "parsely-pub-date",
          "sailthru.date",
          "cXenseParse:recs:publishtime",
          "pubdate",
          "publishdate",
          "publish-date",
          "publish_date",
          "publication_date",
          "originalpublicationdate",
          "article.published",
          "article.created",
          "displaydate",
          "dc.date.issued",
          "dc.date.created",
          "dc.date",
          "dcterms.issued",
          "dcterms.created",
          "dcterms.date",
          "dateCreated",
          "date");
  private static final List<String> MODIFIED =
      List.of(
          "article:modified_time",
          "og:updated_time",
          "dateModified",
          "last-modified",
          "dcterms.modified");

  /** Names of classes, and parts of them, of the line that gives a date. */
  private static final String DATE_CLASS =
      "(?i)(^|[-_ ])(date|datum|data|fecha|pubdate|published|publish|publication|post-?date|entry-?date"
          + "|dateline|timestamp|datetime|time|article-?date|byline|meta|info|details|posted)([-_ ]|$)";

  private static final String NOT_THE_ARTICLE =
      "nav, aside, footer, [class~=(?i)(comment|related|sidebar|footer|recommend|teaser|widget)]";

  private static final int LONGEST = 160;
  private static final int LONGEST_SHOWN = 80;
  private static final Pattern DIGIT = Pattern.compile("\\d");

  /** Elements of one kind, and those behind the headline, that are looked at. */
  private static final int SHOWN = 8;

  private final Document page;
  private final Set<String> told = new LinkedHashSet<>();
  private final Set<String> shown = new LinkedHashSet<>();

  private PageDates(Document page) {
    this.page = page;
  }

  /** The dates of a page. */
  static List<DateClue> of(Document page, EmbeddedData data) {
    PageDates dates = new PageDates(page);
    dates.tell(data);
    dates.show();
    List<DateClue> clues = new ArrayList<>();
    dates.told.forEach(value -> clues.add(new DateClue(Evidence.MARKUP, value)));
    dates.shown.forEach(value -> clues.add(new DateClue(Evidence.VISIBLE, value)));
    return clues;
  }

  private void tell(EmbeddedData data) {
    PUBLISHED.forEach(this::addMeta);
    add(data.published(), told);
    NAMED.forEach(this::addMeta);
    if (told.isEmpty()) {
      add(data.modified(), told);
      MODIFIED.forEach(this::addMeta);
    }
  }

  private void show() {
    addElements("[itemprop~=(?i)^date(published|created)$]:not(meta)");
    addElements("time[pubdate], time[class~=(?i)publish|entry-date|post-date|created]");
    addElements(
        "article time:not([itemprop=dateModified]), main time:not([itemprop=dateModified])");
    addElements("abbr.published, span.published");
    addElements("time[datetime]:not([itemprop=dateModified]):not([class*=updated])");
    addElements("[class~=" + DATE_CLASS + "], [id~=" + DATE_CLASS + "]");
    besideHeadline();
  }

  /** The first elements: further ones are dates of other articles listed on the page. */
  private void addElements(String query) {
    int added = 0;
    for (Element element : page.select(query)) {
      if (added < SHOWN && !element.is("body, html, head, main, article") && isOfArticle(element)) {
        added += addElement(element) ? 1 : 0;
      }
    }
  }

  private boolean addElement(Element element) {
    String content = element.attr("content");
    String datetime = element.attr("datetime");
    return addShown(!content.isBlank() ? content : !datetime.isBlank() ? datetime : element.text());
  }

  /** A line with a date in it is short: longer ones are of the article itself. */
  private boolean addShown(String value) {
    return value.length() <= LONGEST_SHOWN && DIGIT.matcher(value).find() && add(value, shown);
  }

  private static boolean isOfArticle(Element element) {
    return element.closest(NOT_THE_ARTICLE) == null;
  }

  /** The texts of the few elements behind the headline. */
  private void besideHeadline() {
    Element headline = page.selectFirst("h1");
    if (headline == null) {
      return;
    }
    Element next = headline;
    for (int i = 0; i < SHOWN && next != null; i++) {
      next = following(next);
      if (next != null && isOfArticle(next)) {
        addShown(next.text());
      }
    }
  }

  private static Element following(Element element) {
    Element up = element;
    while (up != null && up.nextElementSibling() == null) {
      up = up.parent();
    }
    return up == null ? null : up.nextElementSibling();
  }

  private void addMeta(String name) {
    Element meta =
        page.selectFirst(
            "meta[property=%1$s][content], meta[name=%1$s][content], meta[itemprop=%1$s][content]"
                .formatted(name));
    if (meta != null) {
      add(meta.attr("content"), told);
    }
  }

  private static boolean add(String value, Set<String> values) {
    String plain = WhiteSpace.oneLine(value);
    return plain != null && plain.length() <= LONGEST && values.add(plain);
  }
}
