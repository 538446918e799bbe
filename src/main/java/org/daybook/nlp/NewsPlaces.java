package org.daybook.nlp;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import opennlp.tools.util.Span;

/**
 * American places as news writes them, the town and a comma before the state, the place before the
 * office: {@code Miami, Fla.}, {@code WASHINGTON - U.S. Representative Roe}. What stands before the
 * comma, the dash or the {@code U.S.} is a place, and the state is a name by itself. What has an
 * article is no state: {@code the VA}.
 */
final class NewsPlaces {
  private static final String LOCATION = "location";
  private static final String ORGANIZATION = "organization";
  private static final Set<String> BEHIND_NAMES =
      Set.of("and", "or", "to", "in", "on", "for", "is", "was", "has", "had", "will", "can");
  private static final Set<String> DASHES = Set.of("-", "--", "\u2013", "\u2014");

  /** Whose government is often taken for an organisation. */
  private static final Set<String> COUNTRIES =
      Set.of(
          "U.S.",
          "US",
          "U.S.A.",
          "USA",
          "United States",
          "U.K.",
          "UK",
          "United Kingdom",
          "PRC",
          "People's Republic of China",
          "UAE",
          "United Arab Emirates",
          "American Samoa");

  private NewsPlaces() {}

  /** The names that {@code name} is by these rules. */
  static List<Span> settle(String[] tokens, Span name) {
    List<Span> names = new ArrayList<>();
    int start = behindPlace(tokens, name, names);
    if (isState(tokens, start)) {
      names.add(new Span(start, start + 1, LOCATION, name.getProb()));
      start++;
    }
    int words = name.getEnd() - start;
    boolean isTown = words == 1 && isState(tokens, name.getEnd() + 1);
    boolean isCountry = start > name.getStart() && words == 1 && tokens[start].equals("U.S.");
    if (words > 0 && !isCountry) {
      boolean isPlace = isTown || isDateline(tokens, name) || isCountryName(tokens, name);
      String type = isPlace ? LOCATION : isAgency(tokens, name) ? ORGANIZATION : name.getType();
      names.add(new Span(start, name.getEnd(), type, name.getProb()));
    }
    return names;
  }

  /**
   * Start of the office in {@code Ohio U.S. Senator} and in {@code WASHINGTON - U.S. Rep. Roe}, and
   * of what a dash parts from the place where it was written; the place before it joins {@code
   * names}. Else the start of {@code name}.
   */
  private static int behindPlace(String[] tokens, Span name, List<Span> names) {
    int start = name.getStart();
    for (int i = start + 1; i < name.getEnd(); i++) {
      boolean isDash = start == 0 && DASHES.contains(tokens[i]) && isShouted(tokens, i);
      if (isDash || tokens[i].equals("U.S.")) {
        String place = KnownNames.form(tokens, start, i);
        if (Gazetteer.shipped().senses(place).isEmpty()) {
          return start;
        }
        names.add(new Span(start, i, LOCATION, name.getProb()));
        return isDash ? i + 1 : i;
      }
    }
    return start;
  }

  /** What looks like a state behind an article and before no noun: {@code the VA and}. */
  private static boolean isAgency(String[] tokens, Span name) {
    int start = name.getStart();
    return name.length() == 1
        && start > 0
        && tokens[start - 1].equals("the")
        && UsStates.isShort(tokens[start].replace(".", ""))
        && start + 1 < tokens.length
        && (!Character.isLetter(tokens[start + 1].charAt(0))
            || BEHIND_NAMES.contains(tokens[start + 1]));
  }

  private static boolean isCountryName(String[] tokens, Span name) {
    List<String> words = Arrays.asList(tokens).subList(name.getStart(), name.getEnd());
    return COUNTRIES.contains(WordForm.plain(String.join(" ", words)).replaceAll("'s?$", ""));
  }

  private static boolean isDateline(String[] tokens, Span name) {
    boolean opens = name.getStart() == 0 && name.getEnd() < tokens.length;
    return opens && DASHES.contains(tokens[name.getEnd()]) && isShouted(tokens, name.getEnd());
  }

  private static boolean isShouted(String[] tokens, int end) {
    return Arrays.stream(tokens, 0, end)
        .allMatch(token -> token.equals(token.toUpperCase(Locale.ROOT)));
  }

  /** Whether the token is a state behind a comma. */
  private static boolean isState(String[] tokens, int index) {
    return index > 0
        && index < tokens.length
        && tokens[index - 1].equals(",")
        && UsStates.isShort(tokens[index]);
  }
}
