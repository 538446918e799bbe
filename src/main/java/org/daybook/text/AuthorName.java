package org.daybook.text;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The names in a byline, without what bylines have instead of one: a date, a mail, a login. */
final class AuthorName {
  private static final int LONGEST = 120;
  private static final Pattern BEFORE =
      Pattern.compile("^[\\s>|•·*:,–—-]*(?:(?:[Bb]y|BY):? )?", Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern MAIL =
      Pattern.compile("\\s*[(<\\[]?(?:mailto:)?[\\w.%+-]+@[\\w.-]+\\.[A-Za-z]{2,}[)>\\]]?");
  private static final Pattern NO_NAME =
      Pattern.compile(
          "(?:(?:last |first )?(?:updated?|published|posted|modified|edited|created|reviewed)\\b.*"
              + "|(?:site |web ?)?(?:admin(?:istrator)?|master|editor)|authors?|editors|contributors?"
              + "|(?:guest|staff)(?: (?:author|writer|reporter|contributor|post))?|reporter|correspondent"
              + "|anonymous|none|null|nan|n/a|nil|unknown|undefined|(?:super|default )?user|root"
              + "|(?:photo|image|picture|foto|фото|photographe?|fotos)s?(?: by| credit)?:.*|[\\w-]+(?:\\.[\\w-]+)*\\.[a-z]{2,3}|https?:.*|www\\..*|\\P{L}*|.*\\b(?:19|20)\\d\\d\\b.*|\\p{L}{3,9}\\.? \\d{1,2})",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private AuthorName() {}

  /** The names in {@code byline}, apart by commas; null where it holds none, or a whole text. */
  static String of(String byline) {
    String line = WhiteSpace.oneLine(byline);
    if (line == null || line.length() > LONGEST) {
      return null;
    }
    String plain = MAIL.matcher(BEFORE.matcher(line).replaceFirst("")).replaceAll("");
    String names =
        Arrays.stream(plain.split(",", -1))
            .map(String::strip)
            .filter(part -> !NO_NAME.matcher(part).matches())
            .collect(Collectors.joining(", "));
    return names.isEmpty() ? null : names;
  }
}
