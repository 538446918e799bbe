package org.daybook.nlp;

import static org.daybook.nlp.SpeechWords.GROUPS;
import static org.daybook.nlp.SpeechWords.PREPOSITIONS;
import static org.daybook.nlp.SpeechWords.STATEMENTS;
import static org.daybook.nlp.SpeechWords.VERBS;
import static org.daybook.nlp.SpeechWords.VOICES;

import java.util.Optional;
import java.util.Set;

/**
 * Finds the subject before a verb of speech: the name, pronoun or role. Names that belong to
 * another thing ({@code Roe's lawyer}, {@code a friend of Roe}) are no subjects.
 */
final class SubjectBefore {
  private static final Set<String> CLAUSES = Set.of(",", "and", "but", "that", "which");
  private static final Set<String> BEING = Set.of("is", "are", "was", "were", "be", "been");
  private static final int NEAR = 7;

  private final QuotedText text;
  private final Speakers speakers;
  private final SubjectBehind behind;
  private final NameLead leads;
  private final FirstSubject firsts;

  SubjectBefore(QuotedText text, Speakers speakers, SubjectBehind behind) {
    this.text = text;
    this.speakers = speakers;
    this.behind = behind;
    this.leads = new NameLead(text);
    this.firsts = new FirstSubject(text, speakers);
  }

  /** The subject of the verb at {@code verb}, from token {@code from} on. */
  Optional<Speaker> before(int from, int verb) {
    int i = verb - 1;
    while (i >= from && text.name(i) < 0 && SpeechWords.isBetween(text.word(i))) {
      i--;
    }
    if (i < from) {
      return Optional.empty();
    }
    String last = text.word(i);
    boolean isParticiple = text.word(verb).endsWith("ing");
    if (last.equals("who") || (isParticiple && last.equals("as"))) {
      Optional<Speaker> related = related(from, i);
      if (related.isPresent()) {
        return related;
      }
    }
    if (!isParticiple && (last.equals(",") || last.equals(")"))) {
      Optional<Speaker> parted = parted(from, i);
      if (parted.isPresent()) {
        return parted;
      }
    }
    if (isPassive(i, verb)) {
      return text.word(verb + 1).equals("by")
          ? behind.source(verb + 2, text.size())
          : Optional.of(Speaker.NOBODY);
    }
    return CLAUSES.contains(last) ? firsts.find(from, verb) : adjacent(from, i, verb);
  }

  /** {@code was described by X as "..."}. */
  private boolean isPassive(int subject, int verb) {
    for (int i = subject + 1; i < verb; i++) {
      if (BEING.contains(text.word(i))) {
        return verb + 1 < text.size() && !text.word(verb).endsWith("ing");
      }
    }
    return false;
  }

  /** {@code led by Roe, a biologist, who said}, {@code quoted Roe, the mayor, as saying}. */
  private Optional<Speaker> related(int from, int to) {
    for (int i = to - 1; i >= from; i--) {
      if (text.isPerson(i) && text.quote(i) < 0) {
        int behind = text.behind(text.name(i));
        if (behind == to || text.word(behind).equals(",")) {
          return named(text.name(i));
        }
      }
    }
    return Optional.empty();
  }

  /** The one whom a mention names; nobody where it is the owner of a body. */
  Optional<Speaker> named(int name) {
    return speakers.isOwner(name) ? Optional.of(Speaker.NOBODY) : speakers.named(name);
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
      if (text.isPerson(i) && isParted && !leads.isObject(from, first)) {
        return speakers.named(name);
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
        int lead = leads.lead(from, first);
        boolean isObject = leads.isObject(from, first);
        if (!isPossessor && !isObject && (text.isPerson(i) || isHead(i, behind, verb))) {
          int member = text.isPerson(i) ? -1 : member(from, first);
          return named(member < 0 ? name : member);
        }
        if (isPossessor && !isObject && leadsToStatement(behind + 1, verb)) {
          return speakers.named(name);
        }
        if (isObject && text.isOrganization(i) && isSpeakingFor(from, lead)) {
          return speakers.named(name);
        }
        i = (isObject ? lead : first) - 1;
        head = isObject && i >= from ? i : head;
      } else if (SpeechWords.SINGULAR.contains(word)) {
        return Optional.of(speakers.pronoun(i));
      } else if (SpeechWords.NOBODY.contains(word) || (i == head && GROUPS.contains(word))) {
        return Optional.of(Speaker.NOBODY);
      } else if (i == head && text.isWord(i)) {
        Optional<Speaker> unknown = i == end ? unknownName(from, i) : Optional.empty();
        if (unknown.isPresent()) {
          return unknown;
        }
        int determiner = determiner(from, i);
        if (determiner >= 0 && !leads.isPreposition(determiner - 1, from)) {
          return Optional.of(speakers.noun(determiner, i));
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
    while (i < verb
        && (VOICES.contains(text.word(i))
            || SpeechWords.isBetween(text.word(i))
            || text.word(i).equals(","))) {
      i++;
    }
    return i == verb;
  }

  /** Who belongs to the organisation at {@code first}: {@code Roe of the aid group Acme}; or -1. */
  private int member(int from, int first) {
    for (int i = first - 2; i > Math.max(from, first - NEAR); i--) {
      if (text.isPerson(i) && leads.isPreposition(i + 1, from)) {
        return text.name(i);
      }
    }
    return -1;
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

  /** The determiner of the noun at {@code head}, or -1. */
  private int determiner(int from, int head) {
    for (int i = head - 1; i >= Math.max(from, head - 5) && text.quote(i) < 0; i--) {
      String word = text.word(i);
      if (word.equals("the") || SpeechWords.DETERMINERS.contains(word)) {
        return i;
      }
      if (!text.isWord(i)
          || PREPOSITIONS.contains(word)
          || text.name(i) >= 0
          || VERBS.contains(word)) {
        return -1;
      }
    }
    return -1;
  }

  /** The one with the title and surname that end at {@code last}, where they are no mention. */
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
    return first < last ? speakers.surnamed(first, last + 1) : Optional.empty();
  }
}
