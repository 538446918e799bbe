package org.daybook.nlp;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import opennlp.tools.util.Span;
import org.daybook.article.Phrase;

/**
 * Finds noun phrases of two to {@value #LONGEST} words by their parts of speech: adjectives and
 * nouns that end in a noun (Justeson and Katz 1995, "Technical terminology", without prepositions).
 * Words joined by hyphens are one ({@code high-speed internet}). Names are entities and not
 * phrases, so a noun with a capital inside a sentence is in none. Adjectives that only count,
 * order, date or praise end a phrase and are in none ({@code last}, {@code several}, {@code
 * vital}); a noun that says nothing of its own ({@code way}, {@code year}) is the head of none, and
 * what a press office writes over its text is no phrase of the news.
 */
final class PhraseFinder {
  private static final int LONGEST = 4;
  private static final Set<String> MODIFIERS = Set.of("ADJ", "NOUN");
  private static final String HEAD = "NOUN";
  private static final String NUMBER = "NUM";
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
          "original",
          "only",
          "best",
          "better",
          "urgent",
          "tireless",
          "ongoing",
          "massive",
          "timely",
          "welcome",
          "integral",
          "vital",
          "significant",
          "consecutive");
  private static final Set<String> DATED = Set.of("today", "yesterday", "tomorrow", "tonight");
  private static final Set<String> EMPTY_HEADS =
      Set.of(
          "way",
          "ways",
          "thing",
          "things",
          "role",
          "roles",
          "part",
          "parts",
          "manner",
          "number",
          "numbers",
          "amount",
          "amounts",
          "kind",
          "kinds",
          "lot",
          "lots",
          "need",
          "needs",
          "step",
          "steps",
          "direction",
          "priority",
          "priorities",
          "impact",
          "impacts",
          "time",
          "day",
          "days",
          "week",
          "weeks",
          "month",
          "months",
          "year",
          "years");
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
   * @param spans where the tokens stand in the text
   * @param tags Universal Dependencies parts of speech of the tokens
   */
  void add(String[] tokens, Span[] spans, String[] tags) {
    List<String> words = new ArrayList<>();
    int heads = 0;
    int end;
    for (int i = 0; i < tokens.length; i = end) {
      end = compound(tokens, spans, i);
      String tag = tags[end - 1];
      boolean mayBeIn = MODIFIERS.contains(tag) && !isName(tokens, tags, i, end);
      String word = mayBeIn ? word(tokens, i, end) : "";
      boolean isMeasure = i > 0 && tags[i - 1].equals(NUMBER) && EMPTY_HEADS.contains(word);
      boolean isIn = mayBeIn && isPart(word, tag) && !isMeasure;
      if (isIn) {
        words.add(word);
        heads = tag.equals(HEAD) ? words.size() : heads;
      }
      if (heads > 0 && (!isIn || end == tokens.length)) {
        count(words.subList(0, heads));
      }
      if (!isIn) {
        words.clear();
        heads = 0;
      }
    }
  }

  /** One past the last token of the word at {@code start}, with what hyphens join to it. */
  private static int compound(String[] tokens, Span[] spans, int start) {
    int end = start + 1;
    while (end + 1 < tokens.length
        && tokens[end].equals("-")
        && spans[end].getStart() == spans[end - 1].getEnd()
        && spans[end + 1].getStart() == spans[end].getEnd()) {
      end += 2;
    }
    return end;
  }

  private static String word(String[] tokens, int start, int end) {
    String word =
        end == start + 1
            ? tokens[start]
            : String.join("", Arrays.asList(tokens).subList(start, end));
    return word.toLowerCase(Locale.ROOT);
  }

  private static boolean isPart(String word, String tag) {
    return isWord(word) && !DATED.contains(word) && !(tag.equals("ADJ") && VAGUE.contains(word));
  }

  private void count(List<String> run) {
    if (run.size() < 2 || run.size() > LONGEST || EMPTY_HEADS.contains(run.get(run.size() - 1))) {
      return;
    }
    String phrase = String.join(" ", run);
    if (!BOILERPLATE.contains(phrase) && !run.get(0).equals("statement")) {
      counts.merge(phrase, 1, Integer::sum);
    }
  }

  /** Whether a noun inside a sentence has a capital, or an adjective before such a noun. */
  private static boolean isName(String[] tokens, String[] tags, int start, int end) {
    if (!Character.isUpperCase(tokens[start].charAt(0))) {
      return false;
    }
    return tags[end - 1].equals(HEAD)
        ? start > 0
        : end < tokens.length
            && !tokens[end].isEmpty()
            && Character.isUpperCase(tokens[end].charAt(0));
  }

  private static boolean isWord(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (!Character.isLetter(word.charAt(i)) && (word.charAt(i) != '-' || i == 0)) {
        return false;
      }
    }
    return word.length() > 1;
  }

  /** The phrases by falling count, then by alphabet. */
  List<Phrase> phrases() {
    return counts.entrySet().stream()
        .map(entry -> new Phrase(entry.getKey(), entry.getValue()))
        .sorted(Comparator.comparingInt(Phrase::count).reversed().thenComparing(Phrase::phrase))
        .toList();
  }
}
