package org.daybook.train;

import java.util.List;

/** Which word of a vocabulary follows which in a text, and how often. */
final class BigramCounts {
  private final PairCounts pairs;
  private final int numbers;

  private BigramCounts(PairCounts pairs, int numbers) {
    this.pairs = pairs;
    this.numbers = numbers;
  }

  /** Counts the neighbours in {@code sentences}, their borders among them. */
  static BigramCounts of(List<List<String>> sentences, Vocabulary vocabulary) {
    long[] pairs = new long[sentences.stream().mapToInt(sentence -> sentence.size() + 1).sum()];
    int size = 0;
    for (List<String> sentence : sentences) {
      int last = vocabulary.border();
      for (int number : vocabulary.numbers(sentence)) {
        pairs[size++] = PairCounts.pair(last, number);
        last = number;
      }
      pairs[size++] = PairCounts.pair(last, vocabulary.border());
    }
    return new BigramCounts(PairCounts.of(pairs, size), vocabulary.border() + 1);
  }

  /** For each number, the numbers that follow it and how often: alternating. */
  int[][] followers() {
    return neighbours(false);
  }

  /** For each number, the numbers that stand before it and how often: alternating. */
  int[][] predecessors() {
    return neighbours(true);
  }

  private int[][] neighbours(boolean before) {
    int[] sizes = new int[numbers];
    for (int i = 0; i < pairs.size(); i++) {
      sizes[owner(i, before)] += 2;
    }
    int[][] neighbours = new int[numbers][];
    for (int i = 0; i < numbers; i++) {
      neighbours[i] = new int[sizes[i]];
    }
    int[] filled = new int[numbers];
    for (int i = 0; i < pairs.size(); i++) {
      int owner = owner(i, before);
      neighbours[owner][filled[owner]++] = owner(i, !before);
      neighbours[owner][filled[owner]++] = pairs.count(i);
    }
    return neighbours;
  }

  private int owner(int index, boolean second) {
    return second ? pairs.second(index) : pairs.first(index);
  }
}
