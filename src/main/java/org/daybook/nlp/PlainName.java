package org.daybook.nlp;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.daybook.article.EntityType;

/**
 * The words of a name without what is no part of it: titles, middle initials, nicknames in quotes,
 * possessives, quotation marks, the {@code The} of {@code The Guardian}, the {@code eastern} of
 * {@code eastern Germany} and the {@code State of} of {@code State of Alaska}. Words in capitals
 * are read as if they were not, unless they look like an acronym; {@code V.A.} is {@code VA}; the
 * usual abbreviations of countries stand for the country.
 *
 * @param words the words; none where nothing is left
 * @param type what is named
 */
record PlainName(List<String> words, EntityType type) {
  private static final Map<String, String> ALIASES = aliases();
  private static final Set<String> TITLES = Set.copyOf(Resource.lines("titles.txt"));
  private static final Pattern EDGES =
      Pattern.compile("^[\"'\u201c(\\[*]+|[\"'\u201c\u201d)\\],;:?&*-]+$");

  /** {@code the [Senate] committee}, as editors complete quotes. */
  private static final Pattern EDITORIAL = Pattern.compile("[\\[\\]]");

  /** Hawai\u02bbi is written with each of these. */
  private static final Pattern APOSTROPHE = Pattern.compile("[\u2018\u2019\u02bb]");

  private static final Pattern POSSESSIVE = Pattern.compile("'[sS]?$");

  /** {@code Seymour "Sy" Kaplan}, {@code Henry (Hank) Johnson}. */
  private static final Pattern NICKNAME =
      Pattern.compile("(?<=\\p{L}[.]?) [\"'\u201c\u2018(]+[\\p{L}.]{2,12}[\"'\u201d)]+(?= \\p{L})");

  /** What a place is, before its name. */
  private static final Pattern KIND_OF_PLACE =
      Pattern.compile(
          "^(?:[Tt]he )?(?:State|City|Town|Village|Commonwealth|Kingdom) of (?!Industry)(?=\\p{Lu})");

  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Map<String, String> GENERATIONS =
      Map.of("Jr", "Jr.", "JR", "Jr.", "Sr", "Sr.", "SR", "Sr.");
  private static final Set<String> COUNTRY = Set.of("US", "U.S");
  private static final Pattern THE = Pattern.compile("^[Tt]he ");
  private static final String THE_HAGUE = "The Hague";
  private static final int LONG_TITLE = 5;
  private static final int SHORTEST_SHOUT = 4;
  private static final int LONGEST_ACRONYM = 6;
  private static final int LONGEST_ABBREVIATION = 4;

  /** The plain names of mentions, in the same order. */
  static List<PlainName> of(List<NamedSpan> spans) {
    return spans.stream().map(PlainName::of).toList();
  }

  /** The plain name of a mention. */
  static PlainName of(NamedSpan span) {
    String form = APOSTROPHE.matcher(span.form()).replaceAll("'").strip();
    form = EDITORIAL.matcher(EDGES.matcher(form).replaceAll("")).replaceAll("");
    form = usual(POSSESSIVE.matcher(form).replaceAll("").strip());
    form =
        switch (span.type()) {
          case LOCATION -> UsStates.nameOf(KIND_OF_PLACE.matcher(form).replaceFirst(""));
          case PERSON -> NICKNAME.matcher(form).replaceAll("");
          case ORGANIZATION -> form;
        };
    List<String> words =
        new ArrayList<>(SPACE.splitAsStream(form).filter(w -> !w.isEmpty()).toList());
    if (words.size() > 1 && words.get(0).equalsIgnoreCase("the") && !form.equals(THE_HAGUE)) {
      words.remove(0);
    }
    if (span.type() == EntityType.PERSON) {
      words.subList(0, titlesEnd(words)).clear();
      words.replaceAll(PlainName::withoutStop);
      words.replaceAll(word -> GENERATIONS.getOrDefault(word, word));
      MiddleInitials.leaveOut(words);
    }
    if (span.type() == EntityType.LOCATION) {
      while (words.size() > 1 && Character.isLowerCase(words.get(0).charAt(0))) {
        words.remove(0);
      }
      if (!words.isEmpty()) {
        words.add(withoutStop(words.remove(words.size() - 1)));
      }
    }
    if (span.type() == EntityType.ORGANIZATION) {
      shortenCountry(words);
      words.replaceAll(word -> words.size() == 1 && isDotted(word) ? word.replace(".", "") : word);
    }
    int acronym = longestAcronym(words, span.type());
    words.replaceAll(word -> isShouted(word, acronym) ? capitalised(word) : word);
    return new PlainName(List.copyOf(words), span.type());
  }

