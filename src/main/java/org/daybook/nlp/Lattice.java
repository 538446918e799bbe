package org.daybook.nlp;

import java.util.Arrays;

/**
 * The scores of all labellings of one sentence under a linear-chain conditional random field
 * (Lafferty et al., ICML 2001): a score for each token and label, and for each pair of neighbours
 * and legal transition. Finds the best labelling and the probability of each label. Reused from
 * sentence to sentence; not thread-safe.
 */
public final class Lattice {
  private static final int LABELS = EntityLabels.COUNT;
  private static final int EDGES = EntityLabels.TRANSITIONS;
  private static final int[] FROM = new int[EDGES];
  private static final int[] TO = new int[EDGES];

  static {
    for (int t = 0; t < EDGES; t++) {
      FROM[t] = EntityLabels.from(t);
      TO[t] = EntityLabels.to(t);
    }
  }

  private int length;

  /** Score of label y at token i: {@code i * LABELS + y}. */
  private float[] nodes = new float[0];

  /** Score of transition t into token i: {@code i * EDGES + t}. */
  private float[] edges = new float[0];

  private float[] forward = new float[0];
  private float[] backward = new float[0];
  private float[] nodeFactors = new float[0];
  private float[] edgeFactors = new float[0];
  private float[] sums = new float[0];
  private int[] back = new int[0];
  private final float[] behind = new float[LABELS];

  /** Makes room for {@code tokens} tokens, all scores 0. */
  public void reset(int tokens) {
    length = tokens;
    if (sums.length < tokens) {
      int capacity = Math.max(64, 2 * tokens);
      nodes = new float[capacity * LABELS];
      forward = new float[capacity * LABELS];
      backward = new float[capacity * LABELS];
      nodeFactors = new float[capacity * LABELS];
      back = new int[capacity * LABELS];
      edges = new float[capacity * EDGES];
      edgeFactors = new float[capacity * EDGES];
      sums = new float[capacity];
    }
    Arrays.fill(nodes, 0, tokens * LABELS, 0);
    Arrays.fill(edges, 0, tokens * EDGES, 0);
  }

  /** The scores of labels: token i's start at {@code i * EntityLabels.COUNT}. */
  public float[] nodes() {
    return nodes;
  }

  /** The scores of transitions: those into token i start at {@code i * TRANSITIONS}. */
  public float[] edges() {
    return edges;
  }

  /** Lets token {@code i} be in no name. */
  public void keepOutside(int i) {
    int row = i * LABELS;
    Arrays.fill(nodes, row, row + LABELS, Float.NEGATIVE_INFINITY);
    nodes[row + EntityLabels.OUTSIDE] = 0;
  }

  /** The best legal labelling (Viterbi); of equal ones, that with the lower labels. */
  public int[] best() {
    int[] labels = new int[length];
    if (length == 0) {
      return labels;
    }
    for (int y = 0; y < LABELS; y++) {
      forward[y] = EntityLabels.isFirst(y) ? nodes[y] : Float.NEGATIVE_INFINITY;
    }
    for (int i = 1; i < length; i++) {
      advance(i);
    }
    int last = (length - 1) * LABELS;
    for (int y = 1; y < LABELS; y++) {
      if (EntityLabels.isLast(y) && forward[last + y] > forward[last + labels[length - 1]]) {
        labels[length - 1] = y;
      }
    }
    for (int i = length - 1; i > 0; i--) {
      labels[i - 1] = back[i * LABELS + labels[i]];
    }
    return labels;
  }

  private void advance(int i) {
    int row = i * LABELS;
    int before = row - LABELS;
    int edge = i * EDGES;
    Arrays.fill(forward, row, row + LABELS, Float.NEGATIVE_INFINITY);
    for (int t = 0; t < EDGES; t++) {
      float score = forward[before + FROM[t]] + edges[edge + t];
      if (score > forward[row + TO[t]]) {
        forward[row + TO[t]] = score;
        back[row + TO[t]] = FROM[t];
      }
    }
    for (int y = 0; y < LABELS; y++) {
      forward[row + y] += nodes[row + y];
    }
  }

