package org.daybook.article;

import java.util.Objects;

/**
 * A date as a record or page writes it, not yet believed.
 *
 * @param evidence where it was found: a field of the record, or a place in the page
 * @param value as written; a line with a date in it, of what a page shows
 */
public record DateClue(Evidence evidence, String value) {
  public DateClue {
    Objects.requireNonNull(evidence, "evidence");
    Objects.requireNonNull(value, "value");
  }
}
