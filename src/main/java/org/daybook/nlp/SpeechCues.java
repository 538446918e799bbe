package org.daybook.nlp;

import static org.daybook.nlp.SpeechWords.ISSUE;
import static org.daybook.nlp.SpeechWords.STATEMENTS;
import static org.daybook.nlp.SpeechWords.VERBS;

import java.util.Optional;
import java.util.Set;

/**
 * Finds the words beside a quote that say who speaks: {@code said X}, {@code X said}, {@code
 * according to X}, {@code X: "..."}, {@code X issued the following statement}, {@code "..." - X}.
 */
final class SpeechCues {
  /** The most tokens of a clause that are looked at. */
  private static final int LONGEST = 60;

  private static final int TAIL = 8;
  private static final Set<String> DASHES = Set.of("-", "--", "\u2013", "\u2014");
  private static final Set<String> AUTHORED = Set.of("from", "by", "of");
  private static final Set<String> OTHER_CLAUSE =
      Set.of(
          "and",
          "but",
          "while",
          "as",
          "after",
          "in",
          "on",
          "with",
          "when",
          "that",
          "which",
          "who",
          "to",
          "by",
          "for",
          "because",
          "if",
          "at",
          "from",
          "of",
          "or",
          "although",
          "though",
          "where",
          "before",
          "since",
          "is",
          "was",
          "are",
          "were",
          "has",
          "had");

  private final QuotedText text;
  private final SubjectBefore subjects;
  private final FirstSubject firsts;
  private final SubjectBehind turned;

  SpeechCues(QuotedText text, Antecedents antecedents) {
    this.text = text;
    Speakers speakers = new Speakers(text, antecedents);
    this.turned = new SubjectBehind(text, speakers);
    this.subjects = new SubjectBefore(text, speakers, turned);
    this.firsts = new FirstSubject(text, speakers);
  }

  /** First token of the clause that leads to {@code first}; the same where there is none. */
  int clauseStart(int first) {
    int i = first;
    while (i > 0 && first - i < LONGEST && !text.opensParagraph(i)) {
      if (text.opensSentence(i) && text.quote(i) < 0 && i < first) {
        return i;
      }
      if (i == first && text.opensSentence(i) && !isOpenEnd(i - 1)) {
        return i;
      }
      i--;
    }
    return i;
  }

  /** First token of a paragraph, not too far before {@code token}. */
  int paragraphStart(int token) {
    int i = token;
    while (i > 0 && token - i < 2 * LONGEST && !text.opensParagraph(i)) {
      i--;
    }
    return i;
  }

  private boolean isOpenEnd(int token) {
    return text.word(token).equals(":") || text.word(token).equals(",");
  }

  /** One past the last token of the clause that goes on from {@code behind}. */
  int clauseEnd(int behind) {
    int i = behind;
    while (i < text.size()
        && i - behind < LONGEST
        && text.quote(i) < 0
        && !text.opensParagraph(i)
        && (i == behind || !text.opensSentence(i))) {
      i++;
    }
    return i;
  }

  /** The speaker whom the words right before the quote name: {@code X said, "...}. */
  Optional<Speaker> rightBefore(int from, int first) {
    int i = first - 1;
    while (i >= from && isJoint(text.word(i))) {
      i--;
    }
    if (i < from || text.quote(i) >= 0 || !VERBS.contains(text.word(i))) {
      return Optional.empty();
    }
    return subjects.before(from, i);
  }

  private static boolean isJoint(String word) {
    return word.equals(",") || word.equals(":") || word.equals("that") || word.equals("\"");
  }

  /** The speaker whom a verb somewhere in the clause before the quote names. */
  Optional<Speaker> before(int from, int first) {
    Optional<Speaker> stated = statement(from, first);
    if (stated.isPresent()) {
      return stated;
    }
    for (int i = beforeAside(from, first) - 1; i > from; i--) {
      if (text.quote(i) < 0 && text.name(i) < 0 && VERBS.contains(text.word(i))) {
        Optional<Speaker> speaker = subjects.before(from, i);
        if (speaker.isPresent()) {
          return speaker;
        }
      }
    }
    if (first - from > 2 && text.word(from).equals("according")) {
      return turned.source(from + 2, first);
    }
    return Optional.empty();
  }

  /** First token of the words between dashes that end at {@code first}; else {@code first}. */
  private int beforeAside(int from, int first) {
    if (first == from || !DASHES.contains(text.word(first - 1))) {
      return first;
    }
    int i = first - 2;
    while (i > from && !DASHES.contains(text.word(i))) {
      i--;
    }
    return i > from ? i : first;
  }

