package org.daybook.nlp;

/**
 * Who a text says speaks.
 *
 * @param name null where it names nobody: {@code officials said}
 */
record Speaker(String name) {
  static final Speaker NOBODY = new Speaker(null);
}
