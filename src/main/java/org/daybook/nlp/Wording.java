package org.daybook.nlp;

import java.util.Locale;
import java.util.Set;

/**
 * The words of a sentence as the tone model sees them: in lower case, with plain quotes, digits as
 * 0, names as such outside of headlines, and with the valence that each has where it stands. A
 * booster strengthens or weakens the words after it, a negation turns them around; what follows
 * "but" outweighs what stands before it (after Hutto and Gilbert, VADER, 2014).
 */
final class Wording {
  /** In place of a name, so that no one's name has a tone. */
  static final String NAME = "<name>";

  private static final int STEM = 4;

  /** Longer words with a capital that make a line a headline. */
  private static final int TITLE = 3;

  private static final int NEGATION_REACH = 3;
  private static final float NEGATED = -0.74f;
  private static final Set<String> NEGATIONS =
      Set.of(
          "not", "n't", "no", "never", "neither", "nor", "without", "none", "nobody", "nothing",
          "cannot", "hardly", "barely", "rarely", "seldom", "deny", "denied", "denies", "denying",
          "refute", "refuted", "refuse", "refused", "lack", "lacks", "lacked");
  private static final Set<String> BREAKS =
      Set.of(".", ",", ";", ":", "but", "however", "!", "?", "and", "because", "although");

  private final String[] words;
  private final Valences.Valence[] known;
  private final float[] first;
  private final float[] second;
  private final float[] third;
  private final float[] mean;
  private final boolean[] negated;

  private Wording(String[] tokens) {
    words = new String[tokens.length];
    known = new Valences.Valence[tokens.length];
    first = new float[tokens.length];
    second = new float[tokens.length];
    third = new float[tokens.length];
    mean = new float[tokens.length];
    negated = new boolean[tokens.length];
  }

  static Wording of(String[] tokens, Valences valences) {
    Wording wording = new Wording(tokens);
    boolean starts = true;
    boolean title = isTitleCase(tokens);
    for (int i = 0; i < tokens.length; i++) {
      boolean name = !title && !starts && isCapitalised(tokens[i]);
      wording.words[i] = name ? NAME : normal(tokens[i]);
      Valences.Valence valence = name ? Valences.Valence.NONE : valences.of(wording.words[i]);
      wording.known[i] = valence;
      wording.first[i] = valence.first();
      wording.second[i] = valence.second();
      wording.third[i] = valence.third();
      wording.mean[i] = valence.mean();
      if (!name) {
        starts = starts && !Character.isLetterOrDigit(tokens[i].charAt(0));
      }
    }
    wording.boost();
    wording.negate();
    wording.weighBut();
    return wording;
  }

  int length() {
    return words.length;
  }

  /** The word at a place, {@code <start>} and {@code <end>} beyond the sentence. */
  String word(int index) {
    if (index < 0) {
      return "<start>";
    }
    return index < words.length ? words[index] : "<end>";
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

  /** Whether the third list has the word. */
  boolean hasKind(int index) {
    return !known[index].kind().isEmpty();
  }

  /** What the word is about; "" where the third list does not have it. */
  String kind(int index) {
    return known[index].kind();
  }

  /** Whether the third list has the word as a verb. */
  boolean isVerb(int index) {
    return known[index].isVerb();
  }

  /** Whether the word stands under a negation. */
  boolean isNegated(int index) {
    return negated[index];
  }

  /** Whether the word is a word and not a mark. */
  boolean isWord(int index) {
    return Character.isLetterOrDigit(words[index].charAt(0));
  }

  /** Whether the word is longer than its {@link #stem}. */
  boolean hasStem(int index) {
    return words[index].length() > STEM && Character.isLetter(words[index].charAt(0));
  }

  /** The first letters of a word, which its inflections and derivations share. */
  String stem(int index) {
    return words[index].substring(0, STEM);
  }

  /** Whether the word or mark ends a clause. */
  boolean isBreak(int index) {
    return BREAKS.contains(words[index]);
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
      if (NEGATIONS.contains(words[i])) {
        since = 0;
        continue;
      }
      since =
          BREAKS.contains(words[i]) || since == Integer.MAX_VALUE ? Integer.MAX_VALUE : since + 1;
      if (since <= NEGATION_REACH) {
        scale(i, i + 1, NEGATED);
      }
      negated[i] = since <= NEGATION_REACH + 2;
    }
  }

  private void weighBut() {
    for (int but = 0; but < words.length; but++) {
      if (words[but].equals("but")) {
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
  private static boolean isTitleCase(String[] tokens) {
    int capitals = 0;
    for (String token : tokens) {
      if (token.length() > 3 && Character.isLetter(token.charAt(0))) {
        if (!Character.isUpperCase(token.charAt(0))) {
          return false;
        }
        capitals++;
      }
    }
    return capitals >= TITLE;
  }

  private static boolean isCapitalised(String token) {
    return token.length() > 1
        && Character.isUpperCase(token.charAt(0))
        && Character.isLetter(token.charAt(1));
  }

  private static String normal(String token) {
    String lower = token.toLowerCase(Locale.ROOT).replace('’', '\'').replace('‘', '\'');
    if (!Character.isDigit(lower.charAt(0))) {
      return lower.equals("“") || lower.equals("”") ? "\"" : lower;
    }
    return lower.replaceAll("[0-9]+", "0");
  }
}
