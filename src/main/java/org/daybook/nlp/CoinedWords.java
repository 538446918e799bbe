package org.daybook.nlp;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Acronyms that an article introduces for what is no person, organisation or place: a law, a
 * programme, an illness, as in {@code Affordable Housing Act (AHA)} and {@code Roads and Bridges
 * (RAB) Program}, or what it writes small, as in {@code cost-of-living adjustment (COLA)}; and what
 * an act that it names in full is called for short.
 */
final class CoinedWords {
  private static final Set<String> KINDS =
      Set.copyOf(Resource.kinds("name-edges.tsv").get("coined"));

  /** What makes a law or programme of the words before the bracket. */
  private static final Set<String> BEHIND = Set.of("Act", "Bill", "Program");

  private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}[\\p{Lu}\\d&-]+");
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
  private static final Set<String> SMALL =
      Set.of("of", "the", "and", "for", "in", "to", "on", "&", ",", "-");
  private static final Set<String> QUOTES = Set.of("\"", "''", "\u201d");

  /** What ends the name of a body whose acronym looks like that of an act. */
  private static final Set<String> BODIES =
      Set.of("Academy", "Administration", "Agency", "Alliance", "Association", "Authority");

  private static final int SHORTEST = 3;

  private CoinedWords() {}

  /** The acronyms of an article's sentences. */
  static Set<String> in(List<String[]> sentences) {
    Set<String> coined = acts(sentences);
    for (String[] tokens : sentences) {
      for (int i = 2; i < tokens.length - 2; i++) {
        if (tokens[i].equals("(")
            && tokens[i + 2].equals(")")
            && ACRONYM.matcher(tokens[i + 1]).matches()
            && isCoined(tokens, i)) {
          coined.add(tokens[i + 1]);
        }
      }
    }
    return coined;
  }

  /**
   * What the acts that an article names in full may be called for short, {@code IRA}, unless it
   * names a body that may be called so too.
   */
  private static Set<String> acts(List<String[]> sentences) {
    Set<String> acts = new HashSet<>();
    Set<String> bodies = new HashSet<>();
    for (String[] tokens : sentences) {
      for (int i = 2; i < tokens.length; i++) {
        if (tokens[i].charAt(0) == 'A') {
          if (tokens[i].equals("Act")) {
            addShort(tokens, i, acts);
          } else if (BODIES.contains(tokens[i])) {
            addShort(tokens, i, bodies);
          }
        }
      }
    }
    acts.removeAll(bodies);
    return acts;
  }

  /**
   * Adds the initials of the capitalised words that end at {@code last}, and of the last of them.
   */
  private static void addShort(String[] tokens, int last, Set<String> names) {
    StringBuilder initials = new StringBuilder();
    for (int i = last; i >= 0; i--) {
      char first = tokens[i].charAt(0);
      if (Character.isUpperCase(first)) {
        initials.insert(0, first);
        if (initials.length() >= SHORTEST) {
          names.add(initials.toString());
        }
      } else if (!SMALL.contains(tokens[i])) {
        return;
      }
    }
  }

  private static boolean isCoined(String[] tokens, int bracket) {
    String acronym = tokens[bracket + 1];
    int end = QUOTES.contains(tokens[bracket - 1]) ? bracket - 1 : beforeYear(tokens, bracket);
    if (isSmall(tokens, end - 1)) {
      return isSpelledSmall(tokens, end, acronym);
    }
    String initials = initials(tokens, end);
    return isKind(tokens[end - 1])
        ? Initials.spell(initials + "A", acronym)
        : BEHIND.contains(tokens[Math.min(bracket + 3, tokens.length - 1)])
            && Initials.spell(initials, acronym);
  }

  private static boolean isKind(String token) {
    return KINDS.contains(token.toLowerCase(Locale.ROOT));
  }

  private static boolean isSmall(String[] tokens, int index) {
    return Character.isLowerCase(tokens[index].charAt(0));
  }

  /** Without the year that a law may end in: {@code Inflation Reduction Act of 2022}. */
  private static int beforeYear(String[] tokens, int end) {
    boolean isOfYear =
        end > 2 && tokens[end - 2].equals("of") && YEAR.matcher(tokens[end - 1]).matches();
    return isOfYear ? end - 2 : end;
  }

  /** Whether the words before {@code end}, each but the smallest, begin with the letters. */
  private static boolean isSpelledSmall(String[] tokens, int end, String acronym) {
    int left = acronym.length();
    int i = end - 1;
    while (i >= 0 && left > 0) {
      String word = tokens[i];
      boolean isNext = Character.toUpperCase(word.charAt(0)) == acronym.charAt(left - 1);
      if (!isNext && !SMALL.contains(word)) {
        return false;
      }
      left -= isNext ? 1 : 0;
      i--;
    }
    return left == 0;
  }

  /** First letters of the words in capitals, and of the small ones among them, that end here. */
  private static String initials(String[] tokens, int end) {
    StringBuilder initials = new StringBuilder();
    for (int i = end - 1; i >= 0; i--) {
      char first = tokens[i].charAt(0);
      if (!Character.isUpperCase(first) && !SMALL.contains(tokens[i])) {
        break;
      }
      initials.append(Character.toUpperCase(first));
    }
    return initials.reverse().toString();
  }
}
