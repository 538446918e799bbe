package org.daybook.source;

import java.util.Iterator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.daybook.article.RawArticle;
import org.daybook.article.Reading;

/**
 * Which number of a file's dates is the day: {@code 5/6/2020}. Told by those of its first dates
 * that have a number above twelve, for a file is written by one hand.
 */
enum FileDateOrder {
  DAY_FIRST,
  MONTH_FIRST,
  UNKNOWN;

  /** Records that are looked at. */
  private static final int SCANNED = 2_000;

  /** Dates of one order more than of the other that are enough. */
  private static final int ENOUGH = 20;

  private static final int MONTHS = 12;
  private static final Pattern NUMBERS =
      Pattern.compile("\\s*(\\d{1,2})([/-])(\\d{1,2})\\2(\\d{4})(?!\\d)");

  /** The order of dates of a file with these records. */
  static FileDateOrder of(Iterator<Reading> records) {
    int dayFirst = 0;
    for (int i = 0; i < SCANNED && records.hasNext() && Math.abs(dayFirst) < ENOUGH; i++) {
      RawArticle article = records.next().article();
      Matcher date = NUMBERS.matcher(published(article));
      if (date.lookingAt()) {
        dayFirst += Integer.parseInt(date.group(1)) > MONTHS ? 1 : 0;
        dayFirst -= Integer.parseInt(date.group(3)) > MONTHS ? 1 : 0;
      }
    }
    return dayFirst == 0 ? UNKNOWN : dayFirst > 0 ? DAY_FIRST : MONTH_FIRST;
  }

  /** Whether both numbers of an article's date may be months. */
  static boolean isNeededFor(Reading reading) {
    Matcher date = NUMBERS.matcher(published(reading.article()));
    return date.lookingAt()
        && Integer.parseInt(date.group(1)) <= MONTHS
        && Integer.parseInt(date.group(3)) <= MONTHS;
  }

  private static String published(RawArticle article) {
    return article == null || article.published() == null ? "" : article.published();
  }

  /** The article with its date written as year, month and day. */
  Reading applied(Reading reading) {
    if (this == UNKNOWN) {
      return reading;
    }
    RawArticle article = reading.article();
    Matcher date = NUMBERS.matcher(article.published());
    String written = date.replaceFirst(this == DAY_FIRST ? "$4-$3-$1" : "$4-$1-$3");
    return Reading.of(article.withPublished(written));
  }
}
