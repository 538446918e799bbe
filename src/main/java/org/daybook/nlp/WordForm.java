package org.daybook.nlp;

import java.util.Locale;

/**
 * What the entity model knows of a token from its letters alone, worked out once for each distinct
 * token: hashes of its forms, its shape and its word class.
 */
final class WordForm {
  /** Stands before the first and after the last token of a sentence. */
  static final WordForm START = new WordForm("\u0002", EntityLexicon.EMPTY);

  static final WordForm END = new WordForm("\u0003", EntityLexicon.EMPTY);

  private static final int LONGEST_AFFIX = 4;

  /** As it stands, with digits as 0 and typographic marks made plain. */
  final long word;

  final long lower;
  final long shape;
  final long ending;

  /** As lists of names write it: a word in capitals only gets a small rest. */
  final long listed;

  final long[] prefixes;
  final long[] suffixes;
  final String text;
  final long[] groups;
  final String cluster;
  final long clusterHash;
  final long cluster6;
  final long cluster8;
  final int caseHabit;
  final boolean hasCapital;
  final boolean isCapitalised;
  final boolean isAcronym;
  final boolean isConnective;
  final boolean isArticle;
  final boolean isParticle;
  final boolean isNameEnd;
  final boolean isHyphen;

  /** A number, or the ending of a possessive that is a token of its own. */
  final boolean isBesideNames;

  final boolean isContent;
  final boolean startsWithLetter;
  final boolean startsWithDigit;

  WordForm(String token, EntityLexicon lexicon) {
    text = plain(token);
    String folded = foldDigits(text);
    String small = folded.toLowerCase(Locale.ROOT);
    char first = text.isEmpty() ? ' ' : text.charAt(0);
    word = FeatureHash.of(folded);
    lower = FeatureHash.of(small);
    shape = FeatureHash.of(shape(text));
    ending = FeatureHash.of(small, Math.max(0, small.length() - 3), small.length());
    startsWithLetter = Character.isLetter(first);
    startsWithDigit = first >= '0' && first <= '9';
    hasCapital = text.chars().anyMatch(Character::isUpperCase);
    isCapitalised = Character.isUpperCase(first);
    isAcronym = isCapitals(text);
    isConnective = Connectives.contains(small);
    isArticle = small.equals("the");
    isParticle = Particles.contains(small);
    isNameEnd = NameEnds.contains(small);
    isHyphen = text.equals("-");
    isBesideNames = startsWithDigit || small.equals("'s");
    isContent = startsWithLetter && !isCapitalised && small.length() > 3;
    listed = FeatureHash.of(listed(text));
    prefixes = new long[Math.min(LONGEST_AFFIX, small.length())];
    suffixes = new long[prefixes.length];
    for (int i = 0; i < prefixes.length; i++) {
      prefixes[i] = FeatureHash.pair(i, FeatureHash.of(small, 0, i + 1));
      suffixes[i] =
          FeatureHash.pair(i, FeatureHash.of(small, small.length() - i - 1, small.length()));
    }
    WordClass known = lexicon.classOf(folded);
    groups = new long[known.groups().size()];
    for (int i = 0; i < groups.length; i++) {
      groups[i] = FeatureHash.pair(i, known.groups().get(i));
    }
    cluster = known.path();
    clusterHash = FeatureHash.of(cluster);
    cluster6 = FeatureHash.of(cluster, 0, Math.min(6, cluster.length()));
    cluster8 = FeatureHash.of(cluster, 0, Math.min(8, cluster.length()));
    caseHabit = lexicon.caseHabit(small);
  }

  boolean hasCluster() {
    return !cluster.isEmpty();
  }

  /** The form under which a word of a list of names is looked up. */
  static String listed(String word) {
    return word.length() > 3 && isCapitals(word)
        ? word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT)
        : word;
  }

  static String foldDigits(String word) {
    StringBuilder folded = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      folded.append(c >= '1' && c <= '9' ? '0' : c);
    }
    return folded.toString();
  }

  /** Typographic quotes and dashes as ASCII writes them; a possessive left on a word is cut off. */
  static String plain(String token) {
    return switch (token) {
      case "“", "”", "„", "``", "''", "«", "»" -> "\"";
      case "’", "‘", "`" -> "'";
      case "–", "—", "--", "---" -> "--";
      case "’s", "’S", "'S" -> "'s";
      default -> withoutPossessive(token.indexOf('’') < 0 ? token : token.replace('’', '\''));
    };
  }

  private static String withoutPossessive(String word) {
    int end = word.length() - 2;
    return end > 1 && word.endsWith("'s") && Character.isUpperCase(word.charAt(0))
        ? word.substring(0, end)
        : word;
  }

  /** Runs of capitals, small letters and digits as X, x and d, at most two of a kind in a row. */
  private static String shape(String word) {
    StringBuilder shape = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      char c = kind(word.charAt(i));
      int length = shape.length();
      if (length < 2 || shape.charAt(length - 1) != c || shape.charAt(length - 2) != c) {
        shape.append(c);
      }
    }
    return shape.toString();
  }

  private static char kind(char c) {
    if (Character.isUpperCase(c)) {
      return 'X';
    }
    if (Character.isLetter(c)) {
      return 'x';
    }
    return c >= '0' && c <= '9' ? 'd' : c < 128 ? c : '?';
  }

  private static boolean isCapitals(String word) {
    int letters = 0;
    for (int i = 0; i < word.length(); i++) {
      if (Character.isLetter(word.charAt(i))) {
        if (!Character.isUpperCase(word.charAt(i))) {
          return false;
        }
        letters++;
      }
    }
    return letters > 1;
  }

  /** Small words that stand inside names. */
  private static final class Connectives {
    private static final java.util.Set<String> WORDS =
        java.util.Set.of(
            "of", "the", "and", "&", "for", "de", "in", "-", "'s", "on", "to", "del", "la", "al");

    static boolean contains(String word) {
      return WORDS.contains(word);
    }
  }

  /** Small words that names begin with. */
  private static final class Particles {
    private static final java.util.Set<String> WORDS =
        java.util.Set.of(
            "al", "el", "az", "bin", "ibn", "abu", "de", "di", "da", "dos", "du", "del", "della",
            "la", "le", "van", "von", "der", "den", "ter", "zu");

    static boolean contains(String word) {
      return WORDS.contains(word);
    }
  }

  /** Small words that names end with, so that a state is not taken for the city. */
  private static final class NameEnds {
    private static final java.util.Set<String> WORDS =
        java.util.Set.of("state", "city", "county", "province", "airport", "strip");

    static boolean contains(String word) {
      return WORDS.contains(word);
    }
  }
}
