package org.daybook.train;

import java.util.List;

/**
 * A sentence whose tone a person has told.
 *
 * @param words tokens of OpenNLP's English tokenizer
 * @param from first token of the target; -1 where the tone is that of the sentence
 * @param to token after the target; -1 where there is no target
 * @param rating below, at or above 0
 */
public record ToneSentence(List<String> words, int from, int to, double rating) {
  /** The tokens as the annotators take them. */
  public String[] tokens() {
    return words.toArray(String[]::new);
  }

  /** Whether the tone is that towards a target. */
  public boolean hasTarget() {
    return from >= 0;
  }

  /** Index of the outcome among those of a tone model. */
  public int outcome() {
    return (int) Math.signum(rating) + 1;
  }
}
