package org.daybook.nlp;

/**
 * Who does what to whom, as far as the order of words tells it: the nearest words of a known kind
 * behind a target, where it may be the subject, and before it, where it may be the object, within
 * its clause; whether they are passive, end in "by" or have another name between them; whether the
 * target speaks or is spoken to.
 */
final class TargetFrames {
  private static final int REACH = 10;
  private static final int MOST = 2;
  private static final Part EQUALS = Part.of("=");
  private static final Part SAYS = Part.of("says");
  private static final Part SAID = Part.of("said");
  private static final Part SUBJECT = Part.of("S");
  private static final Part SUBJECT_BY = Part.of("Sby=");
  private static final Part SUBJECT_NAME = Part.of("Sname=");
  private static final Part NO_SUBJECT = Part.of("S0");
  private static final Part OBJECT = Part.of("O");
  private static final Part OBJECT_VERB = Part.of("OV");
  private static final Part OBJECT_NOUN = Part.of("ON");
  private static final Part OBJECT_NEXT = Part.of("Onext=");
  private static final Part OBJECT_BE = Part.of("Obe=");
  private static final Part OBJECT_NAME = Part.of("Oname=");
  private static final Part NO_OBJECT = Part.of("O0");
  private static final Part OWNED = Part.of("has=");
  private static final Part PASSIVE = Part.of("P");
  private static final Part VERB = Part.of("V");
  private static final Part ATTRIBUTE = Part.of("A");
  private static final Part NOUN = Part.of("N");

  /** Whether a word is the second one, and whether it stands under a negation. */
  private static final Part[] RANKS = {EQUALS, Part.of("!="), Part.of("2="), Part.of("2!=")};

  private final Features features;
  private final Wording wording;
  private final int from;
  private final int to;

  TargetFrames(Features features, Wording wording, int from, int to) {
    this.features = features;
    this.wording = wording;
    this.from = from;
    this.to = to;
  }

  void add() {
    addAsSubject();
    addAsObject();
    addOwned();
    if (speaks(to) || speaks(to + 1) || speaks(to + 2)) {
      features.add(1, SAYS);
    }
    if (speaks(from - 1) || speaks(from - 2)) {
      features.add(1, SAID);
    }
  }

  private void addAsSubject() {
    boolean be = false;
    boolean name = false;
    int found = 0;
    int end = Math.min(wording.length(), to + REACH);
    for (int i = to; i < end && found < MOST && !endsClause(i); i++) {
      ToneWord word = wording.word(i);
      be |= word.isBe;
      name |= word.isName;
      if (word.kind != null) {
        features.add(1, SUBJECT, form(word, be), rank(i, found), word.kind);
        if (word.isVerb() && wording.word(i + 1).isText("by")) {
          features.add(1, SUBJECT_BY, word.kind);
        }
        if (name) {
          features.add(1, SUBJECT_NAME, word.kind);
        }
        found++;
      }
    }
    if (found == 0) {
      features.add(1, NO_SUBJECT);
    }
  }

  private void addAsObject() {
    ToneWord before = wording.word(from - 1);
    boolean name = false;
    int found = 0;
    int end = Math.max(0, from - REACH);
    for (int i = from - 1; i >= end && found < MOST && !wording.word(i).isBreak; i--) {
      ToneWord word = wording.word(i);
      name |= i < from - 1 && word.isName;
      if (word.kind != null) {
        features.add(1, word.isVerb() ? OBJECT_VERB : OBJECT_NOUN, rank(i, found), word.kind);
        if (before.isPreposition) {
          features.add(1, OBJECT, before.word, EQUALS, word.kind);
        } else if (i == from - 1) {
          features.add(1, OBJECT_NEXT, word.kind);
        }
        if (word.isVerb() && isBehindBe(i)) {
          features.add(1, OBJECT_BE, word.kind);
        }
        if (name) {
          features.add(1, OBJECT_NAME, word.kind);
        }
        found++;
      }
    }
    if (found == 0) {
      features.add(1, NO_OBJECT);
    }
  }

  /** What is the target's: "Smith's failure". */
  private void addOwned() {
    if (wording.word(to).isText("'s")) {
      for (int i = to + 1; i < Math.min(wording.length(), to + 4); i++) {
        if (wording.word(i).kind != null) {
          features.add(1, OWNED, wording.word(i).kind);
          return;
        }
      }
    }
  }

  /** Passive, verb, what the target is, or else a noun. */
  private static Part form(ToneWord word, boolean be) {
    if (word.isVerb()) {
      boolean isParticiple = word.word.text.endsWith("ed") || word.word.text.endsWith("en");
      return be && isParticiple ? PASSIVE : VERB;
    }
    return be ? ATTRIBUTE : NOUN;
  }

  private Part rank(int index, int found) {
    return RANKS[(found == 0 ? 0 : 2) + (wording.isNegated(index) ? 1 : 0)];
  }

  private boolean endsClause(int index) {
    return wording.word(index).isBreak && !(index == to && wording.word(index).isText(","));
  }

  private boolean isBehindBe(int index) {
    return wording.word(index - 1).isBe
        || wording.word(index - 2).isBe
        || wording.word(index - 3).isBe;
  }

  private boolean speaks(int index) {
    return wording.word(index).isSaying;
  }
}
