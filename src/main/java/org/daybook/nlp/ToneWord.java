package org.daybook.nlp;

import java.util.Locale;
import java.util.Set;

/**
 * What the tone models know of a token by itself, worked out once for each distinct token: the word
 * in lower case, with plain quotes and digits as 0, its stem, valence, kind and vector, and what it
 * does to the words around it.
 */
final class ToneWord {
  private static final int STEM = 4;
  private static final Set<String> NEGATIONS =
      Set.of(
          "not", "n't", "no", "never", "neither", "nor", "without", "none", "nobody", "nothing",
          "cannot", "hardly", "barely", "rarely", "seldom", "deny", "denied", "denies", "denying",
          "refute", "refuted", "refuse", "refused", "lack", "lacks", "lacked");
  private static final Set<String> BREAKS =
      Set.of(".", ",", ";", ":", "but", "however", "!", "?", "and", "because", "although");
  private static final Set<String> BE =
      Set.of(
          "is", "are", "was", "were", "be", "been", "being", "'s", "'re", "get", "gets", "got",
          "getting");
  private static final Set<String> PREPOSITIONS =
      Set.of(
          "of", "for", "on", "against", "to", "with", "from", "by", "at", "over", "in", "about",
          "toward", "towards", "between", "behind");
  private static final Set<String> SAY =
      Set.of(
          "said",
          "says",
          "say",
          "told",
          "tells",
          "added",
          "tweeted",
          "wrote",
          "claimed",
          "argued",
          "insisted",
          "noted",
          "explained",
          "stated",
          "according");

  private static final String NAME = "<name>";

  /** Stands before the first word of a sentence. */
  static final ToneWord START = new ToneWord("<start>", null);

  /** Stands behind the last. */
  static final ToneWord END = new ToneWord("<end>", null);

  final Part word;

  /** The first letters of a word, which its inflections and derivations share; null where none. */
  final Part stem;

  /** What the word is about; null where the third list of valences does not have it. */
  final Part kind;

  final Valences.Valence valence;

  /** Null where there is none. */
  final ToneVectors.Vector vector;

  /** What it adds to the size of the valence of the word after it. */
  final float boost;

  /** Whether it stands in place of a name. */
  final boolean isName;

  /** Whether the word is a word and not a mark. */
  final boolean isWord;

  /** Whether the word or mark ends a clause. */
  final boolean isBreak;

  final boolean isNegation;
  final boolean isBut;
  final boolean isBe;
  final boolean isPreposition;
  final boolean isSaying;
  final boolean isQuoteMark;

  /** Whether the token is one of the longer words, which have a capital each in a headline. */
  final boolean isLonger;

  final boolean startsCapital;

  /** Whether the token has a capital, as a name has. */
  final boolean isCapitalised;

  /** Whether the token starts with a letter or digit, so that what follows starts no sentence. */
  final boolean isStart;

  /** What it weighs in the model that it was weighed in; null where in none. */
  private final ToneWeights weights;

  private ToneWord(String mark, ToneModel model) {
    this(mark, mark, Valences.Valence.NONE, null, model);
  }

  private ToneWord(
      String token,
      String normal,
      Valences.Valence valence,
      ToneVectors.Vector vector,
      ToneModel model) {
    char first = normal.charAt(0);
    this.word = Part.of(normal);
    this.valence = valence;
    this.vector = vector;
    this.kind = valence.kind().isEmpty() ? null : Part.of(valence.kind());
    this.stem =
        normal.length() > STEM && Character.isLetter(first)
            ? Part.of(normal.substring(0, STEM))
            : null;
    this.boost = Boosters.change(normal);
    this.isName = normal.equals(NAME);
    this.isWord = Character.isLetterOrDigit(first);
    this.isBreak = BREAKS.contains(normal);
    this.isNegation = NEGATIONS.contains(normal);
    this.isBut = normal.equals("but");
    this.isBe = BE.contains(normal);
    this.isPreposition = PREPOSITIONS.contains(normal);
    this.isSaying = SAY.contains(normal);
    this.isQuoteMark = normal.equals("\"");
    this.isLonger = token.length() > 3 && Character.isLetter(token.charAt(0));
    this.startsCapital = Character.isUpperCase(token.charAt(0));
    this.isCapitalised = startsCapital && token.length() > 1 && Character.isLetter(token.charAt(1));
    this.isStart = Character.isLetterOrDigit(token.charAt(0));
    this.weights = model == null ? null : new ToneWeights(this, model);
  }

  /**
   * A word that stands in place of a name, so that no one's name has a tone.
   *
   * @param model in which it is weighed; null for none
   */
  static ToneWord name(ToneModel model) {
    return new ToneWord(NAME, model);
  }

  static ToneWord of(String token, Valences valences, ToneVectors vectors) {
    return of(token, valences, vectors, null);
  }

  /** A word with what it weighs in {@code model}. */
  static ToneWord of(String token, ToneModel model) {
    return of(token, model.valences(), model.vectors(), model);
  }

  private static ToneWord of(
      String token, Valences valences, ToneVectors vectors, ToneModel model) {
    String normal = normal(token);
    return new ToneWord(token, normal, valences.of(normal), vectors.of(normal), model);
  }

  ToneWeights weights() {
    return weights;
  }

  /** Whether the third list has the word as a verb. */
  boolean isVerb() {
    return valence.isVerb();
  }

  boolean isText(String text) {
    return word.text.equals(text);
  }

  private static String normal(String token) {
    String lower = token.toLowerCase(Locale.ROOT).replace('’', '\'').replace('‘', '\'');
    if (!Character.isDigit(lower.charAt(0))) {
      return lower.equals("“") || lower.equals("”") ? "\"" : lower;
    }
    return lower.replaceAll("[0-9]+", "0");
  }
}
