package org.daybook.pipeline;

import java.util.Iterator;
import java.util.function.Function;

/** The rows of a partition, each mapped when it is asked for. */
record Mapped<A, B>(Iterator<A> rows, Function<A, B> step) implements Iterator<B> {
  @Override
  public boolean hasNext() {
    return rows.hasNext();
  }

  @Override
  public B next() {
    return step.apply(rows.next());
  }
}
