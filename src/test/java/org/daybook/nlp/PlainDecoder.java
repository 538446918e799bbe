package org.daybook.nlp;

import java.util.Arrays;
import opennlp.tools.util.Span;

/** The decoder as a textbook writes it: all features anew for each token, all pairs of labels. */
final class PlainDecoder {
  private PlainDecoder() {}

  static Span[] find(EntityModel model, String[] tokens) {
    TokenWindow window = TokenWindow.remembering(model.lexicon());
    window.show(tokens);
    int labels = EntityLabels.COUNT;
    double[][] best = new double[tokens.length][labels];
    int[][] back = new int[tokens.length][labels];
    for (int i = 0; i < tokens.length; i++) {
      float[] nodes = new float[labels];
      float[] edges = new float[EntityLabels.TRANSITIONS];
      FeatureBuffer features = new FeatureBuffer();
      EntityFeatures.ofToken(window, i, features);
      model.nodes().addTo(nodes, 0, features);
      if (!window.mayBeName(i)) {
        Arrays.fill(nodes, 1, labels, Float.NEGATIVE_INFINITY);
      }
      features.clear();
      EntityFeatures.ofTransition(window, i, features);
      model.edges().addTo(edges, 0, features);
      for (int to = 0; to < labels; to++) {
        double most = i == 0 && EntityLabels.isFirst(to) ? 0 : Double.NEGATIVE_INFINITY;
        for (int from = 0; i > 0 && from < labels; from++) {
          int transition = EntityLabels.transition(from, to);
          if (transition >= 0 && best[i - 1][from] + edges[transition] > most) {
            most = best[i - 1][from] + edges[transition];
            back[i][to] = from;
          }
        }
        best[i][to] = most + nodes[to];
      }
    }
    int[] sequence = new int[tokens.length];
    double most = Double.NEGATIVE_INFINITY;
    for (int y = 0; y < labels; y++) {
      if (EntityLabels.isLast(y) && best[tokens.length - 1][y] > most) {
        most = best[tokens.length - 1][y];
        sequence[tokens.length - 1] = y;
      }
    }
    for (int i = tokens.length - 1; i > 0; i--) {
      sequence[i - 1] = back[i][sequence[i]];
    }
    return EntityLabels.decode(Arrays.copyOf(sequence, tokens.length)).toArray(Span[]::new);
  }
}
