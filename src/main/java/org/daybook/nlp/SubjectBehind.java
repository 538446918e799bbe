package org.daybook.nlp;

import java.util.Optional;
import java.util.Set;

/** Finds the subject behind a verb of speech, {@code said Jane Roe}, and the source of a report. */
final class SubjectBehind {
  private static final Set<String> STOPS =
      Set.of(
          "in", "on", "at", "during", "after", "when", "while", "as", "that", "to", "before", ".",
          ":", ";", "who", "whose", "which", "because", "if", "about");
  private static final int LONGEST = 16;

  private final QuotedText text;
  private final Speakers speakers;

  SubjectBehind(QuotedText text, Speakers speakers) {
    this.text = text;
    this.speakers = speakers;
  }

  /** The subject behind the verb at {@code verb}, before token {@code to}. */
  Optional<Speaker> of(int verb, int to) {
    return find(verb + 1, to, STOPS);
  }

  /** The first who is named from {@code from} on: {@code a tweet by Jane Roe}. */
  Optional<Speaker> source(int from, int to) {
    return find(from, to, Set.of(".", ":", ";", ","));
  }

  private Optional<Speaker> find(int from, int to, Set<String> stops) {
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
        Optional<Speaker> surnamed = surnamed(unknown, i);
        if (surnamed.isPresent() && !isNobody) {
          return surnamed;
        }
        unknown = -1;
      }
      if (name >= 0) {
        unknown = -1;
        int behind = text.behind(name);
        boolean isOwner = text.isPerson(i) && speakers.isOwner(name);
        isNobody |= isOwner;
        if (text.isPerson(i)
            && !isOwner
            && !text.isPossessive(behind)
            && !leadsToHolder(behind, limit)) {
          return isSpokenFor ? Optional.of(Speaker.NOBODY) : speakers.named(name);
        }
        if (text.isOrganization(i) && organization.isEmpty() && !text.isPossessive(behind)) {
          organization =
              !isNobody || isSpokenFor || isVoice(behind, limit)
                  ? speakers.named(name)
                  : organization;
        }
        i = behind - 1;
      } else if (SpeechWords.SINGULAR.contains(word)) {
        return Optional.of(speakers.pronoun(i));
      } else if (stops.contains(word) || (word.equals(",") && !leadsToName(i + 1, limit))) {
        break;
      } else if (SpeechWords.DETERMINERS.contains(word)
          || SpeechWords.NOBODY.contains(word)
          || SpeechWords.GROUPS.contains(word)) {
        isNobody = true;
      } else if (word.startsWith("spokes")) {
        isSpokenFor = i + 1 < limit && text.word(i + 1).equals("for");
      } else if (word.equals("the") && i == from && leadsToNoun(i + 1, limit)) {
        int noun = behindPlace(i + 1);
        if (noun + 1 == limit || !text.isWord(noun + 1) || stops.contains(text.word(noun + 1))) {
          return Optional.of(speakers.noun(i, noun));
        }
      } else if (unknown < 0 && text.isWord(i) && text.isCapitalised(i) && !isNobody) {
        unknown = i;
      }
    }
    if (unknown >= 0 && !isNobody) {
      Optional<Speaker> surnamed = surnamed(unknown, i);
      if (surnamed.isPresent()) {
        return surnamed;
      }
      isNobody = unknown == from && i == from + 1;
    }
    if (organization.isPresent()) {
      return organization;
    }
    boolean isNoun = from < limit && text.word(from).equals("the");
    return isNobody || isNoun ? Optional.of(Speaker.NOBODY) : Optional.empty();
  }

  /** The one whose surname stands between two tokens; of more than a title and a word nobody. */
  private Optional<Speaker> surnamed(int from, int to) {
    return to - from > 2 ? Optional.empty() : speakers.surnamed(from, to);
  }

  /** Whether a role or body stands at {@code token} or behind the place there. */
  private boolean leadsToNoun(int token, int limit) {
    return token < limit
        && behindPlace(token) < limit
        && Speakers.isNoun(text.word(behindPlace(token)));
  }

  /** {@code the Florida lawmaker} is the lawmaker. */
  private int behindPlace(int token) {
    return text.isPlace(token) ? text.behind(text.name(token)) : token;
  }

  private boolean isVoice(int token, int limit) {
    return leadsToVoice(token, Math.min(token + 2, limit));
  }

  private boolean leadsToVoice(int from, int to) {
    for (int i = from; i < to; i++) {
      if (SpeechWords.VOICES.contains(text.word(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a name is that of the place or body whose mayor or head is named behind it. */
  private boolean leadsToHolder(int token, int limit) {
    int i = token;
    while (i < limit
        && text.name(i) < 0
        && (SpeechWords.isRole(text.word(i)) || (text.isWord(i) && text.isCapitalised(i)))) {
      i++;
    }
    return i > token && i < limit && SpeechWords.isRole(text.word(i - 1)) && text.isPerson(i);
  }

  private boolean leadsToName(int token, int limit) {
    return token < limit && text.name(token) >= 0;
  }
}
