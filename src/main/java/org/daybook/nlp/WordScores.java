package org.daybook.nlp;

/**
 * A word and what it adds to the scores of the tokens and transitions around it, summed once for
 * each distinct word.
 */
final class WordScores {
  private static final int LABELS = EntityLabels.COUNT;
  private static final int EDGES = EntityLabels.TRANSITIONS;
  private static final int REACH = EntityFeatures.REACH;

  final WordForm form;
  private final float[] nodes = new float[(2 * REACH + 1) * LABELS];
  private final float[] edges = new float[3 * EDGES];

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
      model.edges().addTo(edges, (offset + 1) * EDGES, features);
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
    int row = (offset + 1) * EDGES;
    for (int t = 0; t < EDGES; t++) {
      sums[start + t] += edges[row + t];
    }
  }
}
