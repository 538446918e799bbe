package org.daybook.train;

import java.util.List;

/**
 * The lines of a scraped page, and which of them are the article's.
 *
 * @param lines all lines in order
 * @param article a flag a line
 * @param weight of the page in training
 */
public record LabelledLines(List<String> lines, List<Boolean> article, double weight) {
  public LabelledLines {
    lines = List.copyOf(lines);
    article = List.copyOf(article);
    if (lines.size() != article.size()) {
      throw new IllegalArgumentException(lines.size() + " lines, " + article.size() + " flags");
    }
  }
}
