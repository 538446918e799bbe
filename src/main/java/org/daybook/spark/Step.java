package org.daybook.spark;

import org.apache.spark.sql.Dataset;

/**
 * One step of a job: reads one dataset as another, for {@link Dataset#transform}.
 *
 * @param <A> rows that come in
 * @param <B> rows that go out
 */
@FunctionalInterface
public interface Step<A, B> {
  /** The rows of {@code input} after this step. */
  Dataset<B> apply(Dataset<A> input);
}
