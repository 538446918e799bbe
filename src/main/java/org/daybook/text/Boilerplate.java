package org.daybook.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines of a page that are no article: comment forms, buttons, newsletters, navigation. Known
 * by their wording, listed in {@code boilerplate.tsv}; a long line is never one of them.
 */
final class Boilerplate {
  private static final int LONGEST = 400;
  private static final int MOST_WORDS = 60;
  private static final List<Wording> WORDINGS = load();

  /** Characters with wordings of their own; the lines of all others are compared with each. */
  private static final char ASCII = 128;

  private static final Map<Character, List<Wording>> BY_START = new ConcurrentHashMap<>();

  private Boilerplate() {}

  /** What to drop, with the line. */
  enum Kind {
    /** The line and all after it. */
    END,
    /** The line. */
    LINE,
    /** The line, where it does not end as a sentence does. */
    LINK,
    /** The line, if it is no sentence, and the titles that follow it. */
    LIST,
    /** The line, where it stands before or after the body. */
    EDGE,
    /** The line, where it stands before or after the body, whatever mark it ends in. */
    REACH,
    /** The line, and the name above it, where they stand before the body or behind a contact. */
    CALL,
    /** Nothing: it is no boilerplate. */
    NONE
  }

  /**
   * How lines of a kind are worded.
   *
   * @param pattern of the whole line
   * @param holds characters of which a line has one; none where it may have any
   */
  private record Wording(Kind kind, Pattern pattern, String holds) {
    boolean isOf(String line) {
      return mayHold(line) && pattern.matcher(line).matches();
    }

    private boolean mayHold(String line) {
      for (int i = 0; i < holds.length(); i++) {
        if (line.indexOf(holds.charAt(i)) >= 0) {
          return true;
        }
      }
      return holds.isEmpty();
    }

    /** Whether a line may start so: the character is one, or the line may go on behind it. */
    boolean mayStart(char start) {
      Matcher matcher = pattern.matcher(String.valueOf(start));
      return matcher.matches() || matcher.hitEnd();
    }
  }

  /** The kind of a line, the first that its wording matches. */
  static Kind kindOf(String line) {
    if (line.length() > LONGEST || Line.words(line) > MOST_WORDS) {
      return Kind.NONE;
    }
    if (!Line.saysSomething(line)) {
      return Kind.LINE;
    }
    String plain = plain(line);
    for (Wording wording : startingAs(plain.charAt(0))) {
      if (wording.isOf(plain)) {
        return endsOtherwise(line, wording.kind) ? Kind.NONE : wording.kind;
      }
    }
    return Kind.NONE;
  }

  /** The wordings that a line may have which starts with {@code start}. */
  private static List<Wording> startingAs(char start) {
    return BY_START.computeIfAbsent(
        (char) Math.min(start, ASCII),
        c -> WORDINGS.stream().filter(wording -> c == ASCII || wording.mayStart(c)).toList());
  }

  /** Whether the line ends as no line of the kind does. */
  private static boolean endsOtherwise(String line, Kind kind) {
    char last = Line.lastMark(line);
    return switch (kind) {
      case LINK, LIST -> last == '.';
      case EDGE -> last == ':' || last == '!' || last == '.';
      case END, LINE, REACH, CALL, NONE -> false;
    };
  }

  /** In lower case, with plain quotes, without marks at its edges. */
  private static String plain(String line) {
    int start = 0;
    int end = line.length();
    while (start < end && isMark(line.charAt(start))) {
      start++;
    }
    while (end > start && isMark(line.charAt(end - 1))) {
      end--;
    }
    return line.substring(start, end).replace('’', '\'').toLowerCase(Locale.ROOT);
  }

  private static boolean isMark(char c) {
    return !Character.isLetterOrDigit(c) && c != '©';
  }

  /** The wordings in the order of their kinds. */
  private static List<Wording> load() {
    List<Wording> wordings = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Boilerplate.class.getResourceAsStream("boilerplate.tsv"),
                StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] cells = line.split("\t", -1);
        if (!line.startsWith("#") && cells.length > 1) {
          String holds = cells.length > 2 ? cells[2] : "";
          wordings.add(new Wording(Kind.valueOf(cells[0]), Pattern.compile(cells[1]), holds));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("boilerplate.tsv", e);
    }
    wordings.sort(Comparator.comparing(Wording::kind));
    return wordings;
  }
}
