package org.daybook.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.daybook.article.DateClue;
import org.daybook.article.Evidence;
import org.jsoup.nodes.Document;

/** The dates of a page by the kind of evidence that they are, of each the most trusted first. */
final class PageDates {
  private final List<DateClue> clues = new ArrayList<>();

  private PageDates() {}

  /** The dates of a page. */
  static List<DateClue> of(Document page, EmbeddedData data) {
    TaggedDates tagged = new TaggedDates(page);
    ShownDates shown = ShownDates.of(page);
    PageDates dates = new PageDates();
    dates.add(Evidence.MARKUP, tagged.published(data));
    dates.add(Evidence.ELEMENT, shown.elements());
    dates.add(Evidence.VISIBLE, shown.beside());
    dates.add(
        Evidence.URL,
        page.select("link[rel=canonical][href], meta[property=og:url]").eachAttr("href"));
    dates.add(Evidence.URL, page.select("meta[property=og:url]").eachAttr("content"));
    dates.add(Evidence.TEXT, shown.first());
    dates.add(Evidence.TRACE, tagged.traces(data));
    return dates.clues;
  }

  private void add(Evidence evidence, Collection<String> values) {
    values.forEach(value -> clues.add(new DateClue(evidence, value)));
  }
}
