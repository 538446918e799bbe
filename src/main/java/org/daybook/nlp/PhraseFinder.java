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
 * Names are entities and not phrases.
 */
final class PhraseFinder {
  private static final int LONGEST = 4;
  private static final Set<String> MODIFIERS = Set.of("ADJ", "NOUN");
  private static final String HEAD = "NOUN";

  private final Map<String, Integer> counts = new HashMap<>();

  /**
   * Takes in a sentence.
   *
   * @param tags Universal Dependencies parts of speech of the tokens
   */
  void add(String[] tokens, String[] tags) {
    int start = 0;
    for (int i = 0; i <= tokens.length; i++) {
      if (i == tokens.length || !MODIFIERS.contains(tags[i]) || !isWord(tokens[i])) {
        run(tokens, tags, start, i);
        start = i + 1;
      }
    }
  }

  private void run(String[] tokens, String[] tags, int start, int end) {
    int last = end;
    while (last > start && !tags[last - 1].equals(HEAD)) {
      last--;
    }
    if (last - start < 2 || last - start > LONGEST) {
      return;
    }
    StringBuilder phrase = new StringBuilder();
    for (int i = start; i < last; i++) {
      phrase.append(i > start ? " " : "").append(tokens[i].toLowerCase(Locale.ROOT));
    }
    counts.merge(phrase.toString(), 1, Integer::sum);
  }

  private static boolean isWord(String token) {
    return token.length() > 1 && token.chars().allMatch(c -> Character.isLetter(c) || c == '-');
  }

  /** The phrases by falling count, then by alphabet. */
  List<Phrase> phrases() {
    return counts.entrySet().stream()
        .map(entry -> new Phrase(entry.getKey(), entry.getValue()))
        .sorted(Comparator.comparingInt(Phrase::count).reversed().thenComparing(Phrase::phrase))
        .toList();
  }
}
