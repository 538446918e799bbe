package org.daybook.nlp;

import java.util.List;

/**
 * The words among which a word stands.
 *
 * @param path of its class in the tree of classes, as bits; empty where it has none
 * @param groups number of its group of words in like company, from coarse groups to fine ones
 */
public record WordClass(String path, List<Integer> groups) {
  /** That of a word of which nothing is known. */
  static final WordClass NONE = new WordClass("", List.of());

  public WordClass {
    groups = List.copyOf(groups);
  }
}
