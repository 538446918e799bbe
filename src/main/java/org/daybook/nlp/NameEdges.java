package org.daybook.nlp;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import opennlp.tools.util.Span;

/**
 * Where a name starts and ends: titles, articles, possessives and punctuation at its ends are not
 * part of it, a comma or dash parts two places, and acts, offices and districts are no names of
 * ours.
 */
final class NameEdges {
  private static final Map<String, Set<String>> WORDS = Resource.kinds("name-edges.tsv");
  private static final Set<String> TITLES = WORDS.get("title");

  /** Titles that double as names: not taken off a word that would be left alone without them. */
  private static final Set<String> NAMES_TOO =
      Set.of("king", "house", "chair", "major", "prince", "pope", "bishop", "judge", "justice");

  private static final Set<String> OFFICES = WORDS.get("office");
  private static final Set<String> LAWS = WORDS.get("law");
  private static final Set<String> PLACES = WORDS.get("place");
  private static final Set<String> CHAIRS = WORDS.get("chair");
  private static final Set<String> LEADERS = WORDS.get("head");
  private static final Set<String> STREETS = WORDS.get("street");
  private static final Set<String> BODIES = WORDS.get("body");
  private static final Set<String> CENTERS = WORDS.get("center");

  /** What a district that is a place elects to. */
  private static final Set<String> ELECTING =
      Set.of("Congressional", "Legislative", "Assembly", "Senate", "Electoral");

  private static final Set<String> PARTISANS = Set.of("Democrats", "Republicans");
  private static final Set<String> PARTISAN =
      Set.of("Democrat", "Democratic", "Republican", "Congressional");
  private static final Set<String> BORDERS = Set.of(";", "|", "\u2013", "\u2014");
  private static final Set<String> BREAKS = Set.of(",", "-", "--", "/");
  private static final Set<String> TAILS =
      Set.of("'s", "'", "\"", ",", ":", ";", "-", "--", "(", "/", "M.D.", "Ph.D.", "Esq.");
  private static final Set<String> HEADS =
      Set.of("the", "\"", "'", ",", "-", "--", ":", "(", ")", "/", "'s", "R-", "D-", "I-", "Q.");

  private static final Set<String> PERSONAL_TITLES = WORDS.get("personal");
  private static final Set<String> DEPARTMENTS = WORDS.get("department");
  private static final Set<String> SMALL = Set.of("of", "the", "and", "for", "in");

  /** Between who leads and what. */
  private static final Set<String> OVER = Set.of("of", "in");

  private static final Set<String> HOLDERS = WORDS.get("holder");
  private static final Set<String> CHAMBERS = Set.of("House", "Senate");
  private static final Set<String> UNITED_STATES = Set.of("U.S.", "US");

  /** What names nobody and nothing by itself. */
  private static final Set<String> GENERIC = Set.copyOf(Resource.lines("generic-names.txt"));

  /** Parties of (R-PA), which the tokenizer leaves as R-, PA. */
  private static final Set<String> PARTIES = Set.of("R-", "D-", "I-");

  /** Party and constituency, as in (D-VA) and (TX-33). */
  private static final Pattern CONSTITUENCY = Pattern.compile("[DRI]-\\S+|[A-Z]{2}-\\d+|M\\.D\\.");

  private static final Pattern GLUED_ACT = Pattern.compile(".*\\p{Ll}Act");

  private static final Set<String> CREDITS = Set.of("Credit", "Credits");

  /** Of these a credit is a body that lends. */
  private static final Set<String> LENDING = Set.of("Farm", "Agricultural", "Motor");

  private static final Set<String> STORMS = Set.of("Hurricane", "Typhoon", "Cyclone");
  private static final Set<String> VERSUS = Set.of("v.", "v", "vs.", "vs");

  /** A bill or resolution of Congress: {@code H.R. 82}, {@code S. Con. Res}. */
  private static final Pattern BILL =
      Pattern.compile("(?:H\\.? ?R|[HS]\\.? ?(?:(?:J|Con)\\.? ?)?Res)\\.?(?: \\d+)?");

  /** A district of nowhere: each state has its {@code Second Congressional District}. */
  private static final Pattern NUMBERED_DISTRICT =
      Pattern.compile(
          "(?:\\d{1,2}(?:st|nd|rd|th)|First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth"
              + "|Eleventh|Twelfth) (?:Congressional )?District");

