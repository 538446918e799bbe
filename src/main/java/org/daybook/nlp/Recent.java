package org.daybook.nlp;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What was worked out for words met lately: those that are not met again are forgotten, the
 * frequent ones stay. Holds about twice {@code most} words at most. Thread-safe.
 */
final class Recent<V> {
  /** Longer words are worked out each time: they hardly come again, and could fill the memory. */
  private static final int LONGEST = 200;

  private final int most;
  private final Function<String, V> maker;
  private volatile Map<String, V> young = new ConcurrentHashMap<>();
  private volatile Map<String, V> old = Map.of();

  /**
   * Nothing yet.
   *
   * @param maker works out what a word means, the same each time and never null
   */
  Recent(int most, Function<String, V> maker) {
    this.most = most;
    this.maker = maker;
  }

  V of(String word) {
    if (word.length() > LONGEST) {
      return maker.apply(word);
    }
    V known = young.get(word);
    return known == null ? renewed(word) : known;
  }

  private V renewed(String word) {
    V known = old.get(word);
    V value = known == null ? maker.apply(word) : known;
    if (young.size() >= most) {
      turn();
    }
    young.put(word, value);
    return value;
  }

  private synchronized void turn() {
    if (young.size() >= most) {
      old = young;
      young = new ConcurrentHashMap<>(2 * most);
    }
  }
}
