package org.daybook.nlp;

import static org.daybook.nlp.SpeechWords.BETWEEN;
import static org.daybook.nlp.SpeechWords.GROUPS;
import static org.daybook.nlp.SpeechWords.ORGANIZATIONS;
import static org.daybook.nlp.SpeechWords.PREPOSITIONS;
import static org.daybook.nlp.SpeechWords.STATEMENTS;
import static org.daybook.nlp.SpeechWords.VERBS;
import static org.daybook.nlp.SpeechWords.VOICES;

import java.util.Optional;
import java.util.Set;

/**
 * Finds who is the subject of a verb of speech: the name, pronoun or role before it, or behind it
 * where the order is turned ({@code said Jane Roe}). Names that belong to another thing ({@code
 * Roe's lawyer}, {@code a friend of Roe}) are no subjects.
 */
final class Subjects {
  private static final Set<String> SINGULAR = Set.of("he", "she");
  private static final Set<String> NOBODY =
      Set.of("they", "we", "i", "it", "you", "one", "everyone", "many", "these", "those", "both");
  private static final Set<String> CLAUSES = Set.of(",", "and", "but", "that", "which");
  private static final Set<String> DETERMINERS =
      Set.of("a", "an", "one", "another", "some", "several", "two", "his", "her", "their", "its");
  private static final Set<String> STOPS =
      Set.of("in", "on", "at", "during", "after", "when", "while", "as", "that", "to", "before", ".",
          ":", ";", "who", "whose", "which", "because", "if", "about");
  private static final int LONGEST = 16;

  private final QuotedText text;
  private final Antecedents antecedents;

  Subjects(QuotedText text, Antecedents antecedents) {
    this.text = text;
    this.antecedents = antecedents;
  }

  /** The subject of the verb at {@code verb}, from token {@code from} on. */
  Optional<Speaker> before(int from, int verb) {
    int i = verb - 1;
    while (i >= from && text.name(i) < 0 && isBetween(text.word(i))) {
      i--;
    }
    if (i < from) {
      return Optional.empty();
    }
    String last = text.word(i);
    if (last.equals(",") || last.equals(")")) {
      Optional<Speaker> parted = parted(from, i);
      if (parted.isPresent()) {
        return parted;
      }
    }
    if (CLAUSES.contains(last) || text.word(verb).endsWith("ing")) {
      return first(from, verb);
    }
    return adjacent(from, i, verb);
  }

  private static boolean isBetween(String word) {
    return BETWEEN.contains(word) || word.endsWith("ly");
  }

  /** The name that commas or brackets part from its verb: {@code Roe, the mayor, said}. */
  private Optional<Speaker> parted(int from, int comma) {
    for (int i = comma - 1; i >= from; i--) {
      int name = text.name(i);
      if (name < 0 || text.quote(i) >= 0) {
        continue;
      }
      int first = Math.max(from, text.firstToken(name));
      int behind = behindBrackets(text.behind(name), comma);
      boolean isParted = behind == comma || text.word(behind).equals(",");
      if (text.isPerson(i) && isParted && !isObject(from, first)) {
        return speaker(name);
      }
      i = first;
    }
    return Optional.empty();
  }

  private int behindBrackets(int token, int to) {
    if (token >= to || !text.word(token).equals("(")) {
      return Math.min(token, to);
    }
    int behind = token;
    while (behind < to && !text.word(behind).equals(")")) {
      behind++;
    }
    return Math.min(behind + 1, to);
  }

  private Optional<Speaker> adjacent(int from, int end, int verb) {
    int i = end;
    int head = end;
    while (i >= from) {
      int name = text.name(i);
      String word = text.word(i);
      if (text.quote(i) >= 0) {
        i--;
      } else if (word.equals(")")) {
        i = openingBracket(from, i) - 1;
        head = i;
      } else if (name >= 0) {
        int first = Math.max(from, text.firstToken(name));
        int behind = text.behind(name);
        boolean isPossessor = text.isPossessive(behind) && behind < verb;
        int lead = lead(from, first);
        boolean isObject = isObject(from, first);
        if (!isPossessor && !isObject && (text.isPerson(i) || isHead(i, behind, verb))) {
          return speaker(name);
        }
        if (isPossessor && !isObject && leadsToStatement(behind + 1, verb)) {
          return speaker(name);
        }
        if (isObject && text.isOrganization(i) && isSpeakingFor(from, lead)) {
          return speaker(name);
        }
        i = (isObject ? lead : first) - 1;
        head = isObject && i >= from ? i : head;
      } else if (SINGULAR.contains(word)) {
        return Optional.of(antecedents.person(i, SpeechWords.ofRole(word)));
      } else if (NOBODY.contains(word) || (i == head && GROUPS.contains(word))) {
        return Optional.of(Speaker.NOBODY);
      } else if (i == head && text.isWord(i)) {
        Optional<Speaker> unknown = i == end ? unknownName(from, i) : Optional.empty();
        if (unknown.isPresent()) {
          return unknown;
        }
        int determiner = determiner(from, i);
        if (determiner >= 0 && !isPreposition(determiner - 1, from)) {
          return Optional.of(noun(determiner, i));
        }
        i = determiner >= 0 ? determiner - 2 : i - 1;
        head = determiner >= 0 ? i : head;
      } else {
        i--;
      }
    }
    return Optional.empty();
  }

