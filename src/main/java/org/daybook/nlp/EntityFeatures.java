package org.daybook.nlp;

/**
 * The features of the entity model, for the trainer and the decoder alike. Those that depend on one
 * word at one place of the window are apart from those that join several, so that a decoder can
 * remember the sum of the former for each distinct word.
 */
public final class EntityFeatures {
  /** How far the window reaches to each side. */
  static final int REACH = 2;

  /** Of the groups of a word, the one that is neither coarse nor fine. */
  private static final int MIDDLE = 1;

  private static final int LONGEST_RUN = 6;
  private static final int CONTENT_REACH = 6;
  private static final int CONTENT_WORDS = 3;
  private static final int[] CLUSTER_PREFIXES = {4, 6, 8, 10};
  private static final int[] NEAR_CLUSTER_PREFIXES = {4, 6, 8};

  private EntityFeatures() {}

  /** All features of the token at {@code index}. */
  public static void ofToken(TokenWindow window, int index, FeatureBuffer out) {
    for (int offset = -REACH; offset <= REACH; offset++) {
      ofWord(window.form(index + offset), offset, out);
    }
    joint(window, index, out);
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

  /** The features of a token that join several words. */
  static void joint(TokenWindow window, int index, FeatureBuffer out) {
    words(window, index, out);
    clusters(window, index, out);
    lists(window, index, out);
    if (window.inRun(index)) {
      run(window, index, out);
      runClusters(window, index, out);
      acronyms(window, index, out);
    }
    content(window, index, out);
  }

  private static void words(TokenWindow window, int index, FeatureBuffer out) {
    WordForm word = window.form(index);
    WordForm left = window.form(index - 1);
    WordForm right = window.form(index + 1);
    WordForm secondLeft = window.form(index - 2);
    WordForm secondRight = window.form(index + 2);
    out.add(Template.SHAPES_AROUND, left.shape, word.shape, right.shape);
    out.add(Template.SHAPES_LEFT, secondLeft.shape, left.shape, word.shape);
    out.add(Template.SHAPES_RIGHT, word.shape, right.shape, secondRight.shape);
    out.add(Template.WORDS_LEFT, left.lower, word.lower);
    out.add(Template.WORDS_RIGHT, word.lower, right.lower);
    out.add(Template.LEFT_WORD_SHAPE, left.lower, word.shape);
    out.add(Template.RIGHT_WORD_SHAPE, word.shape, right.lower);
    out.add(Template.TWO_WORDS_LEFT, secondLeft.lower, left.lower);
    out.add(Template.TWO_WORDS_RIGHT, right.lower, secondRight.lower);
    out.add(Template.WORDS_AROUND_SHAPE, left.lower, word.shape, right.lower);
    out.add(Template.SENTENCE_START, index == 0 ? word.shape : 0);
    if (window.isTitleCase()) {
      out.add(Template.TITLE_CASE_LINE, word.shape);
    }
    out.add(Template.CASE_HABIT_START, word.caseHabit, index == 0 ? 1 : 0);
    out.add(
        Template.CASE_HABIT_SHAPES,
        2L * word.caseHabit + (word.isCapitalised ? 1 : 0),
        left.shape,
        right.shape);
  }

  private static void clusters(TokenWindow window, int index, FeatureBuffer out) {
    WordForm word = window.form(index);
    WordForm left = window.form(index - 1);
    WordForm right = window.form(index + 1);
    if (word.hasCluster() && left.hasCluster()) {
      out.add(Template.CLUSTERS_LEFT, left.clusterHash, word.clusterHash);
    }
    if (word.hasCluster() && right.hasCluster()) {
      out.add(Template.CLUSTERS_RIGHT, word.clusterHash, right.clusterHash);
    }
    if (left.hasCluster()) {
      out.add(Template.LEFT_CLUSTER_SHAPE, left.clusterHash, word.shape);
      out.add(Template.LEFT_CLUSTER_WORD, left.clusterHash, word.lower);
    }
    if (right.hasCluster()) {
      out.add(Template.RIGHT_CLUSTER_SHAPE, right.clusterHash, word.shape);
      out.add(Template.RIGHT_CLUSTER_WORD, right.clusterHash, word.lower);
    }
    if (left.hasCluster() && right.hasCluster()) {
      out.add(Template.CLUSTERS_BESIDE, left.clusterHash, right.clusterHash);
    }
    out.add(Template.CLUSTERS_AROUND, left.cluster6, word.cluster6, right.cluster6);
    out.add(Template.TWO_CLUSTERS_LEFT, window.form(index - 2).cluster8, left.cluster8);
    out.add(Template.TWO_CLUSTERS_RIGHT, right.cluster8, window.form(index + 2).cluster8);
  }

  private static void lists(TokenWindow window, int index, FeatureBuffer out) {
    WordForm word = window.form(index);
    long lists = window.lists(index);
    if (lists == 0) {
      out.add(Template.NOT_LISTED, word.shape);
    }
    for (long rest = lists; rest != 0; rest &= rest - 1) {
      int list = Long.numberOfTrailingZeros(rest);
      out.add(Template.LISTED, list);
      out.add(Template.LISTED_SHAPE, list, word.shape);
    }
    each(window.lists(index - 1), Template.LEFT_LISTED, out);
    each(window.lists(index + 1), Template.RIGHT_LISTED, out);
    out.add(Template.LISTS, lists);
    out.add(
        Template.LISTS_SHAPES, lists, window.form(index - 1).shape, window.form(index + 1).shape);
  }

  private static void each(long lists, Template template, FeatureBuffer out) {
    for (long rest = lists; rest != 0; rest &= rest - 1) {
      out.add(template, Long.numberOfTrailingZeros(rest));
    }
  }

  /** The run of capitalised words, joined over of, and, the, in which the token stands. */
  private static void run(TokenWindow window, int index, FeatureBuffer out) {
    int first = window.runFirst(index);
    int last = window.runLast(index);
    int place = place(index, first, last);
    WordForm left = window.form(first - 1);
    WordForm right = window.form(last + 1);
    out.add(Template.RUN_LAST, window.form(last).lower, place);
    out.add(Template.RUN_FIRST, window.form(first).lower, place);
    out.add(Template.RUN_LENGTH, Math.min(LONGEST_RUN, last - first + 1), place);
    out.add(Template.RUN_LEFT, left.lower, place);
    out.add(Template.RUN_RIGHT, right.lower, place);
    out.add(Template.RUN_TWO_LEFT, window.form(first - 2).lower, left.lower);
    out.add(Template.RUN_TWO_RIGHT, right.lower, window.form(last + 2).lower);
    out.add(Template.RUN_BOTH_SIDES, left.lower, right.lower);
    for (int i = Math.max(first, index - LONGEST_RUN); i < index; i++) {
      out.add(Template.RUN_WORD_BEFORE, window.form(i).lower);
    }
    for (int i = index + 1; i <= Math.min(last, index + LONGEST_RUN); i++) {
      out.add(Template.RUN_WORD_AFTER, window.form(i).lower);
      each(window.lists(i), Template.RUN_LISTED_AFTER, out);
    }
  }

  private static void group(WordForm word, Template template, int place, FeatureBuffer out) {
    if (word.groups.length > MIDDLE) {
      out.add(template, word.groups[MIDDLE], place);
    }
  }

  private static void runClusters(TokenWindow window, int index, FeatureBuffer out) {
    int first = window.runFirst(index);
    int last = window.runLast(index);
    int place = place(index, first, last);
    long firstCluster = window.form(first).clusterHash;
    long lastCluster = window.form(last).clusterHash;
    long left = window.form(first - 1).clusterHash;
    long right = window.form(last + 1).clusterHash;
    group(window.form(last), Template.RUN_LAST_GROUP, place, out);
    group(window.form(first), Template.RUN_FIRST_GROUP, place, out);
    group(window.form(first - 1), Template.RUN_LEFT_GROUP, place, out);
    group(window.form(last + 1), Template.RUN_RIGHT_GROUP, place, out);
    out.add(Template.RUN_LAST_CLUSTER, lastCluster, place);
    out.add(Template.RUN_FIRST_CLUSTER, firstCluster, place);
    out.add(Template.RUN_LEFT_CLUSTER, left, place);
    out.add(Template.RUN_RIGHT_CLUSTER, right, place);
    out.add(Template.RUN_LEFT_LAST_CLUSTERS, left, lastCluster);
    out.add(Template.RUN_FIRST_LAST_CLUSTERS, firstCluster, lastCluster);
    out.add(Template.RUN_LAST_RIGHT_CLUSTERS, lastCluster, right);
    for (int i = Math.max(first, index - LONGEST_RUN); i < index; i++) {
      out.add(Template.RUN_CLUSTER_BEFORE, window.form(i).clusterHash);
    }
    for (int i = index + 1; i <= Math.min(last, index + LONGEST_RUN); i++) {
      out.add(Template.RUN_CLUSTER_AFTER, window.form(i).clusterHash);
    }
  }

  /** 0 alone, 1 first, 2 last, 3 inside. */
  private static int place(int index, int first, int last) {
    if (first == last) {
      return 0;
    }
    return index == first ? 1 : index == last ? 2 : 3;
  }

  private static void acronyms(TokenWindow window, int index, FeatureBuffer out) {
    int first = window.runFirst(index);
    int last = window.runLast(index);
    WordForm word = window.form(index);
    boolean isAlone = first == last;
    if (window.isText(first - 1, "(") && window.isText(last + 1, ")")) {
      out.add(Template.IN_BRACKETS, word.isAcronym ? 1 : 0, isAlone ? 1 : 0);
      if (isAlone && word.isAcronym && window.inRun(first - 2)) {
        boolean matches = window.initials(first - 2).equals(word.text);
        out.add(Template.SPELLED_OUT_BEFORE, matches ? 1 : 0);
      }
    }
    WordForm bracketed = window.form(last + 2);
    if (bracketed.isAcronym && window.isText(last + 1, "(") && window.isText(last + 3, ")")) {
      boolean matches = window.initials(index).endsWith(bracketed.text);
      out.add(Template.ACRONYM_FOLLOWS, matches ? 1 : 0, place(index, first, last));
    }
    if (isAlone && word.isAcronym) {
      out.add(Template.ACRONYM_LENGTH, word.text.length());
      out.add(
          Template.ACRONYM_BETWEEN,
          word.text.length() < LONGEST_RUN ? 1 : 0,
          window.form(index - 1).lower,
          window.form(index + 1).lower);
    }
  }

  /** The nearest longer words in small letters on each side. */
  private static void content(TokenWindow window, int index, FeatureBuffer out) {
    int first = window.inRun(index) ? window.runFirst(index) : index;
    int last = window.inRun(index) ? window.runLast(index) : index;
    int found = 0;
    for (int i = first - 1; i >= first - CONTENT_REACH && found < CONTENT_WORDS; i--) {
      if (window.form(i).isContent) {
        out.add(Template.CONTENT_LEFT, window.form(i).lower);
        if (window.inRun(index)) {
          group(window.form(i), Template.CONTENT_LEFT_GROUP, 0, out);
        }
        found++;
      }
    }
    found = 0;
    for (int i = last + 1; i <= last + CONTENT_REACH && found < CONTENT_WORDS; i++) {
      if (window.form(i).isContent) {
        out.add(Template.CONTENT_RIGHT, window.form(i).lower);
        if (window.inRun(index)) {
          group(window.form(i), Template.CONTENT_RIGHT_GROUP, 0, out);
        }
        found++;
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
