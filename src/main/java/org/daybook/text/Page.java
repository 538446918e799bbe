package org.daybook.text;

import java.util.List;
import org.daybook.article.DateClue;

/**
 * What a body says of itself before it is cleaned. All but the lists may be null.
 *
 * @param site name of the site
 * @param language as written
 * @param dates dates in the markup, the most trusted first
 * @param lines paragraphs in order
 */
record Page(
    String url,
    String title,
    String author,
    String site,
    String language,
    List<DateClue> dates,
    List<String> lines) {
  Page {
    dates = List.copyOf(dates);
    lines = List.copyOf(lines);
  }

  /** A body without markup. */
  static Page of(List<String> lines) {
    return new Page(null, null, null, null, null, List.of(), lines);
  }
}
