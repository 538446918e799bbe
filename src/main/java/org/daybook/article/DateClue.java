package org.daybook.article;

import java.util.Objects;

/**
 * A date as a record or page writes it, not yet believed.
 *
 * @param evidence where it was found: {@link Evidence#METADATA}, {@link Evidence#MARKUP} or {@link
 *     Evidence#VISIBLE}
 * @param value as written
 */
public record DateClue(Evidence evidence, String value) {
  public DateClue {
    Objects.requireNonNull(evidence, "evidence");
    Objects.requireNonNull(value, "value");
  }
}
