package org.daybook.nlp;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.util.Span;

/**
 * The thirteen labels of a token: outside a name, or beginning, inside, last or unit of a name of
 * one of the three types (BILOU: Ratinov and Roth, CoNLL 2009), and which may follow which.
 *
 * <p>A label is a number: 0 is outside, and a type's four labels follow each other from {@code 1 +
 * 4 * type}. A transition is a number too: an index into the {@value #TRANSITIONS} legal pairs.
 */
public final class EntityLabels {
  /** Number of labels. */
  public static final int COUNT = 13;

  /** Number of legal pairs of neighbouring labels. */
  public static final int TRANSITIONS = 61;

  /** The types by number, as OpenNLP names them. */
  public static final List<String> TYPES = List.of("person", "organization", "location");

  /** Label of a token outside any name. */
  public static final int OUTSIDE = 0;

  private static final int BEGIN = 0;
  private static final int INSIDE = 1;
  private static final int LAST = 2;
  private static final int UNIT = 3;

  private static final int[] FROM = new int[TRANSITIONS];
  private static final int[] TO = new int[TRANSITIONS];
  private static final int[][] INDEX = new int[COUNT][COUNT];

  static {
    int next = 0;
    for (int from = 0; from < COUNT; from++) {
      for (int to = 0; to < COUNT; to++) {
        INDEX[from][to] = isLegal(from, to) ? next : -1;
        if (isLegal(from, to)) {
          FROM[next] = from;
          TO[next++] = to;
        }
      }
    }
  }

  private EntityLabels() {}

  /** Whether {@code to} may follow {@code from}. */
  public static boolean isLegal(int from, int to) {
    boolean continues = !isFirst(to);
    return isLast(from) ? !continues : continues && type(from) == type(to);
  }

  /** Whether a sentence may start with {@code label}. */
  public static boolean isFirst(int label) {
    return label == OUTSIDE || position(label) == BEGIN || position(label) == UNIT;
  }

  /** Whether a sentence may end with {@code label}. */
  public static boolean isLast(int label) {
    return label == OUTSIDE || position(label) == LAST || position(label) == UNIT;
  }

  /** Number of the transition between two labels, -1 where it is illegal. */
  public static int transition(int from, int to) {
    return INDEX[from][to];
  }

  /** The label that {@code transition} leaves. */
  public static int from(int transition) {
    return FROM[transition];
  }

  /** The label that {@code transition} enters. */
  public static int to(int transition) {
    return TO[transition];
  }

  /** Number of the type of a label other than {@link #OUTSIDE}. */
  public static int type(int label) {
    return (label - 1) / 4;
  }

  private static int position(int label) {
    return (label - 1) % 4;
  }

  /** The labels of a sentence of {@code length} tokens in which {@code names} don't overlap. */
  public static int[] encode(int length, List<Span> names) {
    int[] labels = new int[length];
    for (Span name : names) {
      int base = 1 + 4 * TYPES.indexOf(name.getType());
      int last = name.getEnd() - 1;
      if (base < 1 || last < name.getStart()) {
        throw new IllegalArgumentException("no name of a known type: " + name);
      }
      for (int i = name.getStart(); i <= last; i++) {
        labels[i] = base + INSIDE;
      }
      labels[name.getStart()] = base + BEGIN;
      labels[last] = base + (name.getStart() == last ? UNIT : LAST);
    }
    return labels;
  }

  /** The names that a legal sequence of labels says. */
  public static List<Span> decode(int[] labels) {
    List<Span> names = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < labels.length; i++) {
      if (labels[i] != OUTSIDE && isFirst(labels[i])) {
        start = i;
      }
      if (labels[i] != OUTSIDE && isLast(labels[i])) {
        names.add(new Span(start, i + 1, TYPES.get(type(labels[i]))));
      }
    }
    return names;
  }
}
