package org.daybook.nlp;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import opennlp.tools.namefind.TokenNameFinder;
import opennlp.tools.util.Span;

/**
 * Finds the names of a whole article: first sentence by sentence, then once more with what the
 * article says of a name elsewhere. A form has one type throughout the article, that of most of its
 * occurrences; a surname alone is the person whose full name the article gives; what a sure name
 * leaves unfound elsewhere is found; an acronym in brackets has the type of what it is short for,
 * and is no name where that is none. Titles, articles and possessives are no part of a name.
 *
 * <p>As thread-confined as its finder.
 */
public final class DocumentEntities {
  private static final double SURE = 0.9;
  private static final double LIKELY = 0.7;
  private static final int LONGEST_REPEAT = 6;
  private static final int SHORTEST_REPEAT = 3;
  private static final String PERSON = "person";
  private static final String ORGANIZATION = "organization";

  private final TokenNameFinder finder;

  /** A pass over articles on top of {@code finder}. */
  public DocumentEntities(TokenNameFinder finder) {
    this.finder = finder;
  }

  /**
   * The names of an article.
   *
   * @param sentences tokens of each sentence
   * @return the names of each sentence, in order, without overlaps
   */
  public List<List<Span>> find(List<String[]> sentences) {
    List<Span[]> alone = sentences.stream().map(finder::find).toList();
    finder.clearAdaptiveData();
    return settled(sentences, alone);
  }

  /** The names of an article of which those of each sentence by itself are {@code alone}. */
  static List<List<Span>> settled(List<String[]> sentences, List<Span[]> alone) {
    List<List<Span>> found = new ArrayList<>(sentences.size());
    Set<String> small = new HashSet<>();
    sentences.forEach(tokens -> collectSmall(tokens, small));
    Set<String> coined = CoinedWords.in(sentences);
    KnownNames known = new KnownNames(coined);
    for (int i = 0; i < sentences.size(); i++) {
      String[] tokens = sentences.get(i);
      List<Span> names = trimmed(tokens, alone.get(i));
      names.removeIf(name -> isDoubtful(tokens, name, small) || isCoined(tokens, name, coined));
      names.forEach(name -> known.add(tokens, name));
      found.add(names);
    }
    List<List<Span>> settled = new ArrayList<>(sentences.size());
    for (int i = 0; i < found.size(); i++) {
      settled.add(settle(sentences.get(i), found.get(i), known, small));
    }
    return settled;
  }

  private static List<Span> trimmed(String[] tokens, Span[] found) {
    List<Span> names = new ArrayList<>();
    for (Span name : found) {
      NameEdges.trim(tokens, name).stream()
          .flatMap(edged -> NewsPlaces.settle(tokens, edged).stream())
          .flatMap(settled -> NameEdges.trim(tokens, settled).stream())
          .forEach(names::add);
    }
    return CommitteeNames.completed(tokens, names);
  }

  /** Whether an unsure name of one word is a word that the article also writes small. */
  private static boolean isDoubtful(String[] tokens, Span name, Set<String> small) {
    String word = tokens[name.getStart()];
    return name.length() == 1
        && name.getProb() < LIKELY
        && !word.equals(word.toUpperCase(Locale.ROOT))
        && small.contains(word.toLowerCase(Locale.ROOT));
  }

  private static boolean isCoined(String[] tokens, Span name, Set<String> coined) {
    return name.length() == 1 && coined.contains(WordForm.plain(tokens[name.getStart()]));
  }

  private static void collectSmall(String[] tokens, Set<String> small) {
    for (String token : tokens) {
      if (!token.isEmpty() && Character.isLowerCase(token.charAt(0))) {
        small.add(token);
      }
    }
  }

