package org.daybook.text;

import java.util.ArrayList;
import java.util.List;

/**
 * The lines of the article among the lines of a page.
 *
 * @param kept lines of the article in order
 * @param dropped lines that are not, in order
 */
record BodyLines(List<String> kept, List<String> dropped) {
  BodyLines {
    kept = List.copyOf(kept);
    dropped = List.copyOf(dropped);
  }

  /**
   * Drops boilerplate, and the invitations to read on at the ends of lines. A comment form ends the
   * article only where most of the prose stands before it: a link to the form may stand on top.
   */
  static BodyLines of(List<String> lines) {
    List<String> cut = lines.stream().map(ReadMore::cutFrom).toList();
    int first = firstProse(cut);
    int last = lastProse(cut);
    List<String> kept = new ArrayList<>();
    List<String> dropped = new ArrayList<>();
    int words = cut.stream().mapToInt(BodyLines::proseWords).sum();
    int before = 0;
    boolean inList = false;
    for (int i = 0; i < cut.size(); i++) {
      String line = cut.get(i);
      Boilerplate.Kind kind = Boilerplate.kindOf(line);
      if (kind == Boilerplate.Kind.END && before * 2 >= words) {
        dropped.addAll(lines.subList(i, lines.size()));
        break;
      }
      before += proseWords(line);
      inList =
          kind == Boilerplate.Kind.LIST
              || (inList && (kind != Boilerplate.Kind.NONE || !Line.isProse(line)));
      boolean drop =
          switch (kind) {
            case END, LINE, LINK, LIST -> true;
            case EDGE -> i < first || i > last || inList;
            case NONE -> inList && isTitle(line);
          };
      if (drop) {
        dropped.add(lines.get(i));
      } else {
        inList = false;
        kept.add(line);
      }
    }
    return new BodyLines(kept, dropped);
  }

  private static boolean isTitle(String line) {
    return Line.lastMark(line) != '.' && Line.lastMark(line) != ':' && Line.words(line) >= 3;
  }

  private static int proseWords(String line) {
    return Line.isProse(line) ? Line.words(line) : 0;
  }

  private static int firstProse(List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      if (Line.isProse(lines.get(i))) {
        return i;
      }
    }
    return lines.size();
  }

  private static int lastProse(List<String> lines) {
    for (int i = lines.size() - 1; i >= 0; i--) {
      if (Line.isProse(lines.get(i))) {
        return i;
      }
    }
    return -1;
  }
}
