package org.daybook.nlp;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.daybook.article.EntityType;

/**
 * Names what the mentions of one article name, each by the fullest form that the article uses:
 * {@code Putin} counts for {@code Vladimir Putin} where both occur, {@code Nancy} for the only
 * Nancy with a surname, {@code NEOC} for the organisation spelled out beside it. Where a short form
 * fits two names it stays as it is.
 */
final class EntityNames {
  private static final int LONGEST_ACRONYM = 8;

  /** Characters between a name and what stands in brackets behind it. */
  private static final int BRACKET = 2;

  private static final Set<String> GENERATIONS =
      Set.of("jr", "jr.", "sr", "sr.", "ii", "iii", "iv");
  private static final Set<String> COMPANY_ENDINGS =
      Set.of(
          "inc",
          "inc.",
          "corp",
          "corp.",
          "corporation",
          "co",
          "co.",
          "company",
          "ltd",
          "ltd.",
          "limited",
          "llc",
          "plc",
          "group",
          "ag",
          "sa",
          "nv",
          "gmbh",
          "holdings",
          "&");
  private static final int SHORTEST_ACRONYM = 2;
  private static final String AMERICAN = "u.s. ";
  private static final Pattern SPACE = Pattern.compile(" ");

  /** The longest spelling of each form, by type and folded words. */
  private final Map<String, String> spellings = new HashMap<>();

  private final Map<String, Set<String>> personsBySurname = new HashMap<>();
  private final Map<String, Set<String>> personsByForename = new HashMap<>();
  private final Map<String, String> organizationsByInitials = new HashMap<>();
  private final Set<String> organizations = new TreeSet<>();

  private EntityNames(List<NamedSpan> spans, List<PlainName> names) {
    for (int i = 1; i < names.size(); i++) {
      if (isInBrackets(spans.get(i - 1), spans.get(i))
          && isShortFor(names.get(i), names.get(i - 1))) {
        organizationsByInitials.putIfAbsent(
            acronym(names.get(i).joined()), names.get(i - 1).folded());
      }
    }
    for (PlainName name : names) {
      if (name.isEmpty()) {
        continue;
      }
      spellings.merge(spelling(name.type(), name.folded()), name.joined(), EntityNames::fuller);
      if (name.words().size() > 1 && name.type() == EntityType.PERSON) {
        personsBySurname
            .computeIfAbsent(surname(name.folded()), k -> new TreeSet<>())
            .add(name.folded());
        personsByForename
            .computeIfAbsent(forename(name.folded()), k -> new TreeSet<>())
            .add(name.folded());
      }
      if (name.words().size() > 1 && name.type() == EntityType.ORGANIZATION) {
        for (String acronym : acronyms(name)) {
          organizationsByInitials.putIfAbsent(acronym, name.folded());
        }
        organizations.add(name.folded());
      }
    }
  }

  /**
   * The entity of each of {@code names}, in the same order; null where nothing of a name is left,
   * and for the people and things of a country ({@code Thai}, {@code Filipino Americans}), which
   * are no place, no body and nobody by name.
   *
   * @param spans where the names stand
   */
  static List<String> of(List<NamedSpan> spans, List<PlainName> names) {
    EntityNames forms = new EntityNames(spans, names);
    List<String> entities = new ArrayList<>(names.size());
    for (PlainName name : names) {
      String fullest = name.isEmpty() ? "" : forms.fullest(name);
      entities.add(fullest.isEmpty() || isPeople(name, fullest) ? null : fullest);
    }
    return entities;
  }

  /** Whether an organisation stands in brackets behind another: one of them is short. */
  private static boolean isInBrackets(NamedSpan name, NamedSpan next) {
    return name.type() == EntityType.ORGANIZATION
        && next.type() == EntityType.ORGANIZATION
        && next.sentence() == name.sentence()
        && next.start() - name.end() == BRACKET;
  }

  /**
   * {@code CDC} is short for {@code Centers for Disease Control and Prevention}: its letters begin
   * words of the other, in order and from the first on.
   */
  private static boolean isShortFor(PlainName acronym, PlainName name) {
    if (acronym.words().size() != 1 || name.words().size() < 2) {
      return false;
    }
    String letters = acronym(acronym.joined());
    String initials = initials(withoutCountry(name.words()), true);
    return letters.length() >= SHORTEST_ACRONYM
        && initials.startsWith(letters.substring(0, 1))
        && Initials.spell(initials, letters);
  }

  /** Whether it is of a country, and no body; a person may be called French, if by a full name. */
  private static boolean isPeople(PlainName name, String fullest) {
    List<String> words = name.words();
    boolean isOrigin = words.size() == 2 && Demonyms.isAmerican(words.get(1));
    return name.type() == EntityType.PERSON
        ? fullest.equals(name.joined()) && Demonyms.isDemonym(fullest)
        : Demonyms.isDemonym(isOrigin ? words.get(0) : name.joined());
  }

