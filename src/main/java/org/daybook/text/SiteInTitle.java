package org.daybook.text;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The name of the site around a headline: {@code Ferry sails – The Harrow Ledger}. */
final class SiteInTitle {
  private static final int FEWEST_WORDS = 3;
  private static final int LONGEST_NAME = 40;
  private static final String NAME = "([^|｜»•·–—]{2," + LONGEST_NAME + "}?)";
  private static final String APART = "\\s*(?:[|｜»•·]|\\s(?:[–—-]{1,2}|::)(?=\\s))\\s*";
  private static final Pattern LAST = Pattern.compile("(.+?)" + APART + NAME);
  private static final Pattern FIRST = Pattern.compile(NAME + APART + "(.+)");

  /** What looks like a name behind a headline: anything behind a bar, capitals behind a dash. */
  private static final Pattern LIKELY =
      Pattern.compile(
          "(.{1,300}?) +(?:[|»•·] +[^|»•·]{2,40}"
              + "|[–—-] +\\p{Lu}[\\p{L}.'’]*(?: (?:\\p{Lu}[\\p{L}.'’]*|of|the|and|&)){0,3})");

  private SiteInTitle() {}

  /**
   * The title without the site's name, where it ends in it or begins with it.
   *
   * @param source domain or name of the site, or null
   * @param site the name by which the page calls its site, or null
   */
  static String cutFrom(String title, String source, String site) {
    if (title == null) {
      return null;
    }
    Matcher last = LAST.matcher(title);
    if (last.matches() && isHeadline(last.group(1)) && isName(last.group(2), source, site)) {
      return last.group(1);
    }
    Matcher first = FIRST.matcher(title);
    return first.matches() && isHeadline(first.group(2)) && isName(first.group(1), source, site)
        ? first.group(2)
        : title;
  }

  /** The title of a window without what looks like the name of a site behind it. */
  static String cutFromWindow(String title) {
    Matcher likely = LIKELY.matcher(title);
    return likely.matches() && isHeadline(likely.group(1)) ? likely.group(1) : title;
  }

  /**
   * Whether the title is the heading, and before or behind it, set apart, no more than the names of
   * site and section.
   */
  static boolean isAround(String title, String heading) {
    if (!isHeadline(heading) || heading.length() * 2 < title.length()) {
      return false;
    }
    String quoted = Pattern.quote(heading);
    return Pattern.matches("(?i)" + quoted + APART + ".+|.+" + APART + quoted, title);
  }

  /** Whether it is the name of the site, as in {@link #cutFrom}. */
  static boolean isName(String text, String source, String site) {
    String name = folded(text);
    return !name.isEmpty()
        && text.length() <= LONGEST_NAME
        && (name.equals(folded(site)) || isDomain(name, source));
  }

  private static boolean isHeadline(String text) {
    return Line.words(text) >= FEWEST_WORDS;
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
