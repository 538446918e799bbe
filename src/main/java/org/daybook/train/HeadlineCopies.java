package org.daybook.train;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Copies of sentences as headlines write them, in title case or in capitals, for corpora have few
 * headlines and news has many.
 */
final class HeadlineCopies {
  private static final int SHORTEST = 5;
  private static final int LONGEST = 30;
  private static final int TITLE_CASE_EVERY = 12;
  private static final int CAPITALS_EVERY = 24;
  private static final Set<String> SMALL =
      Set.of(
          "a", "an", "and", "as", "at", "but", "by", "for", "from", "in", "of", "on", "or", "the",
          "to", "with", "'s", "n't", "vs.");

  private HeadlineCopies() {}

  /** A copy of {@code example}, the {@code number}th of all, where its turn has come. */
  static Optional<TrainingMix.Example> of(TrainingMix.Example example, int number) {
    int length = example.sentence().tokens().size();
    if (length < SHORTEST || length > LONGEST) {
      return Optional.empty();
    }
    if (number % CAPITALS_EVERY == 0) {
      return Optional.of(copy(example, capitals(example.sentence().tokens())));
    }
    return number % TITLE_CASE_EVERY == 1
        ? Optional.of(copy(example, titleCase(example.sentence().tokens())))
        : Optional.empty();
  }

  private static TrainingMix.Example copy(TrainingMix.Example example, List<String> tokens) {
    return new TrainingMix.Example(
        new LabelledSentence(tokens, example.sentence().names()),
        example.weight(),
        example.domain());
  }

  private static List<String> capitals(List<String> tokens) {
    return tokens.stream().map(token -> token.toUpperCase(Locale.ROOT)).toList();
  }

  private static List<String> titleCase(List<String> tokens) {
    return tokens.stream()
        .map(
            token ->
                SMALL.contains(token)
                    ? token
                    : token.substring(0, 1).toUpperCase(Locale.ROOT) + token.substring(1))
        .toList();
  }
}
