package org.daybook.nlp;

import java.util.List;

/**
 * A term of the IPTC Media Topics.
 *
 * @param path QCodes from the top-level term down to the term itself
 * @param name its English name
 */
public record TopicTerm(List<String> path, String name) {
  public TopicTerm {
    path = List.copyOf(path);
    if (path.isEmpty()) {
      throw new IllegalArgumentException("a term without a code: " + name);
    }
  }

  /** QCode of the top-level term that it belongs to, or is. */
  public String top() {
    return path.get(0);
  }

  /** Its own QCode. */
  public String qcode() {
    return path.get(path.size() - 1);
  }

  /** Whether it is a top-level term. */
  public boolean isTop() {
    return path.size() == 1;
  }
}
