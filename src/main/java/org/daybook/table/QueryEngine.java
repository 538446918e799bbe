package org.daybook.table;

/** Answers queries over a book. */
public interface QueryEngine extends AutoCloseable {
  /**
   * Answers {@code query}.
   *
   * @throws IllegalArgumentException where the SQL is wrong, with what the engine says of it
   */
  Answer answer(Query query);

  @Override
  void close();
}
