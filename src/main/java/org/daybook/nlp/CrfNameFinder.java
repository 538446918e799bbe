package org.daybook.nlp;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.namefind.TokenNameFinder;
import opennlp.tools.util.Span;

/**
 * Finds the names of people, organisations and places in a sentence: OpenNLP's interface over an
 * {@link EntityModel}. The spans are in order, don't overlap, are of the types {@code person},
 * {@code organization} and {@code location}, and carry the least probability among their labels.
 *
 * <p>Only words with a capital letter and those between and beside them may be of a name (see
 * {@link TokenWindow#mayBeName}). Cheap to make and confined to one thread; the model is shared.
 * What that remembers of words changes the speed, never the answers.
 */
public final class CrfNameFinder implements TokenNameFinder {
  private static final int LABELS = EntityLabels.COUNT;
  private static final int EDGES = EntityLabels.TRANSITIONS;

  private final EntityModel model;
  private final WordScores start;
  private final WordScores end;
  private final TokenWindow window;
  private final Lattice lattice = new Lattice();
  private final FeatureBuffer features = new FeatureBuffer();
  private final float[] transitionBias = new float[EDGES];
  private WordScores[] words = new WordScores[64];

  /** A finder of the names that {@code model} knows. */
  public CrfNameFinder(EntityModel model) {
    this.model = model;
    this.start = new WordScores(WordForm.START, model);
    this.end = new WordScores(WordForm.END, model);
    this.window = new TokenWindow(model.lexicon(), token -> model.word(token).form);
    EntityFeatures.transitionBias(features);
    model.edges().addTo(transitionBias, 0, features);
  }

  @Override
  public Span[] find(String[] tokens) {
    return find(Token.of(tokens));
  }

  /** The same for tokens of which something may be known. */
  Span[] find(Token[] tokens) {
    show(tokens);
    List<Span> names = new ArrayList<>();
    int start = 0;
    while (start < tokens.length) {
      int end = start;
      while (end < tokens.length && window.mayBeName(end)) {
        end++;
      }
      if (end > start) {
        find(start, end, tokens.length, names);
      }
      start = end + 1;
    }
    return names.toArray(Span[]::new);
  }

  private void show(Token[] tokens) {
    if (words.length < tokens.length) {
      words = new WordScores[2 * tokens.length];
    }
    for (int i = 0; i < tokens.length; i++) {
      words[i] = tokens[i].scores(model);
    }
    window.show(tokens.length, i -> words[i].form);
  }

  /**
   * Finds the names from token {@code start} up to {@code end}, with what is outside on each side.
   */
  private void find(int start, int end, int length, List<Span> names) {
    int first = Math.max(0, start - 1);
    int last = Math.min(length, end + 1);
    lattice.reset(last - first);
    for (int i = first; i < last; i++) {
      if (i < start || i >= end) {
        lattice.keepOutside(i - first);
      } else {
        scoreToken(i, (i - first) * LABELS, length);
      }
      if (i > first) {
        scoreTransition(i, (i - first) * EDGES, length);
      }
    }
    int[] labels = lattice.best();
    List<Span> found = EntityLabels.decode(labels);
    if (!found.isEmpty()) {
      lattice.sumUnits();
    }
    for (Span name : found) {
      names.add(
          new Span(
              name.getStart() + first,
              name.getEnd() + first,
              name.getType(),
              probability(name, labels)));
    }
  }

  /** Does nothing: sentences are independent of each other. */
  @Override
  public void clearAdaptiveData() {
    // Nothing adapts.
  }

  private double probability(Span name, int[] labels) {
    float least = 1;
    for (int i = name.getStart(); i < name.getEnd(); i++) {
      least = Math.min(least, lattice.probability(i, labels[i]));
    }
    return least;
  }

  private void scoreToken(int index, int row, int length) {
    float[] nodes = lattice.nodes();
    for (int offset = -EntityFeatures.REACH; offset <= EntityFeatures.REACH; offset++) {
      at(index + offset, length).addToToken(offset, nodes, row);
    }
    features.clear();
    JointFeatures.ofToken(window, index, features);
    model.nodes().addTo(nodes, row, features);
  }

  private void scoreTransition(int index, int row, int length) {
    float[] edges = lattice.edges();
    System.arraycopy(transitionBias, 0, edges, row, EDGES);
    for (int offset = -1; offset <= 1; offset++) {
      at(index + offset, length).addToTransition(offset, edges, row);
    }
    features.clear();
    EntityFeatures.jointTransition(window, index, features);
    model.edges().addTo(edges, row, features);
  }

  private WordScores at(int index, int length) {
    if (index < 0) {
      return start;
    }
    return index < length ? words[index] : end;
  }
}
