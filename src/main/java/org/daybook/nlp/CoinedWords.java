package org.daybook.nlp;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Acronyms that an article introduces for what is no person, organisation or place: a law, a
 * programme, an illness, as in {@code Affordable Housing Act (AHA)}.
 */
final class CoinedWords {
  private static final Set<String> KINDS =
      Set.copyOf(Resource.kinds("name-edges.tsv").get("coined"));
  private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}[\\p{Lu}\\d&-]+");
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
  private static final Set<String> SMALL = Set.of("of", "the", "and", "for", "in", "to", "on", "&");

  private CoinedWords() {}

  /** The acronyms of an article's sentences. */
  static Set<String> in(List<String[]> sentences) {
    Set<String> coined = new HashSet<>();
    for (String[] tokens : sentences) {
      for (int i = 2; i < tokens.length - 2; i++) {
        if (tokens[i].equals("(")
            && tokens[i + 2].equals(")")
            && ACRONYM.matcher(tokens[i + 1]).matches()) {
          int end = beforeYear(tokens, i);
          if (KINDS.contains(tokens[end - 1].toLowerCase(Locale.ROOT))
              && Initials.spell(initials(tokens, end), tokens[i + 1])) {
            coined.add(tokens[i + 1]);
          }
        }
      }
    }
    return coined;
  }

  /** Without the year that a law may end in: {@code Inflation Reduction Act of 2022}. */
  private static int beforeYear(String[] tokens, int end) {
    boolean isOfYear =
        end > 2 && tokens[end - 2].equals("of") && YEAR.matcher(tokens[end - 1]).matches();
    return isOfYear ? end - 2 : end;
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
