package org.daybook.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.daybook.article.DateClue;
import org.daybook.article.Evidence;

/**
 * Plain text scraped from a whole page, menus and all: keeps the article's lines by the line model,
 * and takes headline, author and dates from the lines above them. Text without the many short lines
 * of a page's chrome is left as it is.
 */
final class ScrapedPage {
  /** Lines above the article in which headline, byline and date are looked for. */
  private static final int ABOVE = 20;

  private static final int FEWEST_CHIPS = 12;
  private static final int FEWEST_BUTTONS = 4;
  private static final int LONGEST_DATE = 12;
  private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");

  private final LineModel model;

  ScrapedPage(LineModel model) {
    this.model = model;
  }

  /** The page that a text was scraped from. */
  Page read(List<String> lines) {
    if (!isScraped(lines)) {
      return Page.of(lines);
    }
    boolean[] article = model.isArticle(lines);
    int first = first(article);
    if (first == article.length) {
      return Page.of(lines);
    }
    List<String> body = new ArrayList<>();
    for (int i = first; i < article.length; i++) {
      if (article[i]) {
        body.add(lines.get(i));
      }
    }
    List<String> above = new ArrayList<>(lines.subList(Math.max(0, first - ABOVE), first));
    Collections.reverse(above);
    return new Page(
        null,
        Headline.above(lines.subList(first - above.size(), first), body),
        above.stream().map(Credits::bylineAuthor).filter(Objects::nonNull).findFirst().orElse(null),
        null,
        null,
        above.stream().filter(ScrapedPage::isDate).map(ScrapedPage::clue).toList(),
        body);
  }

  /**
   * Whether it has the chrome of a page: a dozen lines of no more than a word or two, four and more
   * of them known from menus and buttons; and these lines are two in five of all, or stand above
   * the first running text.
   */
  static boolean isScraped(List<String> lines) {
    List<String> above =
        lines.stream().takeWhile(line -> LineKind.of(line) != LineKind.PROSE).toList();
    List<String> chips = chips(lines);
    return isChrome(chips(above))
        || (isChrome(chips) && chips.size() * 5L >= lines.stream().distinct().count() * 2);
  }

  private static List<String> chips(List<String> lines) {
    return lines.stream().filter(line -> LineKind.of(line) == LineKind.CHIP).distinct().toList();
  }

  private static boolean isChrome(List<String> chips) {
    return chips.size() >= FEWEST_CHIPS
        && chips.stream().filter(ScrapedPage::isChrome).limit(FEWEST_BUTTONS).count()
            == FEWEST_BUTTONS;
  }

  private static boolean isChrome(String line) {
    Boilerplate.Kind kind = Boilerplate.kindOf(line);
    return Line.saysSomething(line)
        && kind != Boilerplate.Kind.NONE
        && kind != Boilerplate.Kind.REACH
        && kind != Boilerplate.Kind.CALL;
  }

  private static int first(boolean[] article) {
    int first = 0;
    while (first < article.length && !article[first]) {
      first++;
    }
    return first;
  }

  private static boolean isDate(String line) {
    return Line.words(line) <= LONGEST_DATE
        && !Line.endsSentence(line)
        && line.indexOf('©') < 0
        && YEAR.matcher(line).find();
  }

  private static DateClue clue(String line) {
    return new DateClue(Evidence.VISIBLE, line);
  }
}
