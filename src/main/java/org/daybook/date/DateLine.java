package org.daybook.date;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line at the top of an article that gives its date and nothing else: {@code Friday, January 4,
 * 2019}, {@code Published: 11 November 2022, 10:00 GMT}, {@code By Ann Lee | November 11, 2022}.
 */
final class DateLine {
  private static final int LINES = 10;
  private static final int LONGEST = 120;
  private static final int LONGEST_TITLE = 200;
  private static final Pattern LINE = Pattern.compile("[^\n]+");
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?i)\\W*(?:(?:first )?(?:published|posted|issued|released|created|publication)(?: date)?(?: on| at)?"
              + "|(?:for )?immediate release|press release|news release|date|by(?: [\\p{Lu}][\\p{L}.'\u2019-]+){1,5})?\\W*(?:on)?\\W*");
  private static final Pattern AFTER =
      Pattern.compile(
          "(?i)\\W*(?:at\\b)?\\W*(?:\\d{1,2}[:.]\\d{2}(?::\\d{2})?)?\\W*(?:[ap]\\.?m\\.?)?\\W*(?:[a-z]{2,4}|[+-]\\d{2}:?\\d{2})?\\W*"
              + "(?:press release|news release|contact\\b.*|by(?: [\\p{Lu}][\\p{L}.'\u2019-]+){1,5}|\\d{1,2} min(?:ute)?s? read)?\\W*");

  private static final Pattern NUMBERS =
      Pattern.compile(
          "\\W*(?:\\d{1,2}([./-])\\d{1,2}\\1(?:\\d{4}|\\d{2})|\\d{4}([./-])\\d{1,2}\\2\\d{1,2})\\W*");
  private static final Pattern RUNNING_TEXT = Pattern.compile("(?:\\S+\\s+){7}.*[.!?…][\"”’)]*");

  private DateLine() {}

  /**
   * The text without the date lines above its first sentence, those of numbers alone among them;
   * the same where there is nothing else, and where the date may be that of an event or a letter.
   */
  static String dropFrom(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    Matcher line = LINE.matcher(text);
    int from = 0;
    for (int lines = 0; lines < LINES && line.find(); lines++) {
      String words = line.group().strip();
      if (words.length() > LONGEST_TITLE || RUNNING_TEXT.matcher(words).matches()) {
        break;
      }
      boolean isDate = NUMBERS.matcher(words).matches() || ofLine(words).isPresent();
      if (isDate && !DateContext.headsLetter(text, line.start())) {
        kept.append(text, from, line.start());
        from = line.end();
        while (from < text.length() && text.charAt(from) == '\n') {
          from++;
        }
      }
    }
    if (from == 0 || DateContext.announcesEvent(text)) {
      return text;
    }
    String rest = kept.append(text, from, text.length()).toString().strip();
    return rest.isEmpty() ? text : rest;
  }

  /** The date that the first date line of {@code text} gives, unless that heads a letter. */
  static Optional<DateMention> in(String text) {
    Matcher line = LINE.matcher(text);
    for (int lines = 0; lines < LINES && line.find(); ) {
      String words = line.group().strip();
      if (words.isEmpty()) {
        continue;
      }
      lines++;
      Optional<DateMention> date = ofLine(words);
      if (date.isPresent()) {
        return date.filter(found -> !DateContext.headsLetter(text, line.start()));
      }
      if (words.length() > LONGEST_TITLE) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static Optional<DateMention> ofLine(String line) {
    if (line.length() > LONGEST) {
      return Optional.empty();
    }
    List<DateMention> dates = DateMentions.in(line);
    return dates.stream()
        .filter(DateMention::isFull)
        .filter(date -> BEFORE.matcher(line.substring(0, date.start())).matches())
        .filter(date -> AFTER.matcher(line.substring(date.end())).matches())
        .findFirst();
  }
}
