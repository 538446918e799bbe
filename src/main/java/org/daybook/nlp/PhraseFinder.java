package org.daybook.nlp;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.daybook.article.Phrase;

/**
 * Finds noun phrases of two to {@value #LONGEST} words by their parts of speech: adjectives and
 * nouns that end in a noun (Justeson and Katz 1995, "Technical terminology", without prepositions).
 * Names are entities and not phrases, so a noun with a capital inside a sentence is in none. Words
 * that only count, order or date what follows are cut off ({@code last}, {@code several}, {@code
 * today}), and what a press office writes over its text is no phrase of the news.
 */
final class PhraseFinder {
  private static final int LONGEST = 4;
  private static final Set<String> MODIFIERS = Set.of("ADJ", "NOUN");
  private static final String HEAD = "NOUN";
  private static final Set<String> VAGUE =
      Set.of(
          "last",
          "next",
          "same",
          "first",
          "second",
          "third",
          "many",
          "more",
          "most",
          "much",
          "other",
          "several",
          "few",
          "such",
          "own",
          "past",
          "recent",
          "entire",
          "single",
          "previous",
          "former",
          "various",
          "certain",
          "different",
          "additional",
          "numerous",
          "countless",
          "today",
          "yesterday",
          "tomorrow",
          "full",
          "whole",
          "multiple",
          "further",
          "early",
          "late",
          "later",
          "good",
          "great",
          "important",
          "upcoming",
          "current",
          "following",
          "original");
  private static final Set<String> DATED = Set.of("today", "yesterday", "tomorrow", "tonight");
  private static final Set<String> BOILERPLATE =
      Set.of(
          "immediate release",
          "press release",
          "press releases",
          "media contact",
          "press contact",
          "press office",
          "news release",
          "official website",
          "email address",
          "phone number");

  private final Map<String, Integer> counts = new HashMap<>();

  /**
   * Takes in a sentence.
   *
   * @param tags Universal Dependencies parts of speech of the tokens
   */
  void add(String[] tokens, String[] tags) {
    int start = 0;
    for (int i = 0; i <= tokens.length; i++) {
      if (i == tokens.length
          || !MODIFIERS.contains(tags[i])
          || !isWord(tokens[i])
          || isName(tokens, tags, i)) {
        run(tokens, tags, start, i);
        start = i + 1;
      }
    }
  }

  private void run(String[] tokens, String[] tags, int start, int end) {
    int first = start;
    while (first < end && VAGUE.contains(tokens[first].toLowerCase(Locale.ROOT))) {
      first++;
    }
    int last = end;
    while (last > first && (!tags[last - 1].equals(HEAD) || DATED.contains(tokens[last - 1]))) {
      last--;
    }
    if (last - first < 2 || last - first > LONGEST) {
      return;
    }
    StringBuilder phrase = new StringBuilder();
    for (int i = first; i < last; i++) {
      phrase.append(i > first ? " " : "").append(tokens[i].toLowerCase(Locale.ROOT));
    }
    if (!BOILERPLATE.contains(phrase.toString())) {
      counts.merge(phrase.toString(), 1, Integer::sum);
    }
  }

  /** Whether a noun inside a sentence has a capital, or an adjective before such a noun. */
  private static boolean isName(String[] tokens, String[] tags, int i) {
    return (i > 0 && tags[i].equals(HEAD) && Character.isUpperCase(tokens[i].charAt(0)))
        || (tags[i].equals("ADJ")
            && i + 1 < tokens.length
            && !tokens[i + 1].isEmpty()
            && Character.isUpperCase(tokens[i].charAt(0))
            && Character.isUpperCase(tokens[i + 1].charAt(0)));
  }

  private static boolean isWord(String token) {
    for (int i = 0; i < token.length(); i++) {
      if (!Character.isLetter(token.charAt(i)) && token.charAt(i) != '-') {
        return false;
      }
    }
    return token.length() > 1;
  }

  /** The phrases by falling count, then by alphabet. */
  List<Phrase> phrases() {
    return counts.entrySet().stream()
        .map(entry -> new Phrase(entry.getKey(), entry.getValue()))
        .sorted(Comparator.comparingInt(Phrase::count).reversed().thenComparing(Phrase::phrase))
        .toList();
  }
}
