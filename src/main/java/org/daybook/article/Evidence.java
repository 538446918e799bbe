package org.daybook.article;

import java.util.Locale;

/** On what the day of an article is known, the most trusted first. */
public enum Evidence {
  /** A field of the record: JSON, CSV, front matter, a date in the file's name. */
  METADATA,
  /** What the page's markup tells machines: JSON-LD, {@code article:published_time}. */
  MARKUP,
  /** What the page marks as its date: {@code <time>}, {@code itemprop="datePublished"}. */
  ELEMENT,
  /** What the page shows its readers beside the article: a line under the title. */
  VISIBLE,
  /** The address: {@code /2022/11/11/}. */
  URL,
  /** The dateline at the start of the text: {@code KYIV, Nov. 11 (Reuters) -}. */
  DATELINE,
  /** A full date in the text, and the weekdays named after it. */
  TEXT,
  /**
   * What else a page holds: the date of its last change, dates in scripts and names of pictures.
   */
  TRACE;

  /** As the {@code dated} column says it: in lower case. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
