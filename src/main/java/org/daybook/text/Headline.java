package org.daybook.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The headline, where it stands before or after the body: a line without a final full stop, in
 * words that the body has too.
 *
 * @param title the record's title, else the line found; null where there is neither
 * @param body the lines without the headline
 */
record Headline(String title, List<String> body) {
  /** Lines from either end among which a headline is looked for. */
  private static final int NEAR = 5;

  private static final int FEWEST_WORDS = 3;

  /** Words that a menu's lines seldom have. */
  private static final int FEWEST_UNRELATED = 5;

  private static final int MOST_WORDS = 40;
  private static final int LONGEST_TITLE = 300;

  /** Characters of a site's name and more around a title, which may be set twice as wide. */
  private static final int LONGEST_SITE = 100;

  /** Letters by which words are taken for forms of the same word. */
  private static final int STEM = 5;

  private static final Pattern NO_TITLE =
      Pattern.compile(
          ".*(?:@|https?://|www\\.|\\d{3}[-. ]\\d{4}).*"
              + "|(?:for immediate release|contact|media contact|press release|source|by|photos?"
              + "|image|updated|published|posted|watch|click|download|text of|where|when|who)\\b.*"
              + "|(?:\\p{L}+day,? )?(?:\\p{L}+\\.? \\d{1,2}|\\d{1,2} \\p{L}+),? \\d{4}.*",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern SITE_SUFFIX = Pattern.compile(" (?:[|–—-]|::|»|·) ");

  Headline {
    body = List.copyOf(body);
  }

  /**
   * Takes the headline out of the lines.
   *
   * @param behindSource index of the line behind a source line, where feeds repeat the headline; -1
   *     where there is none
   * @param title the title of the record; null where it has none
   */
  static Headline of(List<String> lines, int behindSource, String title) {
    if (title != null) {
      return new Headline(title, without(title, lines));
    }
    int index = found(lines, behindSource);
    return index < 0
        ? new Headline(null, lines)
        : new Headline(lines.get(index), without(lines.get(index), lines));
  }

  /**
   * The headline of a body among lines that stand above it: of those in its words the one that
   * shares most, where there is none the one of most words; null where none has the form of a
   * headline.
   */
  static String above(List<String> lines, List<String> body) {
    Set<String> stems = stems(body);
    List<String> titles =
        lines.stream().filter(line -> Line.words(line) > FEWEST_WORDS && isTitle(line)).toList();
    return titles.stream()
        .filter(line -> isAbout(line, stems))
        .max(Comparator.comparingLong(line -> shared(line, stems)))
        .or(
            () ->
                titles.stream()
                    .filter(line -> Line.words(line) > FEWEST_UNRELATED)
                    .max(Comparator.comparingInt(Line::words)))
        .orElse(null);
  }

  private static long shared(String line, Set<String> stems) {
    return stems(List.of(line)).stream().filter(stems::contains).count();
  }

  /** The lines without those near either end that are the title; all where there is no other. */
  private static List<String> without(String title, List<String> lines) {
    Set<String> wordings = wordings(title);
    int longest = title.length() * 2 + LONGEST_SITE;
    List<String> body = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      boolean near = i < NEAR || i >= lines.size() - NEAR;
      if (!near || !isSame(lines.get(i), wordings, longest)) {
        body.add(lines.get(i));
      }
    }
    return body.isEmpty() ? lines : body;
  }

  /** The wording of a title, whole and without the name of the site behind or before it. */
  private static Set<String> wordings(String title) {
    Set<String> wordings = new HashSet<>();
    wordings.add(Line.wording(title));
    String[] parts = SITE_SUFFIX.split(title);
    String longest =
        Collections.max(Arrays.asList(parts), (a, b) -> Integer.compare(a.length(), b.length()));
    if (Line.words(longest) >= FEWEST_WORDS + 1) {
      wordings.add(Line.wording(longest));
    }
    wordings.remove("");
    return wordings;
  }

  private static boolean isSame(String line, Set<String> titles, int longest) {
    return line.length() <= longest && !Collections.disjoint(wordings(line), titles);
  }

  /** Index of the headline before the first or after the last paragraph of prose; -1 for none. */
  private static int found(List<String> lines, int behindSource) {
    int first = 0;
    while (first < lines.size() && !Line.isProse(lines.get(first))) {
      first++;
    }
    if (first == lines.size()) {
      return -1;
    }
    if (behindSource > first
        && behindSource == lines.size() - 1
        && isShort(lines.get(behindSource))) {
      return behindSource;
    }
    for (int i = 0; i < Math.min(first, NEAR); i++) {
      if (isTitle(lines.get(i))) {
        return i;
      }
    }
    int last = lines.size() - 1;
    return isAfterBody(lines, last) ? last : -1;
  }

  /** Whether a line alone behind the last paragraph is in the words of the body. */
  private static boolean isAfterBody(List<String> lines, int last) {
    return last > 0
        && Line.words(lines.get(last)) > FEWEST_WORDS
        && isTitle(lines.get(last))
        && (Line.isProse(lines.get(last - 1)) || Line.endsSentence(lines.get(last - 1)))
        && isAbout(lines.get(last), stems(lines.subList(0, last)));
  }

  private static boolean isShort(String line) {
    int words = Line.words(line);
    return words >= FEWEST_WORDS && words <= MOST_WORDS && line.length() <= LONGEST_TITLE;
  }

  private static boolean isTitle(String line) {
    char last = Line.lastMark(line);
    int start = line.codePointAt(0);
    return isShort(line)
        && (Character.isLetterOrDigit(last) || last == '?' || last == '!' || last == '…')
        && !Character.isLowerCase(start)
        && !NO_TITLE.matcher(line).matches();
  }

  /** Whether the body has two in five of the line's longer words. */
  private static boolean isAbout(String line, Set<String> stems) {
    long shared = shared(line, stems);
    return shared >= 2 && shared * 5 >= stems(List.of(line)).size() * 2L;
  }

  /** The first letters of all words of four letters and more. */
  private static Set<String> stems(List<String> lines) {
    Set<String> stems = new HashSet<>();
    for (String line : lines) {
      for (String word : Line.wording(line).split(" ", -1)) {
        if (word.length() >= STEM - 1) {
          stems.add(word.substring(0, Math.min(STEM, word.length())));
        }
      }
    }
    return stems;
  }
}
