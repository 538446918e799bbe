package org.daybook.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The lines of the article among the lines of a page.
 *
 * @param kept lines of the article in order
 * @param dropped lines that are not, in order
 */
record BodyLines(List<String> kept, List<String> dropped) {
  private static final Pattern CONTACT =
      Pattern.compile("(?i)\\W*(?:(?:press|media|news) )?contact");
  private static final Pattern CALLER =
      Pattern.compile("\\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*){1,2},?");

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
    List<Boilerplate.Kind> kinds = cut.stream().map(Boilerplate::kindOf).toList();
    int[] prose = prose(cut, kinds);
    int end = end(kinds, prose);
    int first = firstProse(prose);
    int last = lastProse(prose);
    List<String> kept = new ArrayList<>();
    List<String> dropped = new ArrayList<>();
    int contact = contact(cut, kinds, last);
    boolean inList = false;
    for (int i = 0; i < end; i++) {
      String line = cut.get(i);
      boolean drop =
          switch (kinds.get(i)) {
            case END, LINE, LINK, LIST -> true;
            case EDGE -> i < first || i > last || inList;
            case REACH -> i < first || i > last;
            case CALL -> i < first || i >= contact;
            case NONE -> (inList && isTitle(line)) || isCaller(i, cut, kinds, first, contact);
          };
      inList = kinds.get(i) == Boilerplate.Kind.LIST || (inList && drop);
      if (drop) {
        dropped.add(lines.get(i));
      } else {
        kept.add(line);
      }
    }
    dropped.addAll(lines.subList(end, lines.size()));
    return new BodyLines(kept, dropped);
  }

  /** Words of running text on each line. */
  private static int[] prose(List<String> lines, List<Boilerplate.Kind> kinds) {
    int[] prose = new int[lines.size()];
    for (int i = 0; i < prose.length; i++) {
      boolean own = kinds.get(i) == Boilerplate.Kind.NONE && Line.isProse(lines.get(i));
      prose[i] = own ? Line.words(lines.get(i)) : 0;
    }
    return prose;
  }

  /** Index of the comment form, or behind the last line. */
  private static int end(List<Boilerplate.Kind> kinds, int[] prose) {
    long words = Arrays.stream(prose).asLongStream().sum();
    long before = 0;
    for (int i = 0; i < prose.length; i++) {
      if (kinds.get(i) == Boilerplate.Kind.END && before * 2 >= words) {
        return i;
      }
      before += prose[i];
    }
    return prose.length;
  }

  /**
   * Index of the first contact behind the body, or behind the last line: numbers to call may be
   * what an article ends with, unless they stand below a heading.
   */
  private static int contact(List<String> lines, List<Boilerplate.Kind> kinds, int last) {
    int i = last + 1;
    while (i < lines.size()
        && (kinds.get(i) != Boilerplate.Kind.CALL || !CONTACT.matcher(lines.get(i)).lookingAt())) {
      i++;
    }
    return i;
  }

  /** Whether it is the name of whom the line below says how to call. */
  private static boolean isCaller(
      int i, List<String> lines, List<Boilerplate.Kind> kinds, int first, int contact) {
    return (i < first || i > contact)
        && i + 1 < lines.size()
        && kinds.get(i + 1) == Boilerplate.Kind.CALL
        && !CONTACT.matcher(lines.get(i + 1)).lookingAt()
        && CALLER.matcher(lines.get(i)).matches();
  }

  private static boolean isTitle(String line) {
    return Line.lastMark(line) != '.' && Line.lastMark(line) != ':' && Line.words(line) >= 3;
  }

  private static int firstProse(int[] prose) {
    int first = 0;
    while (first < prose.length && prose[first] == 0) {
      first++;
    }
    return first;
  }

  private static int lastProse(int[] prose) {
    int last = prose.length - 1;
    while (last >= 0 && prose[last] == 0) {
      last--;
    }
    return last;
  }
}