  /** More than one of a kind: {@code NDAs}, {@code SUVs}. */
  private static final Pattern KIND = Pattern.compile("[A-Z]{2,}s");

  private NameEdges() {}

  /** What is left of {@code name}: one name, none, or two. */
  static List<Span> trim(String[] tokens, Span name) {
    List<Span> trimmed = new ArrayList<>(1);
    int start = name.getStart();
    for (int i = start; i <= name.getEnd(); i++) {
      if (i == name.getEnd() || isBorder(tokens, i, name)) {
        add(tokens, new Span(start, Math.max(start, i), name.getType(), name.getProb()), trimmed);
        start = i + 1;
      }
    }
    return trimmed;
  }

  /**
   * Whether a token parts two names: a semicolon, a long dash or the end of a bracket that began
   * before; else a mark two places, an {@code and} two people, or a body and a department, or the
   * one that who leads it leads too.
   */
  private static boolean isBorder(String[] tokens, int index, Span name) {
    if (BORDERS.contains(tokens[index]) || isBracketEnd(tokens, index, name)) {
      return true;
    }
    return switch (name.getType()) {
      case "location" -> BREAKS.contains(WordForm.plain(tokens[index])) && !isDouble(tokens, index);
      case "person" -> tokens[index].equals("and") || tokens[index].equals("&");
      default ->
          tokens[index].equals("and")
              && (isOfCountry(tokens, index + 1, name.getEnd())
                  || behindLeader(tokens, index + 1, name.getEnd()) > index + 1);
    };
  }

  private static boolean isBracketEnd(String[] tokens, int index, Span name) {
    return tokens[index].equals(")")
        && Arrays.stream(tokens, name.getStart(), index).noneMatch("("::equals);
  }

  /** {@code U.S. Senate}, {@code Department of Energy}. */
  private static boolean isOfCountry(String[] tokens, int start, int end) {
    return start + 1 < end
        && (UNITED_STATES.contains(tokens[start])
            || (tokens[start].equals("Department") && tokens[start + 1].equals("of")));
  }

  /**
   * Whether a hyphen is inside a name, as in {@code Miami-Dade}: no country is before it, no known
   * place behind.
   */
  private static boolean isDouble(String[] tokens, int index) {
    return index > 0
        && index + 1 < tokens.length
        && tokens[index].equals("-")
        && Character.isUpperCase(tokens[index - 1].charAt(0))
        && Character.isUpperCase(tokens[index + 1].charAt(0))
        && isAtMost(tokens[index - 1], Sense.CAPITAL)
        && isAtMost(tokens[index + 1], Sense.OBSCURE);
  }

  private static boolean isAtMost(String place, int fame) {
    return Gazetteer.shipped().senses(place).stream().allMatch(sense -> sense.fame() <= fame);
  }

  /**
   * Start of the body in {@code Chair of the Subcommittee} and {@code State Director of the
   * Society}; without a leader, the start.
   */
  private static int behindLeader(String[] tokens, int start, int end) {
    for (int i = start; i < end - 2 && i < start + 3; i++) {
      if (!Character.isUpperCase(tokens[i].charAt(0))) {
        return start;
      }
      if (LEADERS.contains(lower(tokens[i])) && OVER.contains(tokens[i + 1])) {
        return i + 2;
      }
    }
    return start;
  }

  private static void add(String[] tokens, Span name, List<Span> trimmed) {
    int end = name.getEnd();
    int start = behindHolder(tokens, behindCountry(tokens, name.getStart(), end), end);
    start = behindChamber(tokens, start, end);
    start = behindDepartment(tokens, start, end);
    String first = start < end ? lower(tokens[start]) : "";
    boolean isPerson =
        name.getType().equals("person")
            || start > name.getStart()
            || (end - start > 1 && PERSONAL_TITLES.contains(first));
    start = isPerson ? start : behindLeader(tokens, start, end);
    while (end > start && isTail(tokens, start, end, name.getType())) {
      end--;
    }
    while (start < end && isHead(tokens, start, end, isPerson)) {
      start++;
    }
    if (isPerson) {
      start = behindOffice(tokens, start, end);
      end = possessor(tokens, start, end);
    }
    String type = isPerson ? "person" : name.getType();
    if (start < end && isName(tokens, start, end, type)) {
      trimmed.add(new Span(start, end, typeOf(tokens, start, end, type), name.getProb()));
    }
  }

