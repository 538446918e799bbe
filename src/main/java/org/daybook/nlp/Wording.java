package org.daybook.nlp;

import java.util.Arrays;
import java.util.function.IntFunction;

/**
 * The words of a sentence as the tone model sees them: in lower case, with plain quotes, digits as
 * 0, names as such outside of headlines, and with the valence that each has where it stands. A
 * booster strengthens or weakens the words after it, a negation turns them around; what follows
 * "but" outweighs what stands before it (after Hutto and Gilbert, VADER, 2014).
 */
final class Wording {
  /** Longer words with a capital that make a line a headline. */
  private static final int TITLE = 3;

  private static final int NEGATION_REACH = 3;
  private static final float NEGATED = -0.74f;
  private final ToneWord[] words;
  private final float[] first;
  private final float[] second;
  private final float[] third;
  private final float[] mean;
  private final boolean[] negated;
  private final boolean[] quoted;

  private Wording(int length) {
    words = new ToneWord[length];
    first = new float[length];
    second = new float[length];
    third = new float[length];
    mean = new float[length];
    negated = new boolean[length];
    quoted = new boolean[length];
  }

  /**
   * The words of a sentence of {@code tokens} tokens.
   *
   * @param name stands for each name
   */
  static Wording of(int tokens, IntFunction<ToneWord> words, ToneWord name) {
    Wording wording = new Wording(tokens);
    Arrays.setAll(wording.words, words);
    boolean starts = true;
    boolean title = isTitleCase(wording.words);
    boolean isQuoted = false;
    for (int i = 0; i < tokens; i++) {
      ToneWord word = wording.words[i];
      if (!title && !starts && word.isCapitalised) {
        word = name;
      } else {
        starts = starts && !word.isStart;
      }
      wording.words[i] = word;
      wording.quoted[i] = isQuoted;
      isQuoted ^= word.isQuoteMark;
      wording.first[i] = word.valence.first();
      wording.second[i] = word.valence.second();
      wording.third[i] = word.valence.third();
      wording.mean[i] = word.valence.mean();
    }
    wording.boost();
    wording.negate();
    wording.weighBut();
    return wording;
  }

  int length() {
    return words.length;
  }

  /** The word at a place, {@link ToneWord#START} and {@link ToneWord#END} beyond the sentence. */
  ToneWord word(int index) {
    if (index < 0) {
      return ToneWord.START;
    }
    return index < words.length ? words[index] : ToneWord.END;
  }

  /** The valence by the first list, where the word stands. */
  float first(int index) {
    return first[index];
  }

  /** The valence by the second list, where the word stands. */
  float second(int index) {
    return second[index];
  }

  /** The valence by the third list, where the word stands. */
  float third(int index) {
    return third[index];
  }

  /** The mean valence by the lists that have the word, where it stands. */
  float mean(int index) {
    return mean[index];
  }

  /** Whether the word stands under a negation. */
  boolean isNegated(int index) {
    return negated[index];
  }

  /** Whether a quotation mark before the word is still open. */
  boolean isQuoted(int index) {
    return quoted[index];
  }

  private void boost() {
    for (int i = 0; i < words.length; i++) {
      float boost = mean[i] == 0 ? 0 : Boosters.before(words, i);
      first[i] += boost * Math.signum(first[i]);
      second[i] += boost * Math.signum(second[i]);
      third[i] += boost * Math.signum(third[i]);
      mean[i] += boost * Math.signum(mean[i]);
    }
  }

  private void negate() {
    int since = Integer.MAX_VALUE;
    for (int i = 0; i < words.length; i++) {
      if (words[i].isNegation) {
        since = 0;
        continue;
      }
      since = words[i].isBreak || since == Integer.MAX_VALUE ? Integer.MAX_VALUE : since + 1;
      if (since <= NEGATION_REACH) {
        scale(i, i + 1, NEGATED);
      }
      negated[i] = since <= NEGATION_REACH + 2;
    }
  }

  private void weighBut() {
    for (int but = 0; but < words.length; but++) {
      if (words[but].isBut) {
        scale(0, but, 0.5f);
        scale(but + 1, words.length, 1.5f);
      }
    }
  }

  private void scale(int from, int to, float factor) {
    for (int i = from; i < to; i++) {
      first[i] *= factor;
      second[i] *= factor;
      third[i] *= factor;
      mean[i] *= factor;
    }
  }

  /** Whether all longer words have a capital, as in headlines, where it does not tell a name. */
  private static boolean isTitleCase(ToneWord[] words) {
    int capitals = 0;
    for (ToneWord word : words) {
      if (word.isLonger) {
        if (!word.startsCapital) {
          return false;
        }
        capitals++;
      }
    }
    return capitals >= TITLE;
  }
}
