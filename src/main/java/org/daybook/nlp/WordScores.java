package org.daybook.nlp;

import java.util.Arrays;

/**
 * A word and what it adds to the scores of the tokens and transitions around it, summed once for
 * each distinct word.
 */
final class WordScores {
  private static final int LABELS = EntityLabels.COUNT;
  private static final int EDGES = EntityLabels.TRANSITIONS;
  private static final int REACH = EntityFeatures.REACH;
  private static final float[] NOTHING = new float[EDGES];

  final WordForm form;
  private final float[] nodes = new float[(2 * REACH + 1) * LABELS];

  /** By place; null where all are 0. */
  private final float[][] edges = new float[3][];

  WordScores(WordForm form, EntityModel model) {
    this.form = form;
    FeatureBuffer features = new FeatureBuffer();
    for (int offset = -REACH; offset <= REACH; offset++) {
      features.clear();
      EntityFeatures.ofWord(form, offset, features);
      model.nodes().addTo(nodes, (offset + REACH) * LABELS, features);
    }
    for (int offset = -1; offset <= 1; offset++) {
      features.clear();
      EntityFeatures.transitionOfWord(form, offset, features);
      float[] sums = new float[EDGES];
      model.edges().addTo(sums, 0, features);
      edges[offset + 1] = Arrays.equals(sums, NOTHING) ? null : sums;
    }
  }

  /** Adds what the word means to the token that has it {@code offset} places away. */
  void addToToken(int offset, float[] sums, int start) {
    int row = (offset + REACH) * LABELS;
    for (int y = 0; y < LABELS; y++) {
      sums[start + y] += nodes[row + y];
    }
  }

  /** Adds what the word means to the transition into the token {@code offset} places away. */
  void addToTransition(int offset, float[] sums, int start) {
    float[] row = edges[offset + 1];
    if (row != null) {
      for (int t = 0; t < EDGES; t++) {
        sums[start + t] += row[t];
      }
    }
  }
}
