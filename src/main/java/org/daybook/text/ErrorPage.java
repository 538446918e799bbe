package org.daybook.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a site answers in place of an article, saved as if it were one: {@code 404 Not Found},
 * {@code You must be logged in}. Told by its wording in a text of at most {@value #MOST_WORDS}
 * words; the codes and their names are those of RFC 9110 and of common servers.
 */
final class ErrorPage {
  private static final int MOST_WORDS = 60;
  private static final int NEAR = 3;

  private static final String NAME =
      "(?:bad request|unauthori[sz]ed|forbidden|access (?:denied|forbidden)|permission denied"
          + "|(?:page |file |object |document |article |url )?not found|method not allowed|gone"
          + "|too many requests|unavailable for legal reasons|internal server error|server error"
          + "|bad gateway|service (?:temporarily )?unavailable|gateway time-?out"
          + "|request blocked)";
  private static final String CODE = "(?:4(?:0[0-9]|1[0-8]|29|51)|5(?:0[0-5]|2[0-7]))";
  private static final String LABEL = "(?:http|server|status|error|code)";
  private static final Pattern STATUS =
      Pattern.compile(
          "\\W*(?:(?:oops|sorry)\\W+)?(?:(?:%1$s\\W{1,3}){1,3}%2$s(?:\\W{1,3}error)?|%2$s\\W{1,3}error|%2$s(?=\\W{1,3}%3$s))(?:\\W{1,3}%3$s)?\\W*(?:[|–—-] .{2,40})?"
              .formatted(LABEL, CODE, NAME),
          Pattern.CASE_INSENSITIVE);
  private static final Pattern SAID =
      Pattern.compile(
          "\\W*(?:(?:oops|sorry|please|error|we(?:'re| are) sorry)\\W+(?:but )?)?"
              + "(?:"
              + NAME
              + "(?:\\W{1,3}"
              + CODE
              + ")?\\W*"
              + "|you must be (?:logged|signed) in\\b.*"
              + "|you (?:do not|don't|are not|aren't) (?:have (?:permission|access)|authori[sz]ed)\\b.*"
              + "|(?:the|this|that) (?:requested )?(?:page|article|story|content|file|document|url|resource|link)\\b.{0,60}"
              + "(?:not found|(?:can|could)(?: ?not|n't|'t) be (?:found|displayed)|(?:does not|doesn't|no longer) exists?"
              + "|no longer available|has been (?:moved|removed|deleted))\\b.*"
              + "|(?:checking your browser|verify(?:ing)? (?:that )?you are (?:a )?human|are you (?:a )?(?:robot|human))\\b.*"
              + "|attention required\\W+cloudflare\\W*)",
          Pattern.CASE_INSENSITIVE);

  /** Names that no headline is. */
  private static final Pattern TITLE =
      Pattern.compile(
          "\\W*(?:error|.{2,40}[:|»–—-] error|(?:page |file |object )?not found|internal server error|bad gateway"
              + "|service (?:temporarily )?unavailable|gateway time-?out)\\W*",
          Pattern.CASE_INSENSITIVE);

  private ErrorPage() {}

  /**
   * The words of the error, where it is one.
   *
   * @param title null where there is none; believed where it can't be a headline
   */
  static Optional<String> words(String title, List<String> lines) {
    int words = 0;
    for (String line : lines) {
      words += Line.words(line);
      if (words > MOST_WORDS) {
        return Optional.empty();
      }
    }
    boolean entitled =
        title != null && (STATUS.matcher(title).matches() || TITLE.matcher(title).matches());
    return entitled
        ? Optional.of(title)
        : lines.stream().limit(NEAR).filter(ErrorPage::isError).findFirst();
  }

  private static boolean isError(String line) {
    String plain = line.replace('’', '\'');
    return STATUS.matcher(plain).matches() || SAID.matcher(plain).matches();
  }
}
