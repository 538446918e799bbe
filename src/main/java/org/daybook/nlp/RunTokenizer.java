package org.daybook.nlp;

import java.util.Arrays;
import java.util.List;
import opennlp.tools.tokenize.TokenContextGenerator;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;

/**
 * Cuts runs of characters without space into tokens: those that OpenNLP's {@link TokenizerME} cuts,
 * which decides from each run alone. Thread-safe.
 */
final class RunTokenizer {
  private final MaxentWeights weights;
  private final TokenContextGenerator features;
  private final int split;

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
    this.features = model.getFactory().getContextGenerator();
    this.split = List.of(weights.outcomes()).indexOf(TokenizerME.SPLIT);
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
    for (String feature : features.getContext(run, at)) {
      MaxentWeights.add(weights.of(feature), scores);
    }
    return MaxentWeights.largest(scores) == split;
  }
}