  private static boolean isTail(String[] tokens, int start, int end, String type) {
    return TAILS.contains(WordForm.plain(tokens[end - 1]))
        || (type.equals("organization")
            && end - start > 2
            && CHAIRS.contains(lower(tokens[end - 1])));
  }

  /** The type that words of a name tell, whatever it was taken for. */
  private static String typeOf(String[] tokens, int start, int end, String type) {
    if (end - start == 1) {
      return PARTISANS.contains(tokens[start]) ? "organization" : type;
    }
    String last = lower(tokens[end - 1]);
    boolean isSchools = last.equals("district") && lower(tokens[end - 2]).equals("school");
    if (BODIES.contains(last) || isSchools) {
      return "organization";
    }
    return switch (type) {
      case "organization" -> isPlace(tokens, start, end) ? "location" : type;
      case "person" ->
          STREETS.contains(last) ? "location" : CENTERS.contains(last) ? "organization" : type;
      default -> type;
    };
  }

  /** {@code Virgin Islands}, {@code Fourth Congressional District of Ohio}. */
  private static boolean isPlace(String[] tokens, int start, int end) {
    for (int i = start + 1; i < end; i++) {
      if (tokens[i].equals("District") && ELECTING.contains(tokens[i - 1])) {
        return i == end - 1 || tokens[i + 1].equals("of");
      }
    }
    return PLACES.contains(lower(tokens[end - 1]));
  }

  /** Start of the title in {@code U.S. Congressman Roe}; where there is none, the start. */
  private static int behindCountry(String[] tokens, int start, int end) {
    boolean isTitled =
        end - start > 2
            && UNITED_STATES.contains(tokens[start])
            && PERSONAL_TITLES.contains(lower(tokens[start + 1]))
            && Character.isUpperCase(tokens[start + 2].charAt(0));
    return isTitled ? start + 1 : start;
  }

  /** Start of the name in {@code House Jane Roe}, of whose speaker the article tells. */
  private static int behindChamber(String[] tokens, int start, int end) {
    boolean isLed =
        end - start == 3
            && CHAMBERS.contains(tokens[start])
            && SpeechWords.ofForename(lower(tokens[start + 1])) != SpeechWords.Sex.UNKNOWN;
    return isLed ? start + 1 : start;
  }

  /** Start of the full name in {@code State Jane Roe}, where {@code Secretary of} stands before. */
  private static int behindDepartment(String[] tokens, int start, int end) {
    int of = start > 0 && tokens[start - 1].equals("the") ? start - 2 : start - 1;
    if (of < 1 || !tokens[of].equals("of") || !lower(tokens[of - 1]).equals("secretary")) {
      return start;
    }
    int words = end - start - 1;
    boolean isLed =
        (words == 2 || words == 3)
            && isDepartment(tokens[start])
            && Arrays.stream(tokens, start + 1, end).allMatch(NameEdges::isPersonal);
    return isLed ? start + 1 : start;
  }

  /** Whether a word may be of a person's name, and is of no department's. */
  private static boolean isPersonal(String token) {
    String word = lower(token);
    return Character.isUpperCase(token.charAt(0))
        && !DEPARTMENTS.contains(word)
        && !BODIES.contains(word)
        && !OFFICES.contains(word);
  }

  /** Start of the full name behind the office inside a name; where there is none, the start. */
  private static int behindHolder(String[] tokens, int start, int end) {
    for (int i = end - 3; i > start && Character.isUpperCase(tokens[i + 1].charAt(0)); i--) {
      if (HOLDERS.contains(lower(tokens[i]))) {
        return i + 1;
      }
    }
    return start;
  }

  /** Start of the name behind {@code of State}; the end where a small word leads to no name. */
  private static int behindOffice(String[] tokens, int start, int end) {
    int i = start;
    boolean isOffice = false;
    if (end - i > 2 && tokens[i].equals("United") && tokens[i + 1].equals("States")) {
      i += 2;
      isOffice = true;
    }
    while (i < end && (SMALL.contains(tokens[i]) || (i > start && isDepartment(tokens[i])))) {
      isOffice |= isDepartment(tokens[i]);
      i++;
    }
    return i == start || isOffice ? i : end;
  }

  private static boolean isDepartment(String token) {
    return DEPARTMENTS.contains(lower(token));
  }

  private static boolean isHead(String[] tokens, int start, int end, boolean isPerson) {
    if (HEADS.contains(WordForm.plain(tokens[start]))) {
      return true;
    }
    String word = lower(tokens[start]);
    return isPerson && TITLES.contains(word) && (end - start > 1 || !NAMES_TOO.contains(word));
  }

