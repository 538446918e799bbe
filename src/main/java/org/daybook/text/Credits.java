package org.daybook.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who is credited with a text in its first and last lines.
 *
 * @param author of the byline, {@code By Jane Doe}; null where there is none
 * @param agency of the source line, {@code Source:: Agency}, of the byline or of the dateline; null
 *     where there is none
 * @param behindSource index in {@code rest} of the line behind the source line; -1 where there is
 *     none
 * @param rest the lines without those that were nothing but a credit
 * @param dropped those lines
 */
record Credits(
    String author, String agency, int behindSource, List<String> rest, List<String> dropped) {
  /** Lines from either end in which credits are looked for. */
  private static final int NEAR = 5;

  private static final int LONGEST = 160;

  private static final Pattern SOURCE =
      Pattern.compile("(?:Source|SOURCE|Via|Article source|Original source) ?:{1,2} ?([^:]{2,60})");
  private static final String NAME = "\\p{Lu}[\\p{L}.'’-]*";
  private static final String NAMES =
      NAME + "(?:,? (?:" + NAME + "|and|&|de|da|di|van|von|der|den|la|le|el|al|bin|du|dos)){0,9}";
  private static final Pattern BYLINE =
      Pattern.compile("(?:By|BY|Written by|Posted by|Author ?:|By ?:) (" + NAMES + ")");
  private static final Pattern BYLINE_TAIL = Pattern.compile(" ?[|•·—–/] ?| - ");

  Credits {
    rest = List.copyOf(rest);
    dropped = List.copyOf(dropped);
  }

  /** Takes the credits out of the lines of an article. */
  static Credits of(List<String> lines) {
    String author = null;
    String agency = null;
    int behindSource = -1;
    List<String> rest = new ArrayList<>();
    List<String> dropped = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      String byline = i < NEAR ? byline(line) : null;
      String source = i > 0 && i >= lines.size() - NEAR ? source(line) : null;
      if (byline == null && source == null) {
        rest.add(line);
        continue;
      }
      dropped.add(line);
      behindSource = source == null ? behindSource : rest.size();
      agency = agency == null ? source : agency;
      if (byline != null && agency == null) {
        agency = agencyOf(byline);
      }
      author = author == null ? authorOf(byline) : author;
    }
    if (agency == null) {
      agency = datelineAgency(rest);
    }
    return new Credits(author, agency, behindSource, rest, dropped);
  }

  /** Whether the line is nothing but {@code Source:: Agency}. */
  static boolean isSourceLine(String line) {
    return source(line) != null;
  }

  /** The author that a byline names; null where the line is none. */
  static String bylineAuthor(String line) {
    return authorOf(byline(line));
  }

  private static String source(String line) {
    Matcher source = SOURCE.matcher(line);
    boolean credit =
        line.length() <= LONGEST
            && source.matches()
            && Line.words(source.group(1)) <= 7
            && !Line.endsSentence(line);
    return credit ? source.group(1).strip() : null;
  }

  /** What follows {@code By}, to the end of the names; null where the line is no byline. */
  private static String byline(String line) {
    if (line.length() > LONGEST || Line.isProse(line)) {
      return null;
    }
    Matcher byline = BYLINE.matcher(BYLINE_TAIL.split(line, 2)[0].strip());
    return byline.matches() ? byline.group(1).strip() : null;
  }

  private static String authorOf(String byline) {
    if (byline == null || Agencies.isAgency(byline)) {
      return null;
    }
    int comma = byline.indexOf(',');
    return comma < 0 ? byline : byline.substring(0, comma).strip();
  }

  private static String agencyOf(String byline) {
    if (Agencies.isAgency(byline)) {
      return byline;
    }
    String after = byline.substring(byline.indexOf(',') + 1).strip();
    String medium = after.replaceFirst(" (?:Writer|Staff Writer|Correspondent|Reporter)$", "");
    return !after.equals(byline) && Agencies.isAgency(medium) ? medium : null;
  }

  private static String datelineAgency(List<String> lines) {
    for (String line : lines.subList(0, Math.min(NEAR, lines.size()))) {
      String agency = Agencies.inDateline(line);
      if (agency != null) {
        return agency;
      }
    }
    return null;
  }
}
