package org.daybook.date;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.daybook.article.Article;
import org.daybook.article.DateClue;

/** The order of day and month in dates such as {@code 5/6/2020}. */
enum DayOrder {
  DAY_FIRST,
  MONTH_FIRST;

  private static final Pattern NUMBERS =
      Pattern.compile("(?<![\\d.])(\\d{1,2})([/-])(\\d{1,2})\\2(?:\\d{4}|\\d{2})(?!\\d)");
  private static final Pattern COUNTRY =
      Pattern.compile("(?i)https?://[^/:?#]*\\.([a-z]{2})(?=[/:?#]|$)");
  private static final String UNITED_STATES = "us";
  private static final String ENGLISH = "en";

  /**
   * The order of the article's page: that of its dates with a number above twelve, else that of its
   * country and language: the month stands first in the English of the United States, whose sites
   * have no country in their names.
   */
  static DayOrder of(Article article) {
    int dayFirst = 0;
    for (DateClue clue : article.clues()) {
      dayFirst += balance(clue.value());
    }
    if (dayFirst != 0) {
      return dayFirst > 0 ? DAY_FIRST : MONTH_FIRST;
    }
    Matcher country = COUNTRY.matcher(article.url() == null ? "" : article.url());
    boolean isElsewhere =
        country.find() && !country.group(1).toLowerCase(Locale.ROOT).equals(UNITED_STATES);
    return isElsewhere || !isEnglish(article) ? DAY_FIRST : MONTH_FIRST;
  }

  private static boolean isEnglish(Article article) {
    return article.language() == null
        ? article.text().contains(" the ")
        : article.language().equals(ENGLISH);
  }

  /** Dates whose first number is no month, less those whose second is none. */
  private static int balance(String value) {
    int balance = 0;
    Matcher date = NUMBERS.matcher(value);
    while (date.find()) {
      balance += Integer.parseInt(date.group(1)) > 12 ? 1 : 0;
      balance -= Integer.parseInt(date.group(3)) > 12 ? 1 : 0;
    }
    return balance;
  }
}
