package org.daybook.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import java.util.regex.Pattern;

/**
 * The lines of a page that are no article: comment forms, buttons, newsletters, navigation. Known
 * by their wording, listed in {@code boilerplate.tsv}; a long line is never one of them.
 */
final class Boilerplate {
  private static final int LONGEST = 400;
  private static final int MOST_WORDS = 60;
  private static final Map<Kind, Pattern> PATTERNS = load();

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

  /** The kind of a line, the first that its wording matches. */
  static Kind kindOf(String line) {
    if (line.length() > LONGEST || Line.words(line) > MOST_WORDS) {
      return Kind.NONE;
    }
    if (!Line.saysSomething(line)) {
      return Kind.LINE;
    }
    String plain = plain(line);
    for (Map.Entry<Kind, Pattern> entry : PATTERNS.entrySet()) {
      if (entry.getValue().matcher(plain).matches()) {
        return endsOtherwise(line, entry.getKey()) ? Kind.NONE : entry.getKey();
      }
    }
    return Kind.NONE;
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

  private static Map<Kind, Pattern> load() {
    Map<Kind, StringJoiner> alternatives = new EnumMap<>(Kind.class);
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Boilerplate.class.getResourceAsStream("boilerplate.tsv"),
                StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int tab = line.indexOf('\t');
        if (!line.startsWith("#") && tab > 0) {
          alternatives
              .computeIfAbsent(Kind.valueOf(line.substring(0, tab)), k -> new StringJoiner("|"))
              .add("(?:" + line.substring(tab + 1) + ")");
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("boilerplate.tsv", e);
    }
    Map<Kind, Pattern> patterns = new EnumMap<>(Kind.class);
    alternatives.forEach((kind, list) -> patterns.put(kind, Pattern.compile(list.toString())));
    return patterns;
  }
}
