package org.daybook.text;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * The first and last {@value #MOST} lines of a clean text, where the standing lines of a site are:
 * who the office is, whom to call, what to read next.
 */
public final class EdgeLines {
  private static final int MOST = 16;
  private static final String BREAK = "\n\n";

  private EdgeLines() {}

  /** The lines at the edges of {@code text}, each once. */
  public static List<String> of(String text) {
    String[] lines = text.split(BREAK);
    return IntStream.range(0, lines.length)
        .filter(i -> i < MOST || i >= lines.length - MOST)
        .mapToObj(i -> lines[i])
        .distinct()
        .toList();
  }

  /**
   * {@code text} without the standing lines that it begins and ends with. A line that ends in a
   * comma is kept, and so are lines that another which is kept leads over to, by a comma or colon
   * at its end: datelines, signatures, what a heading announces. A text of which more than half the
   * words would go stays as it is, for that may be an article told several times.
   */
  public static String without(Predicate<String> standing, String text) {
    List<String> lines = Arrays.asList(text.split(BREAK));
    Predicate<String> drops = line -> !line.endsWith(",") && standing.test(line);
    int start = start(lines, drops);
    int end = end(lines, drops, start);
    if (start == 0 && end == lines.size()) {
      return text;
    }
    List<String> kept = lines.subList(start, end);
    return words(kept) * 2 < words(lines) ? text : String.join(BREAK, kept);
  }

  /** Index of the first line to keep. */
  private static int start(List<String> lines, Predicate<String> drops) {
    int start = 0;
    while (start < Math.min(MOST, lines.size()) && drops.test(lines.get(start))) {
      start++;
    }
    while (start > 0 && leadsOver(lines.get(start - 1))) {
      start--;
    }
    return start;
  }

  /** Index behind the last line to keep. */
  private static int end(List<String> lines, Predicate<String> drops, int start) {
    int end = lines.size();
    while (end > Math.max(start, lines.size() - MOST) && drops.test(lines.get(end - 1))) {
      end--;
    }
    return end > start && leadsOver(lines.get(end - 1)) ? lines.size() : end;
  }

  private static boolean leadsOver(String line) {
    return line.endsWith(",") || line.endsWith(":");
  }

  private static int words(List<String> lines) {
    return lines.stream().mapToInt(Line::words).sum();
  }
}
