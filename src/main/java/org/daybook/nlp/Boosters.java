package org.daybook.nlp;

import java.util.Set;

/**
 * Words that make the valence of the word after them larger or smaller; the size of the change and
 * its fading with distance are those of VADER (Hutto and Gilbert 2014).
 */
final class Boosters {
  private static final float CHANGE = 0.293f;
  private static final float[] FADING = {1, 0.95f, 0.9f};

  private static final Set<String> STRONGER =
      Set.of(
          "absolutely",
          "amazingly",
          "awfully",
          "completely",
          "considerably",
          "deeply",
          "enormously",
          "entirely",
          "especially",
          "exceptionally",
          "extremely",
          "fully",
          "greatly",
          "highly",
          "hugely",
          "incredibly",
          "intensely",
          "more",
          "most",
          "particularly",
          "quite",
          "really",
          "remarkably",
          "so",
          "substantially",
          "thoroughly",
          "totally",
          "tremendously",
          "unusually",
          "utterly",
          "very");
  private static final Set<String> WEAKER =
      Set.of(
          "almost",
          "barely",
          "hardly",
          "less",
          "little",
          "marginally",
          "occasionally",
          "partly",
          "scarcely",
          "slightly",
          "somewhat");

  private Boosters() {}

  /** What a word adds to the size of the valence of the word right after it. */
  static float change(String word) {
    return STRONGER.contains(word) ? CHANGE : WEAKER.contains(word) ? -CHANGE : 0;
  }

  /** What the words before a word add to the size of its valence. */
  static float before(ToneWord[] words, int index) {
    float sum = 0;
    for (int i = 0; i < FADING.length && i < index; i++) {
      sum += words[index - 1 - i].boost * FADING[i];
    }
    return sum;
  }
}
