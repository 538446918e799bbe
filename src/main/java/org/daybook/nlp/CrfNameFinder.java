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
 * <p>Cheap to make and confined to one thread; the model is shared. What it remembers of words
 * changes its speed, never its answers.
 */
public final class CrfNameFinder implements TokenNameFinder {
  private static final int LABELS = EntityLabels.COUNT;
  private static final int EDGES = EntityLabels.TRANSITIONS;
  private static final int REMEMBERED_WORDS = 10_000;

  private final EntityModel model;
  private final Recent<WordScores> remembered;
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
    this.remembered =
        new Recent<>(
            REMEMBERED_WORDS, token -> new WordScores(new WordForm(token, model.lexicon()), model));
    this.window = new TokenWindow(model.lexicon(), token -> remembered.of(token).form);
    EntityFeatures.transitionBias(features);
    model.edges().addTo(transitionBias, 0, features);
  }

  @Override
  public Span[] find(String[] tokens) {
    if (tokens.length == 0) {
      return new Span[0];
    }
    score(tokens);
    int[] labels = lattice.best();
    List<Span> names = EntityLabels.decode(labels);
    if (names.isEmpty()) {
      return new Span[0];
    }
    lattice.sumUnits();
    List<Span> sure = new ArrayList<>(names.size());
    for (Span name : names) {
      sure.add(new Span(name, probability(name, labels)));
    }
    return sure.toArray(Span[]::new);
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

  private void score(String[] tokens) {
    if (words.length < tokens.length) {
      words = new WordScores[2 * tokens.length];
    }
    for (int i = 0; i < tokens.length; i++) {
      words[i] = remembered.of(tokens[i]);
    }
    window.show(tokens.length, i -> words[i].form);
    lattice.reset(tokens.length);
    for (int i = 0; i < tokens.length; i++) {
      scoreToken(i, tokens.length);
      if (i > 0) {
        scoreTransition(i, tokens.length);
      }
    }
  }

  private void scoreToken(int index, int length) {
    float[] nodes = lattice.nodes();
    int row = index * LABELS;
    for (int offset = -EntityFeatures.REACH; offset <= EntityFeatures.REACH; offset++) {
      at(index + offset, length).addToToken(offset, nodes, row);
    }
    features.clear();
    EntityFeatures.joint(window, index, features);
    model.nodes().addTo(nodes, row, features);
  }

  private void scoreTransition(int index, int length) {
    float[] edges = lattice.edges();
    int row = index * EDGES;
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
