package org.daybook.date;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the words around a date say it is the date of. */
enum DateContext {
  /** An event that the article may report: evidence of its day. */
  REPORTED,
  /**
   * Something earlier than the news, such as a birth: the article is later, how much is unknown.
   */
  EARLIER,
  /** Something of last week: the article is of the week after. */
  LAST_WEEK,
  /** Something that is remembered, as on its anniversary: the article is not of this day. */
  REMEMBERED,
  /** Something to come: the article is of an earlier day. */
  TO_COME,
  /** Nothing that happened at all: says nothing of the article's day. */
  UNRELATED;

  private static final int BEFORE = 160;
  private static final int AFTER = 160;
  private static final Pattern SENTENCE_END =
      Pattern.compile("(?<=\\p{Ll}{3}|\\d|[)\"\u201d])[.!?][\"\u201d)]?\\s+(?=\\p{Lu})|\n");
  private static final Pattern COMPLETED_BEFORE =
      Pattern.compile(
          "(?i)\\b(?:since|born(?: \\p{Lu}\\S+)?|founded|established|after|from|between|following"
              + "|dated|yesterday|back|prior to|before|died|act of|as of|late as|early as|until|through|and|to"
              + "|signed|passed(?: away)?|took place|enacted|last updated|married|retired|elected)"
              + "\\s*(?:on|in|at|,)?\\s*(?:the)?\\s*[\\[(]?$");
  private static final Pattern IN_LAST_WEEK =
      Pattern.compile("(?i)\\blast(?: week)?\\s?[,(]?\\s?(?:on\\s)?$");
  private static final Pattern LETTER_BEFORE =
      Pattern.compile("(?i)\\bletter\\b[^\n]{0,80}:\\s*\n\\s*$");
  private static final Pattern COMING =
      Pattern.compile(
          "(?i)\\b(?:will|shall|won't|would|upcoming|scheduled|to be held|set (?:to|for)|expected|plans? to"
              + "|deadline|due|expires?|no later than|beginning|starting|begins?|starts?|effective"
              + "|takes? effect|tomorrow|rsvp|register|save the date|next|until|by(?=\\W*$)|ends?|can|should|must"
              + "|runs|opens|when:|time:|date:|is invited|are invited|invites?|join)(?!\\p{L})");
  private static final Pattern COMING_AFTER =
      Pattern.compile(
          "(?i)\\b(?:will|to be held|is scheduled|are scheduled|deadline|is invited|are invited)\\b");
  private static final Pattern MEMORY =
      Pattern.compile(
          "(?i)\\b(?:anniversary|ago|in memory|commemorat\\w+|observance|tragic events)\\b");
  private static final Pattern EVENT_LABEL =
      Pattern.compile("\\W{0,20}+(?:time|when|where|what|location|place|venue|rsvp|who)\\W{0,3}:");

  /** Labels inside a line. */
  private static final List<String> INNER_LABELS =
      List.of("Time:", "Place:", "Location:", "Where:", "Venue:");

  private static final Pattern EVENT_CALL = Pattern.compile("\\b(?:rsvp|save the date)\\b");
  private static final Pattern COPYRIGHT =
      Pattern.compile("(?i)\u00a9|\\(c\\)|copyright|all rights reserved");

  /** The context of {@code date} in {@code text}. */
  static DateContext of(DateMention date, String text) {
    String before = sentenceBefore(text, date.start());
    String after = sentenceAfter(text, date.end());
    if (COPYRIGHT.matcher(before).find() || COPYRIGHT.matcher(after).find()) {
      return UNRELATED;
    }
    if (COMING.matcher(before).find() || COMING_AFTER.matcher(after).find()) {
      return TO_COME;
    }
    if (MEMORY.matcher(before).find()) {
      return REMEMBERED;
    }
    if (IN_LAST_WEEK.matcher(before).find()) {
      return LAST_WEEK;
    }
    boolean isEarlier = COMPLETED_BEFORE.matcher(before).find() || headsLetter(text, date.start());
    return isEarlier ? EARLIER : REPORTED;
  }

  /** Whether a letter starts at {@code position}, announced by the line above. */
  static boolean headsLetter(String text, int position) {
    return LETTER_BEFORE.matcher(text.substring(Math.max(0, position - BEFORE), position)).find();
  }

  /** Whether {@code text} is a notice of an event, with labels such as {@code When:}. */
  static boolean announcesEvent(String text) {
    if (INNER_LABELS.stream().anyMatch(text::contains)) {
      return true;
    }
    String lower = text.toLowerCase(Locale.ROOT);
    boolean mayCall = lower.contains("rsvp") || lower.contains("save the date");
    return (mayCall && EVENT_CALL.matcher(lower).find()) || hasEventLabel(lower);
  }

  private static boolean hasEventLabel(String lower) {
    Matcher label = EVENT_LABEL.matcher(lower);
    int line = 0;
    while (line < lower.length()) {
      if (label.region(line, lower.length()).lookingAt()) {
        return true;
      }
      int end = lower.indexOf('\n', line);
      line = end < 0 ? lower.length() : end + 1;
    }
    return false;
  }

  /** Whether what happens at {@code position} is still to come. */
  static boolean isToCome(String text, int position) {
    return COMING.matcher(sentenceBefore(text, position)).find();
  }

  /** The part of the sentence before {@code position}, at most {@value #BEFORE} characters. */
  static String sentenceBefore(String text, int position) {
    String before = text.substring(Math.max(0, position - BEFORE), position);
    String[] sentences = SENTENCE_END.split(before, -1);
    return sentences[sentences.length - 1];
  }

  private static String sentenceAfter(String text, int position) {
    int last = Math.min(text.length(), position + AFTER);
    Matcher end = SENTENCE_END.matcher(text).useTransparentBounds(true).region(position, last);
    return text.substring(position, end.find() ? end.start() : last);
  }
}
