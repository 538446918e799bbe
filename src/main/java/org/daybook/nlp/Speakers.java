package org.daybook.nlp;

import java.util.Optional;

/** Makes speakers of mentions, of names that are no mention, and of roles. */
final class Speakers {
  private final QuotedText text;
  private final Antecedents antecedents;

  Speakers(QuotedText text, Antecedents antecedents) {
    this.text = text;
    this.antecedents = antecedents;
  }

  /** The one whom a mention names. */
  Optional<Speaker> named(int name) {
    return Optional.of(new Speaker(text.mention(name).entity()));
  }

  /** The one whom {@code he} or {@code she} at {@code token} means. */
  Speaker pronoun(int token) {
    return antecedents.person(token, SpeechWords.ofRole(text.word(token)));
  }

  /** The one whom a noun with its determiner means: {@code the senator}. */
  Speaker noun(int determiner, int head) {
    String noun = text.word(head);
    if (!text.word(determiner).equals("the")) {
      return Speaker.NOBODY;
    }
    if (noun.startsWith("spokes")) {
      return antecedents.lastSpeaker(determiner);
    }
    if (SpeechWords.ORGANIZATIONS.contains(noun)) {
      return antecedents.organization(determiner);
    }
    return SpeechWords.isRole(noun)
        ? antecedents.person(determiner, SpeechWords.ofRole(noun))
        : Speaker.NOBODY;
  }

  /** Whether a noun tells what somebody is who may speak. */
  static boolean isNoun(String word) {
    return SpeechWords.isRole(word)
        || SpeechWords.ORGANIZATIONS.contains(word)
        || word.startsWith("spokes");
  }

  /**
   * The one whose surname, alone or behind a title, is no mention here but the end of one
   * elsewhere.
   */
  Optional<Speaker> surnamed(int from, int to) {
    String name = text.plainName(from, to);
    return name.isEmpty() || name.indexOf(' ') > 0
        ? Optional.empty()
        : text.personNamed(name).map(Speaker::new);
  }

  /** Whether a person's name only tells of whom a body is: {@code the Trump campaign}. */
  boolean isOwner(int name) {
    int behind = text.behind(name);
    return behind < text.size() && SpeechWords.ORGANIZATIONS.contains(text.word(behind));
  }
}
