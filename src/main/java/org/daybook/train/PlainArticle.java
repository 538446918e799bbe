package org.daybook.train;

import java.util.List;

/**
 * An article without a label.
 *
 * @param key its address; the name of its file where it has none
 * @param title tokens of the title; null where there is none
 * @param paragraphs tokens of each paragraph
 */
public record PlainArticle(String key, List<String> title, List<List<String>> paragraphs) {
  /** Tokens of the title as the annotators take them; null where there is none. */
  public String[] titleTokens() {
    return title == null ? null : title.toArray(String[]::new);
  }

  /** Tokens of each paragraph as the annotators take them. */
  public List<String[]> paragraphTokens() {
    return paragraphs.stream().map(tokens -> tokens.toArray(String[]::new)).toList();
  }
}