  private String fullest(PlainName name) {
    String folded =
        switch (name.type()) {
          case PERSON -> fullPerson(name.folded());
          case ORGANIZATION -> fullOrganization(name);
          case LOCATION -> name.folded();
        };
    return spellings.getOrDefault(spelling(name.type(), folded), name.joined());
  }

  private String fullPerson(String folded) {
    Set<String> sameName = personsBySurname.get(surname(folded));
    if (sameName == null) {
      sameName = personsByForename.getOrDefault(folded, Set.of());
    }
    List<String> fuller = sameName.stream().filter(full -> contains(full, folded)).toList();
    List<String> fullest =
        fuller.stream()
            .filter(a -> fuller.stream().noneMatch(b -> !a.equals(b) && contains(b, a)))
            .toList();
    return fullest.size() == 1 ? fullest.get(0) : folded;
  }

  private String fullOrganization(PlainName name) {
    if (name.words().size() == 1) {
      String spelledOut = organizationsByInitials.get(acronym(name.joined()));
      if (spelledOut != null) {
        return spelledOut;
      }
    }
    String folded = name.folded();
    List<String> longer =
        organizations.stream()
            .filter(
                whole ->
                    isShortOf(folded, whole)
                        || isHeadOf(folded, whole)
                        || whole.endsWith(" " + folded))
            .filter(whole -> !organizations.contains(AMERICAN + whole))
            .toList();
    boolean isSure =
        longer.size() == 1
            && (isShortOf(folded, longer.get(0))
                || isHeadOf(folded, longer.get(0))
                || longer.get(0).equals(AMERICAN + folded));
    return isSure ? longer.get(0) : folded;
  }

  /** {@code house} is the head of {@code u.s. house of representatives}. */
  private static boolean isHeadOf(String part, String whole) {
    return whole.startsWith(part + " of ") || whole.startsWith(AMERICAN + part + " of ");
  }

  /**
   * {@code acme} is short of {@code acme corp.}, {@code world bank} of {@code world bank group}.
   */
  private static boolean isShortOf(String part, String whole) {
    return whole.startsWith(part + " ")
        && SPACE
            .splitAsStream(whole.substring(part.length() + 1))
            .allMatch(COMPANY_ENDINGS::contains);
  }

  /** Whether the words of {@code part} all stand in {@code whole}, in the same order. */
  private static boolean contains(String whole, String part) {
    List<String> rest = SPACE.splitAsStream(whole).toList();
    for (String word : SPACE.splitAsStream(part).toList()) {
      int at = rest.indexOf(word);
      if (at < 0) {
        return false;
      }
      rest = rest.subList(at + 1, rest.size());
    }
    return true;
  }

  private static String forename(String folded) {
    return folded.substring(0, folded.indexOf(' '));
  }

  private static String surname(String folded) {
    List<String> words = SPACE.splitAsStream(folded).toList();
    int last = words.size() - 1;
    return words.get(last > 1 && GENERATIONS.contains(words.get(last)) ? last - 1 : last);
  }

  /**
   * What an organisation may be called for short: its initials with and without those of {@code
   * U.S.} and of {@code of}, and without a {@code Department of}: {@code USDOJ}, {@code DOJ},
   * {@code HHS}.
   */
  private static Set<String> acronyms(PlainName name) {
    List<String> words = name.words();
    List<String> own = withoutCountry(words);
    boolean isAmerican = own.size() < words.size();
    boolean isDepartment = own.size() > 3 && own.get(0).equals("Department");
    Set<String> acronyms = new TreeSet<>();
    for (boolean withOf : List.of(false, true)) {
      String initials = initials(own, withOf);
      acronyms.add(initials);
      acronyms.add(isAmerican ? "US" + initials : initials);
      acronyms.add(isDepartment ? initials(own.subList(1, own.size()), false) : initials);
    }
    acronyms.removeIf(words::contains);
    acronyms.removeIf(a -> a.length() < SHORTEST_ACRONYM || a.length() > LONGEST_ACRONYM);
    return acronyms;
  }

  private static List<String> withoutCountry(List<String> words) {
    return words.get(0).equals("U.S.") ? words.subList(1, words.size()) : words;
  }

  /** A word without stops; in capitals where it has two, as {@code DoD} has. */
  private static String acronym(String word) {
    String plain = word.replace(".", "");
    return plain.chars().filter(Character::isUpperCase).count() > 1
        ? plain.toUpperCase(Locale.ROOT)
        : plain;
  }

  private static String initials(List<String> words, boolean withOf) {
    StringBuilder initials = new StringBuilder();
    for (String word : words) {
      if (Character.isUpperCase(word.charAt(0)) || (withOf && word.equals("of"))) {
        initials.append(Character.toUpperCase(word.charAt(0)));
      }
    }
    return initials.toString();
  }

  private static String spelling(EntityType type, String folded) {
    return type.name().toLowerCase(Locale.ROOT) + ":" + folded;
  }

  /** The longer one; of two as long the one in small letters, which come last in the alphabet. */
  private static String fuller(String a, String b) {
    if (a.length() != b.length()) {
      return a.length() > b.length() ? a : b;
    }
    return a.compareTo(b) >= 0 ? a : b;
  }
}
