package org.daybook.train;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words of a text by number, the most frequent first and of equal ones the first by alphabet.
 * Two numbers after them stand for any rarer word and for the border of a sentence.
 */
final class Vocabulary {
  private final List<String> words;
  private final long[] counts;
  private final Map<String, Integer> numbers = new HashMap<>();

  private Vocabulary(List<String> words, long[] counts) {
    this.words = words;
    this.counts = counts;
    words.forEach(word -> numbers.put(word, numbers.size()));
  }

  /** The words that occur {@code least} times and more. */
  static Vocabulary of(List<List<String>> sentences, int least) {
    Map<String, long[]> totals = new HashMap<>();
    for (List<String> sentence : sentences) {
      sentence.forEach(word -> totals.computeIfAbsent(word, it -> new long[1])[0]++);
    }
    List<String> words = new ArrayList<>();
    totals.forEach(
        (word, count) -> {
          if (count[0] >= least) {
            words.add(word);
          }
        });
    words.sort(
        Comparator.comparingLong((String word) -> -totals.get(word)[0])
            .thenComparing(Comparator.naturalOrder()));
    return new Vocabulary(words, words.stream().mapToLong(word -> totals.get(word)[0]).toArray());
  }

  /** Number of words, without the two after them. */
  int size() {
    return words.size();
  }

  String word(int number) {
    return words.get(number);
  }

  long count(int number) {
    return counts[number];
  }

  /** Stands for any word that is too rare. */
  int rare() {
    return size();
  }

  /** Stands before the first and after the last word of a sentence. */
  int border() {
    return size() + 1;
  }

  /** The numbers of the words of a sentence. */
  int[] numbers(List<String> sentence) {
    return sentence.stream().mapToInt(word -> numbers.getOrDefault(word, rare())).toArray();
  }
}
