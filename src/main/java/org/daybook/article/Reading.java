package org.daybook.article;

/**
 * What became of one record of a dump when it was read: exactly one of the two is not null, so that
 * every record is accounted for.
 *
 * @param article the record
 * @param rejection why there is none
 */
public record Reading(RawArticle article, Rejection rejection) {
  public Reading {
    if ((article == null) == (rejection == null)) {
      throw new IllegalArgumentException("a reading is an article or a rejection");
    }
  }

  /** A record that was read. */
  public static Reading of(RawArticle article) {
    return new Reading(article, null);
  }

  /** A record that was not. */
  public static Reading of(Rejection rejection) {
    return new Reading(null, rejection);
  }
}
