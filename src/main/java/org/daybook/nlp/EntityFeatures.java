package org.daybook.nlp;

/**
 * The features of the entity model, for the trainer and the decoder alike. Those that depend on one
 * word at one place of the window are apart from those that join several, so that a decoder can
 * remember the sum of the former for each distinct word.
 */
public final class EntityFeatures {
  /** How far the window reaches to each side. */
  static final int REACH = 2;

  private static final int[] CLUSTER_PREFIXES = {4, 6, 8, 10};
  private static final int[] NEAR_CLUSTER_PREFIXES = {4, 6, 8};

  private EntityFeatures() {}

  /** All features of the token at {@code index}. */
  public static void ofToken(TokenWindow window, int index, FeatureBuffer out) {
    for (int offset = -REACH; offset <= REACH; offset++) {
      ofWord(window.form(index + offset), offset, out);
    }
    JointFeatures.ofToken(window, index, out);
  }

  /** The key of the feature that every token has. */
  public static long bias() {
    FeatureBuffer features = new FeatureBuffer();
    features.add(Template.BIAS, 0);
    return features.key(0);
  }

  /** All features of the transition that enters the token at {@code index}. */
  public static void ofTransition(TokenWindow window, int index, FeatureBuffer out) {
    transitionBias(out);
    for (int offset = -1; offset <= 1; offset++) {
      transitionOfWord(window.form(index + offset), offset, out);
    }
    jointTransition(window, index, out);
  }

  /** The features of a token that hang on the word {@code offset} places from it alone. */
  static void ofWord(WordForm word, int offset, FeatureBuffer out) {
    switch (offset) {
      case 0 -> ofWordItself(word, out);
      case -1 -> {
        out.add(Template.LEFT_WORD, word.word);
        out.add(Template.LEFT_LOWER, word.lower);
        out.add(Template.LEFT_SHAPE, word.shape);
        out.add(Template.LEFT_ENDING, word.ending);
        groups(word, Template.LEFT_GROUP, out);
        cluster(word, Template.LEFT_CLUSTER, Template.LEFT_CLUSTER_PREFIX, out);
      }
      case 1 -> {
        out.add(Template.RIGHT_WORD, word.word);
        out.add(Template.RIGHT_LOWER, word.lower);
        out.add(Template.RIGHT_SHAPE, word.shape);
        out.add(Template.RIGHT_ENDING, word.ending);
        groups(word, Template.RIGHT_GROUP, out);
        cluster(word, Template.RIGHT_CLUSTER, Template.RIGHT_CLUSTER_PREFIX, out);
      }
      case -2 -> {
        out.add(Template.SECOND_LEFT_LOWER, word.lower);
        out.add(Template.SECOND_LEFT_SHAPE, word.shape);
        cluster(word, Template.SECOND_LEFT_CLUSTER, Template.SECOND_LEFT_CLUSTER_PREFIX, out);
      }
      case 2 -> {
        out.add(Template.SECOND_RIGHT_LOWER, word.lower);
        out.add(Template.SECOND_RIGHT_SHAPE, word.shape);
        cluster(word, Template.SECOND_RIGHT_CLUSTER, Template.SECOND_RIGHT_CLUSTER_PREFIX, out);
      }
      default -> throw new IllegalArgumentException("offset " + offset + " is out of the window");
    }
  }

  private static void ofWordItself(WordForm word, FeatureBuffer out) {
    out.add(Template.BIAS, 0);
    out.add(Template.WORD, word.word);
    out.add(Template.LOWER, word.lower);
    out.add(Template.SHAPE, word.shape);
    for (long prefix : word.prefixes) {
      out.add(Template.PREFIX, prefix);
    }
    for (long suffix : word.suffixes) {
      out.add(Template.SUFFIX, suffix);
    }
    out.add(Template.CASE_HABIT, word.caseHabit, word.shape);
    for (long group : word.groups) {
      out.add(Template.GROUP, group);
      out.add(Template.GROUP_SHAPE, group, word.shape);
    }
    if (!word.hasCluster()) {
      out.add(Template.NO_CLUSTER, word.shape);
      return;
    }
    out.add(Template.CLUSTER, word.clusterHash);
    out.add(Template.CLUSTER_SHAPE, word.clusterHash, word.shape);
    clusterPrefixes(word, CLUSTER_PREFIXES, Template.CLUSTER_PREFIX, out);
  }

