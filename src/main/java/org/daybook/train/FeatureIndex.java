package org.daybook.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import org.daybook.nlp.EntityLexicon;
import org.daybook.nlp.FeatureBuffer;
import org.daybook.nlp.FeatureTable;
import org.daybook.nlp.TokenWindow;

/** Finds which features occur often enough to be learnt, and turns places into their numbers. */
final class FeatureIndex {
  /** What collects the features of one place of a sentence. */
  interface Extractor {
    void collect(TokenWindow window, int index, TrainingMix.Example example, FeatureBuffer out);
  }

  private final FeatureTable table;
  private final Extractor extractor;

  private FeatureIndex(FeatureTable table, Extractor extractor) {
    this.table = table;
    this.extractor = extractor;
  }

  /** The features that occur {@code least} times and more. */
  static FeatureIndex of(
      List<TrainingMix.Example> examples, EntityLexicon lexicon, Extractor extractor, int least) {
    KeyCounts keys = new KeyCounts(least);
    FeatureBuffer features = new FeatureBuffer();
    forEach(
        examples,
        lexicon,
        (window, example) -> {
          for (int i = 0; i < example.sentence().tokens().size(); i++) {
            features.clear();
            extractor.collect(window, i, example, features);
            for (int k = 0; k < features.size(); k++) {
              keys.add(features.key(k));
            }
          }
        });
    return new FeatureIndex(new FeatureTable(keys.frequent()), extractor);
  }

  /** The numbers of the features of each place of each example, in order. */
  List<int[][]> number(List<TrainingMix.Example> examples, EntityLexicon lexicon) {
    List<int[][]> numbered = new ArrayList<>(examples.size());
    FeatureBuffer features = new FeatureBuffer();
    forEach(
        examples,
        lexicon,
        (window, example) -> {
          int[][] rows = new int[example.sentence().tokens().size()][];
          for (int i = 0; i < rows.length; i++) {
            features.clear();
            extractor.collect(window, i, example, features);
            rows[i] = known(features);
          }
          numbered.add(rows);
        });
    return numbered;
  }

  private int[] known(FeatureBuffer features) {
    int[] row = new int[features.size()];
    int size = 0;
    for (int k = 0; k < row.length; k++) {
      int number = table.find(features.key(k));
      if (number >= 0) {
        row[size++] = number;
      }
    }
    return Arrays.copyOf(row, size);
  }

  private static void forEach(
      List<TrainingMix.Example> examples,
      EntityLexicon lexicon,
      BiConsumer<TokenWindow, TrainingMix.Example> visitor) {
    TokenWindow window = TokenWindow.remembering(lexicon);
    for (TrainingMix.Example example : examples) {
      window.show(example.sentence().tokens().toArray(String[]::new));
      visitor.accept(window, example);
    }
  }

  /** The number of a feature that all tokens have. */
  int number(long key) {
    return table.find(key);
  }

  int size() {
    return table.size();
  }

  long key(int number) {
    return table.key(number);
  }
}