  private int openingBracket(int from, int closing) {
    int i = closing;
    while (i > from && !text.word(i).equals("(")) {
      i--;
    }
    return i;
  }

  /** Whether an organisation stands right before its verb, or before its spokesman or statement. */
  private boolean isHead(int token, int behind, int verb) {
    if (!text.isOrganization(token)) {
      return false;
    }
    int i = behindBrackets(behind, verb);
    while (i < verb && (VOICES.contains(text.word(i)) || isBetween(text.word(i)) || text.word(i).equals(","))) {
      i++;
    }
    return i == verb;
  }

  private boolean leadsToStatement(int from, int verb) {
    for (int i = from; i < verb; i++) {
      if (STATEMENTS.contains(text.word(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether {@code for} at {@code lead} follows somebody who speaks: {@code a spokesman for}. */
  private boolean isSpeakingFor(int from, int lead) {
    return lead - 1 >= from
        && text.word(lead).equals("for")
        && text.word(lead - 1).startsWith("spokes");
  }

  /** Whether a preposition leads to the name: {@code of Senator Roe}. */
  private boolean isObject(int from, int first) {
    int lead = lead(from, first);
    return isPreposition(lead, from) && !isPartOfTitle(from, lead, first);
  }

  /** Whether an office leads to the name: {@code Secretary of State Roe}. */
  private boolean isPartOfTitle(int from, int preposition, int first) {
    return preposition > from
        && preposition + 1 < first
        && SpeechWords.isRole(text.word(preposition - 1))
        && text.isCapitalised(preposition - 1)
        && text.isCapitalised(preposition + 1);
  }

  private boolean isPreposition(int token, int from) {
    return token >= from && PREPOSITIONS.contains(text.word(token));
  }

  /** The token before a name and its titles. */
  private int lead(int from, int first) {
    int lead = first - 1;
    while (lead >= from
        && text.name(lead) < 0
        && (text.word(lead).equals("the")
            || SpeechWords.isRole(text.word(lead))
            || text.word(lead).endsWith(".") && text.isWord(lead)
            || (text.isCapitalised(lead) && !PREPOSITIONS.contains(text.word(lead))))) {
      lead--;
    }
    return lead;
  }

  /** The determiner of the noun at {@code head}, or -1. */
  private int determiner(int from, int head) {
    for (int i = head - 1; i >= Math.max(from, head - 5) && text.quote(i) < 0; i--) {
      String word = text.word(i);
      if (word.equals("the") || DETERMINERS.contains(word)) {
        return i;
      }
      if (!text.isWord(i) || PREPOSITIONS.contains(word) || text.name(i) >= 0 || VERBS.contains(word)) {
        return -1;
      }
    }
    return -1;
  }

  private Speaker noun(int determiner, int head) {
    String noun = text.word(head);
    if (!text.word(determiner).equals("the")) {
      return Speaker.NOBODY;
    }
    if (noun.startsWith("spokes")) {
      return antecedents.lastSpeaker(determiner);
    }
    if (ORGANIZATIONS.contains(noun)) {
      return antecedents.organization(determiner);
    }
    return SpeechWords.isRole(noun)
        ? antecedents.person(determiner, SpeechWords.ofRole(noun))
        : Speaker.NOBODY;
  }

  /** A full name that is no mention, ending at {@code last}. */
  private Optional<Speaker> unknownName(int from, int last) {
    int first = last + 1;
    while (first > from
        && last - first < 3
        && text.name(first - 1) < 0
        && text.quote(first - 1) < 0
        && text.isWord(first - 1)
        && text.isCapitalised(first - 1)) {
      first--;
    }
    return full(first, last + 1);
  }

  /**
   * The name that capitalised words make: of more than three the last two, since an office stands
   * before them; a single one only behind a title, where it is somebody's surname.
   */
  private Optional<Speaker> full(int from, int to) {
    if (to - from < 2 || GROUPS.contains(text.word(to - 1))) {
      return Optional.empty();
    }
    String name = text.plainName(to - from > 3 ? to - 2 : from, to);
    return name.indexOf(' ') > 0
        ? Optional.of(new Speaker(name))
        : text.personNamed(name).map(Speaker::new);
  }

  /** The first name, pronoun or role between two tokens that is no object. */
  Optional<Speaker> first(int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.quote(i) >= 0) {
        continue;
      }
      String word = text.word(i);
      int name = text.name(i);
      if (name >= 0) {
        int behind = text.behind(name);
        boolean isSubject = !text.isPossessive(behind) && !isObject(from, i);
        if (isSubject && (text.isPerson(i) || (text.isOrganization(i) && isActor(behind, to)))) {
          return speaker(name);
        }
        i = behind - 1;
      } else if (SINGULAR.contains(word)) {
        return Optional.of(antecedents.person(i, SpeechWords.ofRole(word)));
      } else if (word.equals("they") || word.equals("we") || word.equals("i")) {
        return Optional.of(Speaker.NOBODY);
      } else if (word.equals("the") && i + 1 < to && i == from && isNoun(text.word(i + 1))) {
        return Optional.of(noun(i, i + 1));
      }
    }
    return Optional.empty();
  }

  private static boolean isNoun(String word) {
    return SpeechWords.isRole(word) || ORGANIZATIONS.contains(word) || word.startsWith("spokes");
  }

  private boolean isActor(int behind, int to) {
    if (behind >= to) {
      return false;
    }
    String word = text.word(behind);
    return isBetween(word)
        || VERBS.contains(word)
        || SpeechWords.ISSUE.contains(word)
        || word.equals(",")
        || word.equals("(")
        || word.endsWith("ed");
  }

  /** The subject behind the verb at {@code verb}, before token {@code to}. */
  Optional<Speaker> behind(int verb, int to) {
    return behind(verb + 1, to, STOPS);
  }

  /** The first who is named from {@code from} on: {@code a tweet by Jane Roe}. */
  Optional<Speaker> source(int from, int to) {
    return behind(from, to, Set.of(".", ":", ";", ","));
  }

  private Optional<Speaker> behind(int from, int to, Set<String> stops) {
    Optional<Speaker> organization = Optional.empty();
    boolean isNobody = false;
    boolean isSpokenFor = false;
    int unknown = -1;
    int i = from;
    int limit = Math.min(to, from + LONGEST);
    for (; i < limit && text.quote(i) < 0; i++) {
      String word = text.word(i);
      int name = text.name(i);
      if (name < 0 && unknown >= 0 && !(text.isWord(i) && text.isCapitalised(i))) {
        Optional<Speaker> full = full(unknown, i);
        if (full.isPresent() && !isNobody) {
          return full;
        }
        unknown = -1;
      }
      if (name >= 0) {
        unknown = -1;
        int behind = text.behind(name);
        if (text.isPerson(i) && !text.isPossessive(behind) && !leadsToHolder(behind, limit)) {
          return isSpokenFor ? Optional.of(Speaker.NOBODY) : speaker(name);
        }
        if (text.isOrganization(i) && organization.isEmpty() && !text.isPossessive(behind)) {
          organization = !isNobody || isSpokenFor || isVoice(behind, limit) ? speaker(name) : organization;
        }
        i = behind - 1;
      } else if (SINGULAR.contains(word)) {
        return Optional.of(antecedents.person(i, SpeechWords.ofRole(word)));
      } else if (stops.contains(word) || (word.equals(",") && !leadsToPerson(i + 1, limit))) {
        break;
      } else if (DETERMINERS.contains(word) || NOBODY.contains(word) || GROUPS.contains(word)) {
        isNobody = true;
      } else if (word.startsWith("spokes")) {
        isSpokenFor = i + 1 < limit && text.word(i + 1).equals("for");
      } else if (word.equals("the") && i == from && i + 1 < limit && isNoun(text.word(i + 1))) {
        int noun = i + 1;
        if (noun + 1 == limit || !text.isWord(noun + 1) || stops.contains(text.word(noun + 1))) {
          return Optional.of(noun(i, noun));
        }
      } else if (unknown < 0 && text.isWord(i) && text.isCapitalised(i) && !isNobody) {
        unknown = i;
      }
    }
    if (organization.isPresent()) {
      return organization;
    }
    if (unknown >= 0 && !isNobody) {
      Optional<Speaker> full = full(unknown, i);
      if (full.isPresent()) {
        return full;
      }
    }
    return isNobody ? Optional.of(Speaker.NOBODY) : Optional.empty();
  }

  private boolean isVoice(int token, int limit) {
    return leadsToVoice(token, Math.min(token + 2, limit));
  }

  private boolean leadsToVoice(int from, int to) {
    for (int i = from; i < to; i++) {
      if (VOICES.contains(text.word(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a name is that of the place or body whose mayor or head is named behind it. */
  private boolean leadsToHolder(int token, int limit) {
    return token + 1 < limit && SpeechWords.isRole(text.word(token)) && text.isPerson(token + 1);
  }

  private boolean leadsToPerson(int token, int limit) {
    return token < limit && text.isPerson(token);
  }

  private Optional<Speaker> speaker(int name) {
    return Optional.of(new Speaker(text.mention(name).entity()));
  }
}