  private static void groups(WordForm word, Template template, FeatureBuffer out) {
    for (long group : word.groups) {
      out.add(template, group);
    }
  }

  private static void cluster(WordForm word, Template whole, Template prefix, FeatureBuffer out) {
    if (word.hasCluster()) {
      out.add(whole, word.clusterHash);
      clusterPrefixes(word, NEAR_CLUSTER_PREFIXES, prefix, out);
    }
  }

  private static void clusterPrefixes(
      WordForm word, int[] lengths, Template template, FeatureBuffer out) {
    for (int length : lengths) {
      if (word.cluster.length() > length) {
        out.add(template, length, FeatureHash.of(word.cluster, 0, length));
      }
    }
  }

  /** The feature that every transition has. */
  static void transitionBias(FeatureBuffer out) {
    out.add(Template.EDGE_BIAS, 0);
  }

  /** The features of a transition that hang on the word {@code offset} places away alone. */
  static void transitionOfWord(WordForm word, int offset, FeatureBuffer out) {
    switch (offset) {
      case 0 -> {
        out.add(Template.EDGE_SHAPE, word.shape);
        out.add(Template.EDGE_LOWER, word.lower);
        out.add(Template.EDGE_CLUSTER, word.hasCluster() ? word.clusterHash : word.shape);
      }
      case -1 -> out.add(Template.EDGE_LEFT_LOWER, word.lower);
      case 1 -> out.add(Template.EDGE_RIGHT_LOWER, word.lower);
      default -> throw new IllegalArgumentException("offset " + offset + " is out of the window");
    }
  }

  /** The features of a transition that join several words. */
  static void jointTransition(TokenWindow window, int index, FeatureBuffer out) {
    out.add(Template.EDGE_SHAPES, window.form(index - 1).shape, window.form(index).shape);
  }

  /**
   * Copies of the basic features for the corpus {@code domain} alone: what is peculiar to one
   * corpus' labels is learnt by them and left behind (Daumé, ACL 2007).
   */
  public static void ofDomain(TokenWindow window, int index, long domain, FeatureBuffer out) {
    WordForm word = window.form(index);
    domain(domain, Template.BIAS, 0, out);
    domain(domain, Template.LOWER, word.lower, out);
    domain(domain, Template.SHAPE, word.shape, out);
    domain(domain, Template.LEFT_LOWER, window.form(index - 1).lower, out);
    domain(domain, Template.RIGHT_LOWER, window.form(index + 1).lower, out);
    if (word.hasCluster()) {
      domain(domain, Template.CLUSTER, word.clusterHash, out);
      domain(domain, Template.CLUSTER_PREFIX, word.cluster6, out);
    }
    for (long rest = window.lists(index); rest != 0; rest &= rest - 1) {
      domain(domain, Template.LISTED, Long.numberOfTrailingZeros(rest), out);
    }
    if (window.inRun(index)) {
      domain(domain, Template.RUN_FIRST, window.form(window.runFirst(index)).lower, out);
      domain(domain, Template.RUN_LAST, window.form(window.runLast(index)).lower, out);
    }
  }

  private static void domain(long domain, Template template, long value, FeatureBuffer out) {
    out.add(Template.DOMAIN, domain, template.seed, value);
  }

  /** Copy of the bias of transitions for the corpus {@code domain} alone. */
  public static void ofDomainTransition(long domain, FeatureBuffer out) {
    out.add(Template.DOMAIN, domain, Template.EDGE_BIAS.seed);
  }
}