  private static List<Span> settle(
      String[] tokens, List<Span> names, KnownNames known, Set<String> small) {
    List<Span> settled = new ArrayList<>();
    boolean[] isTaken = new boolean[tokens.length];
    for (Span found : names) {
      for (Span name : parted(tokens, found, known)) {
        settled.add(
            new Span(name.getStart(), name.getEnd(), type(tokens, name, known), name.getProb()));
      }
      Arrays.fill(isTaken, found.getStart(), found.getEnd(), true);
    }
    for (int start = 0; start < tokens.length; start++) {
      if (!isTaken[start] && isCapitalised(tokens, start)) {
        Span repeat = repeat(tokens, start, isTaken, known, small);
        if (repeat != null) {
          settled.add(repeat);
          start = repeat.getEnd() - 1;
        }
      }
    }
    settled.sort(Comparator.comparingInt(Span::getStart));
    return CountyLists.settled(tokens, settled);
  }

  /**
   * Two names that were taken for one: an organisation and its head, {@code Party of Jane Roe}, or
   * another that the article names too, {@code Acme and Calder Bank}.
   */
  private static List<Span> parted(String[] tokens, Span name, KnownNames known) {
    int start = name.getStart();
    int end = name.getEnd();
    for (int i = start + 1; i < end - 1; i++) {
      if (tokens[i].equals("of")
          && i < end - 2
          && (is(PERSON, KnownNames.form(tokens, i + 1, end), known)
              || is(PERSON, KnownNames.form(tokens, end - 1, end), known))) {
        return List.of(
            new Span(start, i, name.getType(), name.getProb()), new Span(i + 1, end, PERSON, SURE));
      }
      if (tokens[i].equals("and")
          && is(ORGANIZATION, KnownNames.form(tokens, start, i), known)
          && is(ORGANIZATION, KnownNames.form(tokens, i + 1, end), known)) {
        return List.of(
            new Span(start, i, ORGANIZATION, name.getProb()),
            new Span(i + 1, end, ORGANIZATION, name.getProb()));
      }
    }
    return List.of(name);
  }

  private static boolean is(String type, String form, KnownNames known) {
    return known.isSure(form) && known.type(form).equals(type);
  }

  private static String type(String[] tokens, Span name, KnownNames known) {
    String form = KnownNames.form(tokens, name.getStart(), name.getEnd());
    if (name.length() == 1 && name.getProb() < SURE && known.isSurname(form)) {
      return PERSON;
    }
    String type = known.type(form);
    return type == null ? name.getType() : type;
  }

  /** The longest known name that starts at {@code start}, or null. */
  private static Span repeat(
      String[] tokens, int start, boolean[] isTaken, KnownNames known, Set<String> small) {
    if (isCapitalised(tokens, start - 1) && !isOpening(tokens, start - 1, small)) {
      return null;
    }
    int most = start;
    while (most < tokens.length && most < start + LONGEST_REPEAT && !isTaken[most]) {
      most++;
    }
    for (int end = most; end > start; end--) {
      if (isCapitalised(tokens, end) || isCommonWord(tokens, start, end, small)) {
        continue;
      }
      String form = KnownNames.form(tokens, start, end);
      if (known.isSure(form)) {
        return new Span(start, end, known.type(form), SURE);
      }
      if (end == start + 1 && known.isSurname(form)) {
        return new Span(start, end, PERSON, SURE);
      }
    }
    return null;
  }

  /** Whether a word alone is too short, or written small elsewhere in the article. */
  private static boolean isCommonWord(String[] tokens, int start, int end, Set<String> small) {
    return end == start + 1
        && (tokens[start].length() < SHORTEST_REPEAT
            || small.contains(tokens[start].toLowerCase(Locale.ROOT)));
  }

  /** Whether a word is capitalised only because it opens the sentence. */
  private static boolean isOpening(String[] tokens, int index, Set<String> small) {
    return index == 0 && small.contains(tokens[0].toLowerCase(Locale.ROOT));
  }

  private static boolean isCapitalised(String[] tokens, int index) {
    return index >= 0
        && index < tokens.length
        && !tokens[index].isEmpty()
        && Character.isUpperCase(tokens[index].charAt(0));
  }
}
