package org.daybook.nlp;

import static org.daybook.nlp.SpeechWords.PREPOSITIONS;

/** What leads to a name: its titles, and the preposition before them. */
final class NameLead {
  private final QuotedText text;

  NameLead(QuotedText text) {
    this.text = text;
  }

  /** Whether a preposition leads to the name: {@code of Senator Roe}. */
  boolean isObject(int from, int first) {
    int lead = lead(from, first);
    return isPreposition(lead, from) && !isPartOfTitle(from, lead, first);
  }

  /**
   * Whether an office leads to the name: {@code Secretary of State Roe}, {@code Committee on Roads
   * Ranking Member Roe}.
   */
  private boolean isPartOfTitle(int from, int preposition, int first) {
    return preposition > from
        && preposition + 1 < first
        && Speakers.isNoun(text.word(preposition - 1))
        && text.isCapitalised(preposition - 1)
        && text.isCapitalised(preposition + 1);
  }

  boolean isPreposition(int token, int from) {
    return token >= from && PREPOSITIONS.contains(text.word(token));
  }

  /** The token before a name and its titles. */
  int lead(int from, int first) {
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
}
