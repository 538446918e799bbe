package org.daybook.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * Learns word classes from text without labels: words that stand between the same words come into
 * one class. The exchange algorithm (Martin, Liermann and Ney, Speech Communication 24, 1998) moves
 * each word to the class where the likelihood of a class bigram model is greatest, until few words
 * move; then the classes are merged pair by pair into the tree whose bits are the paths (Brown et
 * al., Computational Linguistics 18, 1992). Beside its path each word has {@linkplain WordGroups
 * groups} of words in like company. The same text gives the same classes.
 */
public final class ClusterTrainer {
  /** Numbers of groups, from coarse to fine. */
  private static final List<Integer> GROUPS = List.of(100, 300, 1000);

  private static final int DIMENSIONS = 100;
  private static final int MOST_ROUNDS = 12;
  private static final double SETTLED = 0.005;

  private final int classes;
  private final int leastCount;
  private final Consumer<String> progress;

  /**
   * A trainer.
   *
   * @param classes number of classes
   * @param leastCount occurrences below which a word gets no class
   */
  public ClusterTrainer(int classes, int leastCount, Consumer<String> progress) {
    this.classes = classes;
    this.leastCount = leastCount;
    this.progress = progress;
  }

  /** Learns the classes of the words of {@code sentences}. */
  public WordClasses train(List<List<String>> sentences) {
    Vocabulary words = Vocabulary.of(sentences, leastCount);
    if (words.size() < classes) {
      throw new IllegalArgumentException(
          words.size() + " words are too few for " + classes + " classes");
    }
    String[] paths = paths(sentences, words);
    List<int[]> groups = groups(sentences, words);
    List<WordClasses.Row> rows = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      int word = i;
      List<Integer> own = groups.stream().map(grouping -> grouping[word]).toList();
      rows.add(new WordClasses.Row(words.word(i), paths[i], words.count(i), own));
    }
    return new WordClasses(rows);
  }

  private List<int[]> groups(List<List<String>> sentences, Vocabulary words) {
    float[][] vectors = WordVectors.of(ContextMatrix.of(sentences, words), DIMENSIONS);
    List<int[]> groups = new ArrayList<>();
    for (int number : GROUPS) {
      groups.add(WordGroups.of(vectors, Math.min(number, words.size())));
      progress.accept(number + " groups of words");
    }
    return groups;
  }

  /** The path of each word. */
  private String[] paths(List<List<String>> sentences, Vocabulary words) {
    Exchange exchange = new Exchange(BigramCounts.of(sentences, words), words.size(), classes);
    for (int round = 1; round <= MOST_ROUNDS; round++) {
      int moved = exchange.round();
      progress.accept(
          String.format(
              Locale.ROOT, "round %d: %,d of %,d words moved", round, moved, words.size()));
      if (moved < SETTLED * words.size()) {
        break;
      }
    }
    String[] classPaths = new ClassTree(exchange.counts, classes).paths();
    String[] paths = new String[words.size()];
    Arrays.setAll(paths, word -> classPaths[exchange.classOf[word]]);
    return paths;
  }

  /**
   * Words on their way between classes. The two numbers after the words keep classes of their own.
   */
  private static final class Exchange {
    final int[] classOf;
    final ClassCounts counts;
    private final int classes;
    private final int words;
    private final int[][] followers;
    private final int[][] predecessors;

    /** How often a class follows, or stands before, the word that is moved, itself left out. */
    private final int[] after;

    private final int[] before;
    private int self;
    private int afterTotal;
    private int beforeTotal;

    Exchange(BigramCounts bigrams, int words, int classes) {
      this.classes = classes;
      this.words = words;
      this.followers = bigrams.followers();
      this.predecessors = bigrams.predecessors();
      this.classOf = new int[words + 2];
      this.counts = new ClassCounts(classes + 2);
      this.after = new int[classes + 2];
      this.before = new int[classes + 2];
      for (int word = 0; word < words; word++) {
        classOf[word] = word % classes;
      }
      classOf[words] = classes;
      classOf[words + 1] = classes + 1;
      for (int word = 0; word < words + 2; word++) {
        for (int k = 0; k < followers[word].length; k += 2) {
          counts.add(classOf[word], classOf[followers[word][k]], followers[word][k + 1]);
        }
      }
    }

    /** Moves each word to its best class; returns how many moved. */
    int round() {
      int moved = 0;
      for (int word = 0; word < words; word++) {
        look(word);
        int from = classOf[word];
        shift(from, -1);
        int to = best(from);
        shift(to, 1);
        classOf[word] = to;
        moved += from == to ? 0 : 1;
      }
      return moved;
    }

    private void look(int word) {
      Arrays.fill(after, 0);
      Arrays.fill(before, 0);
      self = 0;
      afterTotal = 0;
      beforeTotal = 0;
      int[] next = followers[word];
      for (int k = 0; k < next.length; k += 2) {
        if (next[k] == word) {
          self = next[k + 1];
        } else {
          after[classOf[next[k]]] += next[k + 1];
          afterTotal += next[k + 1];
        }
      }
      int[] last = predecessors[word];
      for (int k = 0; k < last.length; k += 2) {
        if (last[k] != word) {
          before[classOf[last[k]]] += last[k + 1];
          beforeTotal += last[k + 1];
        }
      }
    }

    /** Puts the word into a class, or takes it out with {@code sign} -1. */
    private void shift(int target, int sign) {
      for (int other = 0; other < after.length; other++) {
        if (after[other] != 0) {
          counts.add(target, other, sign * after[other]);
        }
        if (before[other] != 0) {
          counts.add(other, target, sign * before[other]);
        }
      }
      counts.add(target, target, sign * self);
    }

    private int best(int from) {
      int[] nextClasses = nonZero(after);
      int[] lastClasses = nonZero(before);
      int best = from;
      double most = gain(from, nextClasses, lastClasses);
      for (int target = 0; target < classes; target++) {
        double gain = target == from ? most : gain(target, nextClasses, lastClasses);
        if (gain > most + 1e-9) {
          most = gain;
          best = target;
        }
      }
      return best;
    }

    private static int[] nonZero(int[] values) {
      int[] places = new int[values.length];
      int size = 0;
      for (int i = 0; i < values.length; i++) {
        if (values[i] != 0) {
          places[size++] = i;
        }
      }
      return Arrays.copyOf(places, size);
    }

    private double gain(int target, int[] nextClasses, int[] lastClasses) {
      double gain =
          ClassCounts.gain(counts.count(target, target), after[target] + before[target] + self)
              - ClassCounts.gain(counts.rows[target], afterTotal + self)
              - ClassCounts.gain(counts.columns[target], beforeTotal + self);
      for (int next : nextClasses) {
        gain += next == target ? 0 : ClassCounts.gain(counts.count(target, next), after[next]);
      }
      for (int last : lastClasses) {
        gain += last == target ? 0 : ClassCounts.gain(counts.count(last, target), before[last]);
      }
      return gain;
    }
  }
}
