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
          "(?i)\\W*(?:(?:first )?(?:published|posted|issued|released|created)(?: date)?(?: on| at)?"
              + "|(?:for )?immediate release|press release|news release|date|by(?: [\\p{Lu}][\\p{L}.'\u2019-]+){1,5})?\\W*(?:on)?\\W*");
  private static final Pattern AFTER =
      Pattern.compile(
          "(?i)\\W*(?:at\\b)?\\W*(?:\\d{1,2}[:.]\\d{2}(?::\\d{2})?)?\\W*(?:[ap]\\.?m\\.?)?\\W*(?:[a-z]{2,4}|[+-]\\d{2}:?\\d{2})?\\W*"
              + "(?:press release|news release|contact\\b.*|by(?: [\\p{Lu}][\\p{L}.'\u2019-]+){1,5}|\\d{1,2} min(?:ute)?s? read)?\\W*");

  private DateLine() {}

  /** The date that the first date line of {@code text} gives. */
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
        return date.filter(
            found ->
                !DateContext.announcesEvent(text) && !DateContext.headsLetter(text, line.start()));
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
