package org.daybook.article;

import java.util.Objects;

/**
 * A date as a record or page writes it, not yet believed.
 *
 * @param evidence where it was found: {@link Evidence#METADATA} or {@link Evidence#MARKUP}
 * @param value as written
 */
public record DateClue(Evidence evidence, String value) {
  public DateClue {
    Objects.requireNonNull(evidence, "evidence");
    Objects.requireNonNull(value, "value");
  }
}
