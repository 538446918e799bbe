package org.daybook.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The agencies credited in datelines: {@code LONDON (Reuters) -}. */
final class Agencies {
  private static final Set<String> NAMES = load();
  private static final int LONGEST_DATELINE = 120;

  private static final Pattern DATELINE =
      Pattern.compile("^(?:[^()]{0,80} )?\\(([^()]{2,40})\\) ?(?:-{1,3}|–|—|―|_|:) ?");
  private static final Pattern AGENCY_NAME =
      Pattern.compile("(?:\\p{Lu}[\\p{L}.&'’-]* ){1,4}(?:News|Press|Newswire|Wire|Agency|Service)");

  private Agencies() {}

  /** Whether it is the name of an agency or of a medium that others reprint. */
  static boolean isAgency(String name) {
    return NAMES.contains(name);
  }

  /** The agency in the dateline at the start of a paragraph; null where there is none. */
  static String inDateline(String paragraph) {
    Matcher dateline =
        DATELINE.matcher(paragraph.substring(0, Math.min(LONGEST_DATELINE, paragraph.length())));
    if (!dateline.find()) {
      return null;
    }
    String name = dateline.group(1).strip();
    return isAgency(name) || AGENCY_NAME.matcher(name).matches() ? name : null;
  }

  private static Set<String> load() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Agencies.class.getResourceAsStream("agencies.txt"), StandardCharsets.UTF_8))) {
      return lines.lines().filter(line -> !line.startsWith("#")).collect(Collectors.toSet());
    } catch (IOException e) {
      throw new UncheckedIOException("agencies.txt", e);
    }
  }
}
