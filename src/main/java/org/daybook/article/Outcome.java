package org.daybook.article;

import java.util.function.UnaryOperator;

/**
 * What became of one record of a dump when it was cleaned: exactly one of the two is not null.
 *
 * @param article the article
 * @param rejection why there is none
 */
public record Outcome(Article article, Rejection rejection) {
  public Outcome {
    if ((article == null) == (rejection == null)) {
      throw new IllegalArgumentException("an outcome is an article or a rejection");
    }
  }

  /** An article. */
  public static Outcome of(Article article) {
    return new Outcome(article, null);
  }

  /** A record that is none. */
  public static Outcome of(Rejection rejection) {
    return new Outcome(null, rejection);
  }

  /** The same with {@code step} applied to the article; a rejection stays as it is. */
  public Outcome map(UnaryOperator<Article> step) {
    return article == null ? this : of(step.apply(article));
  }
}
