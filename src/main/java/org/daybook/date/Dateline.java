package org.daybook.date;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The dateline of news agencies and press releases, at the start of a paragraph: {@code KYIV, Nov.
 * 11 (Reuters) -}, {@code (Washington, D.C.) – November 11, 2022 –}.
 */
final class Dateline {
  private static final int LONGEST = 160;
  private static final String DASH = "[-\u0096\u0097\u2010-\u2015\u2212]";
  private static final String WORD = "\\p{Lu}[\\p{L}.'\u2019-]*";
  private static final Pattern PLACE =
      Pattern.compile(
          "[\\s(\\[]*(?!(?:On|In|By|Since|From|After|Before|Until|Last|The|Updated?|When|Date|As|This)\\b)"
              + "(?:"
              + WORD
              + "(?: (?:(?:of|de|la|the|du|al) )?"
              + WORD
              + "){0,4}(?:[,)]{1,2} ?| (?=[(])|(?=\\s|:|[-/|]|"
              + DASH
              + "))){0,3} ?"
              + "(?:\\([^)]{2,40}\\))?(?:[\\s,:|/(]|"
              + DASH
              + "){0,5}");
  private static final Pattern AFTER =
      Pattern.compile(
          "[\\s,.)]{0,4}(?:\\([^)]{2,60}\\)|/[^/]{2,60}/|\\[[^\\]]{2,60}\\])?\\s{0,3}(?:"
              + DASH
              + "{1,3}|/|\\)\\s)(?:\\s|\\p{Lu}|$|"
              + DASH
              + ").*",
          Pattern.DOTALL);

  private Dateline() {}

  /** The date of the dateline that {@code paragraph} starts with, with or without a year. */
  static Optional<DateMention> in(String paragraph) {
    String head = paragraph.substring(0, Math.min(paragraph.length(), LONGEST));
    return DateMentions.in(head).stream()
        .findFirst()
        .filter(date -> !date.isRange())
        .filter(date -> PLACE.matcher(head.substring(0, date.start())).matches())
        .filter(date -> AFTER.matcher(head.substring(date.end())).matches())
        .filter(date -> DateContext.of(date, head) == DateContext.REPORTED);
  }
}
