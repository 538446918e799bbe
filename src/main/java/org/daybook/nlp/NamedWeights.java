package org.daybook.nlp;

import static org.daybook.nlp.MaxentWeights.NOTHING;

import java.util.Map;
import opennlp.tools.ml.model.Context;

/**
 * The weights of the features of one kind by the rest of their names, which may be a part of a
 * word: it is looked up where it stands, and one that the model does not know costs one look at a
 * small table. Immutable.
 */
final class NamedWeights {
  /** Hashes of the names by open addressing; 0 where there is none. */
  private final int[] hashes;

  private final String[] names;
  private final Context[] weights;
  private final int mask;
  private final int longest;

  /** The weights of each name. */
  NamedWeights(Map<String, Context> known) {
    int capacity = Integer.highestOneBit(Math.max(1, known.size())) * 4;
    this.mask = capacity - 1;
    this.hashes = new int[capacity];
    this.names = new String[capacity];
    this.weights = new Context[capacity];
    this.longest = known.keySet().stream().mapToInt(String::length).max().orElse(0);
    known.forEach(this::put);
  }

  private void put(String name, Context context) {
    int hash = hash(name, 0, name.length());
    int slot = hash & mask;
    while (hashes[slot] != 0) {
      slot = (slot + 1) & mask;
    }
    hashes[slot] = hash;
    names[slot] = name;
    weights[slot] = context;
  }

  /** The weights of the feature with the name {@code word}. */
  Context of(String word) {
    return of(word, 0, word.length());
  }

  /** The weights of the feature named by the characters from {@code start} up to {@code end}. */
  Context of(String word, int start, int end) {
    if (end - start > longest) {
      return NOTHING;
    }
    int hash = hash(word, start, end);
    for (int slot = hash & mask; hashes[slot] != 0; slot = (slot + 1) & mask) {
      if (hashes[slot] == hash
          && names[slot].length() == end - start
          && word.startsWith(names[slot], start)) {
        return weights[slot];
      }
    }
    return NOTHING;
  }

  private static int hash(String word, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + word.charAt(i);
    }
    hash *= 0x9E3779B1;
    hash ^= hash >>> 15;
    return hash == 0 ? 1 : hash;
  }
}
