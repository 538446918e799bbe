package org.daybook.pipeline;

import java.util.ArrayList;
import java.util.List;
import org.daybook.nlp.FeatureHash;
import org.daybook.text.EdgeLines;

/**
 * Hashes of what the articles of a source are compared by. Public for the code that Spark writes.
 *
 * @param title of the text where there is no title
 * @param lines at the edges of the text, and {@link #ANY}
 */
public record ArticleEdges(String source, long text, long title, List<Long> lines) {
  /** The line that every article has, to count the articles. */
  static final long ANY = 0;

  public ArticleEdges {
    lines = List.copyOf(lines);
  }

  static ArticleEdges of(String source, String title, String text) {
    List<Long> lines = new ArrayList<>();
    lines.add(ANY);
    for (String line : EdgeLines.of(text)) {
      lines.add(hash(line));
    }
    return new ArticleEdges(source, hash(text), hash(title == null ? text : title), lines);
  }

  /** The hash of a line, a title or a text. */
  static long hash(String words) {
    return FeatureHash.of(words);
  }
}