  /**
   * The usual name of what {@code form} is short for or another way to write, without regard to a
   * leading {@code the}, and of long forms to their case: {@code Un} is not the {@code UN}.
   */
  private static String usual(String form) {
    String bare = THE.matcher(form).replaceFirst("");
    String key = bare.length() > LONGEST_ABBREVIATION ? bare.toLowerCase(Locale.ROOT) : bare;
    return ALIASES.getOrDefault(key, form);
  }

  /** Letters of a word in capitals that may be an acronym: none in {@code NEW ORLEANS}. */
  private static int longestAcronym(List<String> words, EntityType type) {
    if (type == EntityType.ORGANIZATION) {
      return LONGEST_ACRONYM;
    }
    boolean isShouted =
        words.stream().allMatch(word -> word.chars().noneMatch(Character::isLowerCase))
            && words.stream().anyMatch(word -> word.length() >= SHORTEST_SHOUT);
    return isShouted ? 1 : SHORTEST_SHOUT - 1;
  }

  /**
   * A word without the comma behind it, or the stop of a sentence: {@code Carr.}, not {@code Jr.}
   */
  private static String withoutStop(String word) {
    boolean isStop = word.endsWith(".") && word.length() > LONGEST_ABBREVIATION;
    return word.endsWith(",") || (isStop && word.indexOf('.') == word.length() - 1)
        ? word.substring(0, word.length() - 1)
        : word;
  }

  /** {@code United States Senate}, {@code US Senate}: {@code U.S. Senate}. */
  private static void shortenCountry(List<String> words) {
    if (words.size() > 1 && COUNTRY.contains(words.get(0))) {
      words.set(0, "U.S.");
    }
    if (words.size() > 2 && words.get(0).equals("United") && words.get(1).equals("States")) {
      words.subList(0, 2).clear();
      words.add(0, "U.S.");
    }
  }

  /**
   * Where the name itself starts: behind the titles at its start, and behind a long title inside
   * it, {@code UCSC Chancellor M.R.C. Greenwood}; short ones are names there, {@code Martin Luther
   * King Jr.}
   */
  private static int titlesEnd(List<String> words) {
    int end = 0;
    for (int i = 0; i < words.size() - 1; i++) {
      String word = words.get(i).toLowerCase(Locale.ROOT);
      if (isTitle(word) && (i == end || word.length() >= LONG_TITLE)) {
        end = i + 1;
      }
    }
    return end;
  }

  /** Whether a word in lower case stands before names and is no part of them. */
  static boolean isTitle(String word) {
    return TITLES.contains(word);
  }

  /** Whether a stop follows each letter: {@code V.A.} */
  private static boolean isDotted(String word) {
    for (int i = 0; i < word.length(); i++) {
      boolean isFit = i % 2 == 0 ? Character.isUpperCase(word.charAt(i)) : word.charAt(i) == '.';
      if (!isFit) {
        return false;
      }
    }
    return word.length() > 3 && word.length() % 2 == 0;
  }

  private static boolean isShouted(String word, int longestAcronym) {
    return word.length() > longestAcronym && word.chars().allMatch(Character::isUpperCase);
  }

  private static String capitalised(String word) {
    int rest = word.startsWith("MC") && word.length() > SHORTEST_SHOUT ? 3 : 1;
    String first = rest > 1 ? "Mc" + word.charAt(2) : word.substring(0, 1);
    return first + word.substring(rest).toLowerCase(Locale.ROOT);
  }

  boolean isEmpty() {
    return words.isEmpty();
  }

  String joined() {
    return String.join(" ", words);
  }

  /** In lower case: equal for forms that differ in case only. */
  String folded() {
    return joined().toLowerCase(Locale.ROOT);
  }

  private static Map<String, String> aliases() {
    Map<String, String> aliases = new HashMap<>();
    for (String line : Resource.lines("aliases.tsv")) {
      String[] cells = line.split("\t", -1);
      boolean isLong = cells[0].length() > LONGEST_ABBREVIATION;
      aliases.put(isLong ? cells[0].toLowerCase(Locale.ROOT) : cells[0], cells[1]);
    }
    return Map.copyOf(aliases);
  }
}
