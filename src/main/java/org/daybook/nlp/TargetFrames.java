package org.daybook.nlp;

import java.util.Set;

/**
 * Who does what to whom, as far as the order of words tells it: the nearest words of a known kind
 * behind a target, where it may be the subject, and before it, where it may be the object, within
 * its clause; whether they are passive, end in "by" or have another name between them; whether the
 * target speaks or is spoken to.
 */
final class TargetFrames {
  private static final int REACH = 10;
  private static final int MOST = 2;
  private static final Set<String> BE =
      Set.of(
          "is", "are", "was", "were", "be", "been", "being", "'s", "'re", "get", "gets", "got",
          "getting");
  private static final Set<String> PREPOSITIONS =
      Set.of(
          "of", "for", "on", "against", "to", "with", "from", "by", "at", "over", "in", "about",
          "toward", "towards", "between", "behind");
  private static final Set<String> SAY =
      Set.of(
          "said",
          "says",
          "say",
          "told",
          "tells",
          "added",
          "tweeted",
          "wrote",
          "claimed",
          "argued",
          "insisted",
          "noted",
          "explained",
          "stated",
          "according");

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
      features.add("says");
    }
    if (speaks(from - 1) || speaks(from - 2)) {
      features.add("said");
    }
  }

  private void addAsSubject() {
    boolean be = false;
    boolean name = false;
    int found = 0;
    int end = Math.min(wording.length(), to + REACH);
    for (int i = to; i < end && found < MOST && !endsClause(i); i++) {
      be |= BE.contains(wording.word(i));
      name |= wording.word(i).equals(Wording.NAME);
      if (wording.hasKind(i)) {
        String kind = "=" + wording.kind(i);
        features.add("S" + form(i, be) + rank(i, found) + kind);
        if (wording.isVerb(i) && wording.word(i + 1).equals("by")) {
          features.add("Sby" + kind);
        }
        if (name) {
          features.add("Sname" + kind);
        }
        found++;
      }
    }
    if (found == 0) {
      features.add("S0");
    }
  }

  private void addAsObject() {
    String before = wording.word(from - 1);
    boolean name = false;
    int found = 0;
    int end = Math.max(0, from - REACH);
    for (int i = from - 1; i >= end && found < MOST && !wording.isBreak(i); i--) {
      name |= i < from - 1 && wording.word(i).equals(Wording.NAME);
      if (wording.hasKind(i)) {
        String kind = "=" + wording.kind(i);
        features.add("O" + (wording.isVerb(i) ? "V" : "N") + rank(i, found) + kind);
        if (PREPOSITIONS.contains(before)) {
          features.add("O" + before + kind);
        } else if (i == from - 1) {
          features.add("Onext" + kind);
        }
        if (wording.isVerb(i) && isBehindBe(i)) {
          features.add("Obe" + kind);
        }
        if (name) {
          features.add("Oname" + kind);
        }
        found++;
      }
    }
    if (found == 0) {
      features.add("O0");
    }
  }

  /** What is the target's: "Smith's failure". */
  private void addOwned() {
    if (wording.word(to).equals("'s")) {
      for (int i = to + 1; i < Math.min(wording.length(), to + 4); i++) {
        if (wording.hasKind(i)) {
          features.add("has=" + wording.kind(i));
          return;
        }
      }
    }
  }

  /** Passive, verb, what the target is, or else a noun. */
  private String form(int index, boolean be) {
    String word = wording.word(index);
    boolean isParticiple = word.endsWith("ed") || word.endsWith("en");
    if (wording.isVerb(index)) {
      return be && isParticiple ? "P" : "V";
    }
    return be ? "A" : "N";
  }

  private String rank(int index, int found) {
    return (found == 0 ? "" : "2") + (wording.isNegated(index) ? "!" : "");
  }

  private boolean endsClause(int index) {
    return wording.isBreak(index) && !(index == to && wording.word(index).equals(","));
  }

  private boolean isBehindBe(int index) {
    return BE.contains(wording.word(index - 1))
        || BE.contains(wording.word(index - 2))
        || BE.contains(wording.word(index - 3));
  }

  private boolean speaks(int index) {
    return SAY.contains(wording.word(index));
  }
}
