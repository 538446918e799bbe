package org.daybook.nlp;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import opennlp.tools.ml.model.Context;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;

/**
 * Cuts runs of characters without space into tokens: those that OpenNLP's {@link TokenizerME} cuts,
 * which decides from each run alone. The features are those of its {@code
 * DefaultTokenContextGenerator}, in their order, looked up by character and not by name. Immutable.
 */
final class RunTokenizer {
  private static final int ASCII = 128;

  private final MaxentWeights weights;
  private final int split;
  private final NamedWeights before;
  private final NamedWeights behind;
  private final Place last = new Place("p1");
  private final Place secondLast = new Place("p2");
  private final Place next = new Place("f1");
  private final Place secondNext = new Place("f2");
  private final Pair bothLast = new Pair("p21=");
  private final Pair around = new Pair("p1f1=");
  private final Pair bothNext = new Pair("f12=");

  /**
   * A tokenizer with the weights of {@code model}.
   *
   * @throws IllegalArgumentException if the model has a list of abbreviations or takes words of
   *     letters and digits for whole
   */
  RunTokenizer(TokenizerModel model) {
    if (model.getAbbreviations() != null || model.useAlphaNumericOptimization()) {
      throw new IllegalArgumentException("the model cuts by more than its weights");
    }
    this.weights = new MaxentWeights(model.getMaxentModel());
    this.split = List.of(weights.outcomes()).indexOf(TokenizerME.SPLIT);
    this.before = weights.named("p=");
    this.behind = weights.named("s=");
    for (Place place : List.of(last, secondLast, next, secondNext)) {
      for (char c = 0; c < ASCII; c++) {
        place.ascii[c] = place.of(c);
      }
    }
    for (Pair pair : List.of(bothLast, around, bothNext)) {
      Arrays.fill(pair.ascii, MaxentWeights.NOTHING);
      weights.startingWith(pair.name).forEach(pair::know);
    }
  }

  /** Where the tokens of {@code run} end; none if it is empty. */
  int[] ends(String run) {
    int[] ends = new int[run.length()];
    int found = 0;
    for (int i = 1; i <= run.length(); i++) {
      if (i == run.length() || isCut(run, i)) {
        ends[found++] = i;
      }
    }
    return Arrays.copyOf(ends, found);
  }

  private boolean isCut(String run, int at) {
    double[] scores = weights.prior();
    char left = run.charAt(at - 1);
    char right = run.charAt(at);
    MaxentWeights.add(before.of(run, 0, at), scores);
    MaxentWeights.add(behind.of(run, at, run.length()), scores);
    last.add(left, scores);
    if (at > 1) {
      secondLast.add(run.charAt(at - 2), scores);
      bothLast.add(run.charAt(at - 2), left, scores);
    } else {
      secondLast.addNothing(scores);
    }
    around.add(left, right, scores);
    next.add(right, scores);
    if (at + 1 < run.length()) {
      secondNext.add(run.charAt(at + 1), scores);
      bothNext.add(right, run.charAt(at + 1), scores);
    } else {
      secondNext.addNothing(scores);
    }
    if (run.charAt(0) == '&' && run.endsWith(";")) {
      MaxentWeights.add(weights.of("cc"), scores);
    }
    return MaxentWeights.largest(scores) == split;
  }

  /** A character near the place of the cut. */
  private final class Place {
    private final String name;
    private final Context[][] ascii = new Context[ASCII][];

    Place(String name) {
      this.name = name;
    }

    void add(char c, double[] scores) {
      for (Context context : c < ASCII ? ascii[c] : of(c)) {
        MaxentWeights.add(context, scores);
      }
    }

    void addNothing(double[] scores) {
      MaxentWeights.add(weights.of(name + "=bok"), scores);
    }

    private Context[] of(char c) {
      List<Context> contexts = new ArrayList<>();
      contexts.add(weights.of(name + "=" + c));
      String kind = kind(c);
      if (!kind.isEmpty()) {
        contexts.add(weights.of(name + kind));
      }
      if (Character.isLetter(c) && Character.isUpperCase(c)) {
        contexts.add(weights.of(name + "_caps"));
      }
      return contexts.toArray(Context[]::new);
    }

    private static String kind(char c) {
      if (Character.isLetter(c)) {
        return "_alpha";
      }
      if (Character.isDigit(c)) {
        return "_num";
      }
      if (Stop.isSpace(c)) {
        return "_ws";
      }
      return switch (c) {
        case '.', '?', '!' -> "_eos";
        case '`', '"', '\'' -> "_quote";
        case '[', '{', '(' -> "_lp";
        case ']', '}', ')' -> "_rp";
        default -> "";
      };
    }
  }

  /** Two characters beside each other. */
  private final class Pair {
    private final String name;
    private final Context[] ascii = new Context[ASCII * ASCII];

    Pair(String name) {
      this.name = name;
    }

    void add(char first, char second, double[] scores) {
      boolean isAscii = first < ASCII && second < ASCII;
      MaxentWeights.add(isAscii ? ascii[first * ASCII + second] : of(first, second), scores);
    }

    private void know(String characters, Context context) {
      if (characters.length() == 2
          && characters.charAt(0) < ASCII
          && characters.charAt(1) < ASCII) {
        ascii[characters.charAt(0) * ASCII + characters.charAt(1)] = context;
      }
    }

    private Context of(char first, char second) {
      return weights.of(name + first + second);
    }
  }
}