  private static String lower(String token) {
    String word = WordForm.plain(token).toLowerCase(Locale.ROOT);
    return word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
  }

  /** A possessive ends a person's name: what follows is what the person has. */
  private static int possessor(String[] tokens, int start, int end) {
    for (int i = start; i < end; i++) {
      if (tokens[i].endsWith("'s") || tokens[i].endsWith("’s")) {
        return tokens[i].length() == 2 ? i : i + 1;
      }
    }
    return end;
  }

  private static boolean isName(String[] tokens, int start, int end, String type) {
    String last = tokens[end - 1];
    boolean isAlone = end - start == 1;
    if (isAlone && KIND.matcher(last).matches()) {
      return false;
    }
    if (CONSTITUENCY.matcher(tokens[start]).matches() || last.indexOf('@') >= 0) {
      return false;
    }
    if (PARTISAN.contains(last) && (isAlone || type.equals("organization"))) {
      return false;
    }
    if (isAlone && start > 0 && isConstituency(tokens[start - 1], last)) {
      return false;
    }
    String name = String.join(" ", Arrays.asList(tokens).subList(start, end));
    if (GENERIC.contains(name.toLowerCase(Locale.ROOT))
        || BILL.matcher(name).matches()
        || NUMBERED_DISTRICT.matcher(name).matches()) {
      return false;
    }
    if (isAlone && isLeader(tokens, start)) {
      return false;
    }
    if (isSpaced(tokens, start, end)
        || isCase(tokens, start, end)
        || (end - start == 2 && STORMS.contains(tokens[start]))) {
      return false;
    }
    if (!type.equals("person") && (OFFICES.contains(lower(last)) || isOffice(tokens, start, end))) {
      return false;
    }
    if (type.equals("organization") ? isLaw(tokens, start, end) : last.equals("Act")) {
      return false;
    }
    return hasLetter(tokens, start, end);
  }

  /**
   * {@code Act}, also where it is written on to the word before: {@code ExpansionAct}; {@code Tax
   * Credit}, but no {@code Farm Credit}; no {@code World Food Program}.
   */
  private static boolean isLaw(String[] tokens, int start, int end) {
    String last = tokens[end - 1];
    if (last.equals("Program") && tokens[start].equals("World")) {
      return false;
    }
    boolean isLender = end - start > 1 && LENDING.contains(tokens[end - 2]);
    return (CREDITS.contains(last) && !isLender)
        || LAWS.contains(last.toLowerCase(Locale.ROOT))
        || GLUED_ACT.matcher(last).matches();
  }

  /** {@code Dean of the House}, which is what somebody is. */
  private static boolean isLeader(String[] tokens, int index) {
    return index + 1 < tokens.length
        && tokens[index + 1].equals("of")
        && LEADERS.contains(lower(tokens[index]));
  }

  /** A heading set wide, {@code M E M O}. */
  private static boolean isSpaced(String[] tokens, int start, int end) {
    return end - start > 2
        && Arrays.stream(tokens, start, end).allMatch(token -> token.length() == 1);
  }

  /** {@code Roe v. Doe}. */
  private static boolean isCase(String[] tokens, int start, int end) {
    for (int i = start + 1; i < end - 1; i++) {
      if (VERSUS.contains(tokens[i])) {
        return true;
      }
    }
    return false;
  }

  /**
   * {@code Secretary of Energy}, {@code U.S. Attorney for the District of Maine}, but not its
   * {@code U.S. Attorney's Office}.
   */
  private static boolean isOffice(String[] tokens, int start, int end) {
    int office = UNITED_STATES.contains(tokens[start]) ? start + 1 : start;
    return end - office > 1
        && OFFICES.contains(lower(tokens[office]))
        && SMALL.contains(tokens[office + 1]);
  }

  /** Whether {@code name} is the state of (R-PA) or (VT-AL). */
  private static boolean isConstituency(String before, String name) {
    return PARTIES.contains(before) || (before.equals("(") && UsStates.isShort(name));
  }

  private static boolean hasLetter(String[] tokens, int start, int end) {
    for (int i = start; i < end; i++) {
      for (int k = 0; k < tokens[i].length(); k++) {
        if (Character.isLetter(tokens[i].charAt(k))) {
          return true;
        }
      }
    }
    return false;
  }
}