  /** The speaker of {@code issued the following statement}, {@code Statement by X}. */
  Optional<Speaker> statement(int from, int first) {
    if (first - from > 2
        && STATEMENTS.contains(text.word(from))
        && AUTHORED.contains(text.word(from + 1))) {
      return turned.source(from + 2, first);
    }
    for (int i = from; i < first; i++) {
      if (text.quote(i) < 0 && ISSUE.contains(text.word(i)) && hasStatement(i + 1, first)) {
        return subjects.before(from, i);
      }
    }
    return Optional.empty();
  }

  private boolean hasStatement(int from, int to) {
    for (int i = from; i < Math.min(to, from + TAIL); i++) {
      if (STATEMENTS.contains(text.word(i))) {
        return true;
      }
    }
    return false;
  }

  /** The only person of a line that has nothing but the name and its titles. */
  Optional<Speaker> heading(int from, int to) {
    int name = -1;
    for (int i = from; i < to; i++) {
      if (text.isPerson(i) && (name < 0 || text.name(i) == name)) {
        name = text.name(i);
      } else if (name >= 0 && (text.word(i).equals("(") || text.word(i).equals(","))) {
        break;
      } else if (!SpeechWords.isRole(text.word(i)) && !text.word(i).endsWith(".")) {
        return Optional.empty();
      }
    }
    return name >= 0 && to - from <= 2 * TAIL ? subjects.named(name) : Optional.empty();
  }

  /** Whether the quote is somebody's report of what is said: {@code "...," according to X}. */
  boolean isReport(int behind) {
    int i = behind;
    while (i < text.size() && text.word(i).equals(",")) {
      i++;
    }
    return i < text.size() && text.word(i).equals("according");
  }

  /** The speaker of what stands behind a colon or, as the clause's subject, a comma. */
  Optional<Speaker> led(int from, int first) {
    if (first == from || !isOpenEnd(first - 1)) {
      return Optional.empty();
    }
    return text.word(first - 1).equals(",") ? firsts.person(from, first) : firsts.find(from, first);
  }

  /** The subject of a clause. */
  Optional<Speaker> subject(int from, int to) {
    return firsts.find(from, to);
  }

  /**
   * The speaker whom the words right behind the quote name.
   *
   * @param isWhole whether the quote ends with a stop, so that what follows may be a new sentence
   */
  Optional<Speaker> behind(int behind, boolean isWhole) {
    int from = behind;
    int to = clauseEnd(behind);
    while (from < to && (text.word(from).equals(",") || text.word(from).equals("."))) {
      from++;
    }
    if (from >= to) {
      return Optional.empty();
    }
    String word = text.word(from);
    if (word.equals("according") || word.equals("per")) {
      return turned.source(word.equals("per") ? from + 1 : from + 2, to);
    }
    if (DASHES.contains(word)) {
      return isWhole ? signature(from + 1, to) : Optional.empty();
    }
    int verb = word.endsWith("ly") && from + 1 < to ? from + 1 : from;
    if (text.name(verb) < 0 && isInverting(text.word(verb))) {
      return turned.of(verb, to);
    }
    return OTHER_CLAUSE.contains(word) ? Optional.empty() : ahead(from, to, isWhole);
  }

  /**
   * {@code "..." - Jane Roe, chair of the board}: a short one, or one that ends the paragraph, who
   * is nobody where the name is no mention.
   */
  private Optional<Speaker> signature(int from, int to) {
    boolean endsParagraph = to == text.size() || text.opensParagraph(to);
    if (from == to || !(endsParagraph ? text.isCapitalised(from) : to - from < TAIL)) {
      return Optional.empty();
    }
    Optional<Speaker> signed = turned.source(from, to);
    return endsParagraph ? signed.or(() -> Optional.of(Speaker.NOBODY)) : signed;
  }

  /** Whether the subject may stand behind the verb: {@code said X}, not {@code told X, adding}. */
  private static boolean isInverting(String word) {
    return VERBS.contains(word) && !word.equals("told") && !word.endsWith("ing");
  }

  /** {@code "..." X said}. */
  private Optional<Speaker> ahead(int from, int to, boolean isWhole) {
    for (int i = from + 1; i < to; i++) {
      if (text.name(i) < 0 && VERBS.contains(text.word(i))) {
        boolean isTail = to - i <= TAIL && (text.word(to - 1).equals(".") || !opensQuote(to));
        return !isWhole || isTail ? subjects.before(from, i) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean opensQuote(int token) {
    return token < text.size() && text.quote(token) >= 0;
  }

  /** The speaker whom a line of its own below the quote names: {@code - X}. */
  Optional<Speaker> signed(int behind) {
    if (behind >= text.size()
        || !text.opensParagraph(behind)
        || !DASHES.contains(text.word(behind))) {
      return Optional.empty();
    }
    int to = clauseEnd(behind + 1);
    return to - behind <= 2 * TAIL ? turned.source(behind + 1, to) : Optional.empty();
  }
}
