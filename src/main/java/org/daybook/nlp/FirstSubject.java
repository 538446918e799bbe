package org.daybook.nlp;

import static org.daybook.nlp.SpeechWords.VERBS;

import java.util.Optional;

/** Finds the first in a clause that may be its subject: a name, a pronoun or a role. */
final class FirstSubject {
  private final QuotedText text;
  private final Speakers speakers;
  private final NameLead leads;

  FirstSubject(QuotedText text, Speakers speakers) {
    this.text = text;
    this.speakers = speakers;
    this.leads = new NameLead(text);
  }

  /** The first name, pronoun or role between two tokens that is no object. */
  Optional<Speaker> find(int from, int to) {
    return find(from, to, true);
  }

  /** The same, but for organisations. */
  Optional<Speaker> person(int from, int to) {
    return find(from, to, false);
  }

  private Optional<Speaker> find(int from, int to, boolean isBodyToo) {
    for (int i = from; i < to; i++) {
      if (text.quote(i) >= 0) {
        continue;
      }
      String word = text.word(i);
      int name = text.name(i);
      if (name >= 0) {
        int behind = text.behind(name);
        boolean isSubject =
            !text.isPossessive(behind) && !leads.isObject(from, i) && !speakers.isOwner(name);
        if (isSubject
            && (text.isPerson(i) || (isBodyToo && text.isOrganization(i) && isActor(behind, to)))) {
          return speakers.named(name);
        }
        i = behind - 1;
      } else if (SpeechWords.SINGULAR.contains(word)) {
        return Optional.of(speakers.pronoun(i));
      } else if (word.equals("they") || word.equals("we") || word.equals("i")) {
        return Optional.of(Speaker.NOBODY);
      } else if (word.equals("the")
          && i == from
          && i + 2 < to
          && Speakers.isNoun(text.word(i + 1))
          && isActor(i + 2, to)
          && text.isWord(i + 2)) {
        return Optional.of(speakers.noun(i, i + 1));
      }
    }
    return Optional.empty();
  }

  private boolean isActor(int behind, int to) {
    if (behind >= to) {
      return false;
    }
    String word = text.word(behind);
    return SpeechWords.isBetween(word)
        || VERBS.contains(word)
        || SpeechWords.ISSUE.contains(word)
        || (word.equals(",") && behind + 1 < to && !text.isCapitalised(behind + 1))
        || word.equals("(")
        || word.endsWith("ed");
  }
}