  /**
   * Works out the probabilities with scores counted in {@code unit}, by the scaled forward-backward
   * algorithm.
   *
   * @return the logarithm of the sum over all labellings
   */
  public double sumAll(float unit) {
    double logSum = 0;
    for (int i = 0; i < length; i++) {
      int row = i * LABELS;
      float most = most(row);
      for (int y = 0; y < LABELS; y++) {
        nodeFactors[row + y] = Exponential.of((nodes[row + y] - most) * unit);
      }
      logSum += most * unit;
    }
    for (int k = EDGES; k < length * EDGES; k++) {
      edgeFactors[k] = Exponential.of(edges[k] * unit);
    }
    sum();
    for (int i = 0; i < length; i++) {
      logSum += Math.log(sums[i]);
    }
    return logSum + Math.log(lastSum());
  }

  private float lastSum() {
    int last = (length - 1) * LABELS;
    float sum = 0;
    for (int y = 0; y < LABELS; y++) {
      sum += EntityLabels.isLast(y) ? forward[last + y] : 0;
    }
    return sum;
  }

  /** The same for scores that are whole numbers of {@link WeightTable#UNIT}s. */
  void sumUnits() {
    for (int i = 0; i < length; i++) {
      int row = i * LABELS;
      float most = most(row);
      for (int y = 0; y < LABELS; y++) {
        nodeFactors[row + y] = Exponential.ofUnits(nodes[row + y] - most);
      }
    }
    for (int k = EDGES; k < length * EDGES; k++) {
      edgeFactors[k] = Exponential.ofUnits(edges[k]);
    }
    sum();
  }

  private void sum() {
    for (int i = 0; i < length; i++) {
      sums[i] = forwardStep(i);
    }
    int last = (length - 1) * LABELS;
    for (int y = 0; y < LABELS; y++) {
      backward[last + y] = EntityLabels.isLast(y) ? 1 / lastSum() : 0;
    }
    for (int i = length - 1; i > 0; i--) {
      backwardStep(i);
    }
  }

  private float most(int row) {
    float most = nodes[row];
    for (int y = 1; y < LABELS; y++) {
      most = Math.max(most, nodes[row + y]);
    }
    return most;
  }

  private float forwardStep(int i) {
    int row = i * LABELS;
    Arrays.fill(forward, row, row + LABELS, 0);
    if (i == 0) {
      for (int y = 0; y < LABELS; y++) {
        forward[y] = EntityLabels.isFirst(y) ? 1 : 0;
      }
    } else {
      int before = row - LABELS;
      int edge = i * EDGES;
      for (int t = 0; t < EDGES; t++) {
        forward[row + TO[t]] += forward[before + FROM[t]] * edgeFactors[edge + t];
      }
    }
    float sum = 0;
    for (int y = 0; y < LABELS; y++) {
      forward[row + y] *= nodeFactors[row + y];
      sum += forward[row + y];
    }
    sum = Math.max(sum, Float.MIN_NORMAL);
    for (int y = 0; y < LABELS; y++) {
      forward[row + y] /= sum;
    }
    return sum;
  }

  /** From token i to the one before. */
  private void backwardStep(int i) {
    int row = i * LABELS;
    int before = row - LABELS;
    int edge = i * EDGES;
    Arrays.fill(backward, before, before + LABELS, 0);
    for (int y = 0; y < LABELS; y++) {
      behind[y] = backward[row + y] * nodeFactors[row + y];
    }
    for (int t = 0; t < EDGES; t++) {
      backward[before + FROM[t]] += behind[TO[t]] * edgeFactors[edge + t] / sums[i];
    }
  }

  /** Probability of {@code label} at token {@code i}, after {@link #sumAll}. */
  public float probability(int i, int label) {
    return forward[i * LABELS + label] * backward[i * LABELS + label];
  }

  /** Probability of {@code transition} into token {@code i}, after {@link #sumAll}. */
  public float transitionProbability(int i, int transition) {
    int to = i * LABELS + TO[transition];
    return forward[(i - 1) * LABELS + FROM[transition]]
        * edgeFactors[i * EDGES + transition]
        * nodeFactors[to]
        * backward[to]
        / sums[i];
  }
}
