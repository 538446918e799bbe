package org.daybook.text;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The name of the site behind a headline: {@code Ferry sails – The Harrow Ledger}. */
final class SiteInTitle {
  private static final int FEWEST_WORDS = 3;
  private static final Pattern LAST =
      Pattern.compile("(.+?)\\s*(?:[|｜»•·]|\\s(?:[–—-]{1,2}|::)(?=\\s))\\s*([^|｜»•·–—]{2,40})");

  private SiteInTitle() {}

  /**
   * The title without the site's name, where it ends in it.
   *
   * @param source domain or name of the site, or null
   * @param site the name by which the page calls its site, or null
   */
  static String cutFrom(String title, String source, String site) {
    Matcher last = LAST.matcher(title == null ? "" : title);
    if (!last.matches() || Line.words(last.group(1)) < FEWEST_WORDS) {
      return title;
    }
    String name = folded(last.group(2));
    boolean isSite = !name.isEmpty() && (name.equals(folded(site)) || isDomain(name, source));
    return isSite ? last.group(1) : title;
  }

  private static boolean isDomain(String name, String source) {
    if (source == null) {
      return false;
    }
    int dot = source.indexOf('.');
    return name.equals(folded(source))
        || (dot > 0 && name.equals(folded(source.substring(0, dot))));
  }

  /** Letters and digits in lower case, without an article before them. */
  private static String folded(String name) {
    return name == null
        ? ""
        : name.toLowerCase(Locale.ROOT).replaceFirst("^the\\s?", "").replaceAll("[^\\p{L}\\d]", "");
  }
}
