package org.daybook.text;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;

/** The author in a byline that only the class of its element tells. */
final class MarkedByline {
  private static final String BYLINES =
      "[class~=(?i)(?:^|[\\s_-])(?:by-?line|author)(?:$|[\\s_-])]";
  private static final String ELSEWHERE =
      "[class*=comment], [id*=comment], [class*=related], aside, nav, footer";
  private static final Pattern BY =
      Pattern.compile("^(?:(?i:(?:edited |posted |words |written )?by):?(?: |(?=\\p{Lu}))|)");
  private static final Pattern MEDIUM = Pattern.compile(" (?:For|FOR|In|IN) .*");

  /** Words around a name, or in its place, that are written with a capital too. */
  private static final Pattern NO_NAME =
      Pattern.compile(
          "\\b(?:About|Advertisement|All|Archives?|Articles?|Authors?|By|Contact|Follow|From|More|News|Our"
              + "|Posted|Posts?|Published|Read|Reporters?|Sections?|See|Share|Staff|Stor(?:y|ies)|The|This"
              + "|Updated|View|Written)\\b");

  /** Names in the bylines of a page of one article. */
  private static final int MOST_NAMES = 3;

  private static final int MOST_WORDS = 4;

  private MarkedByline() {}

  /**
   * The first name; null where there is none, or where there are many, as in a list of articles.
   */
  static String of(Document page) {
    List<String> names =
        page.select(BYLINES).stream()
            .filter(element -> element.closest(ELSEWHERE) == null)
            .map(element -> BY.matcher(element.text().strip()).replaceFirst("By "))
            .map(Credits::bylineAuthor)
            .filter(Objects::nonNull)
            .map(name -> MEDIUM.matcher(name).replaceFirst(""))
            .filter(MarkedByline::isName)
            .distinct()
            .limit(MOST_NAMES + 1)
            .toList();
    return names.isEmpty() || names.size() > MOST_NAMES ? null : names.get(0);
  }

  private static boolean isName(String name) {
    int words = Line.words(name);
    return words > 1 && words <= MOST_WORDS && !NO_NAME.matcher(name).find();
  }
}
