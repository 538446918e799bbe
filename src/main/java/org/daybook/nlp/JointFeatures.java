package org.daybook.nlp;

/**
 * The features of the entity model that join several words: neighbours, lists of names, the run of
 * capitalised words around a token, and the words of content around that.
 */
final class JointFeatures {
  /** Of the groups of a word, the one that is neither coarse nor fine. */
  private static final int MIDDLE = 1;

  private static final int LONGEST_RUN = 6;
  private static final int CONTENT_REACH = 6;
  private static final int CONTENT_WORDS = 3;

  private JointFeatures() {}

  /** The features of a token that join several words. */
  static void ofToken(TokenWindow window, int index, FeatureBuffer out) {
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
}
