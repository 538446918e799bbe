package org.daybook.nlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import opennlp.tools.util.Span;

/**
 * Counties named in a list, most of which bear the name of a person: {@code Clay, Martin and Wolfe
 * counties}. They are places, whoever else the article calls by such a name.
 */
final class CountyLists {
  private static final Set<String> COUNTIES = Set.of("counties", "parishes");
  private static final Set<String> BETWEEN = Set.of(",", "and", "&", "or");
  private static final int LONGEST_UNKNOWN = 2;

  private final String[] tokens;
  private final List<Span> names;

  private CountyLists(String[] tokens, List<Span> names) {
    this.tokens = tokens;
    this.names = new ArrayList<>(names);
  }

  /** The names of a sentence, in order, with those of such lists as places. */
  static List<Span> settled(String[] tokens, List<Span> names) {
    CountyLists lists = new CountyLists(tokens, names);
    for (int i = 2; i < tokens.length; i++) {
      if (COUNTIES.contains(tokens[i].toLowerCase(Locale.ROOT))) {
        lists.settleBefore(i);
      }
    }
    return lists.names;
  }

  /** Goes back over the list as far as each of its items is one name or short and unknown. */
  private void settleBefore(int counties) {
    int end = counties;
    int start = itemStart(end);
    boolean isList = false;
    while (start < end && (isList || isJoined(start))) {
      int name = nameThatEnds(end);
      boolean isWhole = name < 0 ? end - start <= LONGEST_UNKNOWN : startOf(name) == start;
      if (name >= 0 && startOf(name) >= start) {
        names.set(name, new Span(startOf(name), end, "location", names.get(name).getProb()));
      }
      if (!isWhole || !isJoined(start)) {
        return;
      }
      isList = true;
      end = start;
      while (isJoined(end)) {
        end--;
      }
      start = itemStart(end);
    }
  }

  private boolean isJoined(int start) {
    return start > 0 && BETWEEN.contains(tokens[start - 1]);
  }

  private int startOf(int name) {
    return names.get(name).getStart();
  }

  private int itemStart(int end) {
    int start = end;
    while (start > 0 && Character.isUpperCase(tokens[start - 1].charAt(0))) {
      start--;
    }
    return start;
  }

  private int nameThatEnds(int end) {
    for (int i = 0; i < names.size(); i++) {
      if (names.get(i).getEnd() == end) {
        return i;
      }
    }
    return -1;
  }
}
