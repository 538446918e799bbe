package org.daybook.nlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import opennlp.tools.util.Span;

/**
 * Committees with the whole list of what they deal with: {@code Subcommittee on Courts,
 * Intellectual Property, and the Internet}, of which the finder takes the first alone, and {@code
 * the Senate Health, Education, Labor, and Pensions Committee}, of which it takes the last.
 */
final class CommitteeNames {
  private static final Set<String> COMMITTEES = Set.of("Committee", "Subcommittee");

  /** What is no subject of a committee, but another committee, or who sits in one. */
  private static final Set<String> NO_SUBJECT =
      Set.of("Committee", "Committees", "Subcommittee", "Member");

  /** What a list before its committee begins with, or follows. */
  private static final Set<String> CHAMBERS = Set.of("House", "Senate", "U.S.", "Joint");

  private static final Set<String> DETERMINERS =
      Set.of("the", "The", "this", "our", "their", "his", "her", "'s", "\u2019s");

  private static final Set<String> AND = Set.of("and", "&");
  private static final Set<String> SMALL = Set.of("the", "of");

  private CommitteeNames() {}

  /** The names of a sentence; a committee takes in the names that are of its list. */
  static List<Span> completed(String[] tokens, List<Span> names) {
    List<Span> completed = new ArrayList<>(names.size());
    int end = 0;
    for (Span name : names) {
      if (name.getStart() >= end) {
        int start =
            isCommitteeBehind(tokens, name)
                ? listStart(tokens, name.getStart(), names)
                : name.getStart();
        end = isCommittee(tokens, name) ? listEnd(tokens, name.getEnd(), names) : name.getEnd();
        completed.removeIf(listed -> listed.getEnd() > start);
        completed.add(new Span(start, end, name.getType(), name.getProb()));
      }
    }
    return completed;
  }

  private static boolean isCommitteeBehind(String[] tokens, Span name) {
    return name.getType().equals("organization")
        && name.getStart() > 1
        && AND.contains(tokens[name.getStart() - 1])
        && COMMITTEES.contains(tokens[name.getEnd() - 1]);
  }

  /**
   * Start of a list before the "and" before {@code start}: words in capitals, in parts behind
   * commas, from a determiner or chamber on; else {@code start}.
   */
  private static int listStart(String[] tokens, int start, List<Span> names) {
    int end = tokens[start - 2].equals(",") ? start - 2 : start - 1;
    while (end > 0) {
      int part = partStart(tokens, end, names);
      if (part == end) {
        return start;
      }
      if (CHAMBERS.contains(tokens[part])) {
        return end - part > 1 ? part : start;
      }
      if (part > 0 && DETERMINERS.contains(tokens[part - 1])) {
        return part;
      }
      end = part > 0 && tokens[part - 1].equals(",") ? part - 1 : 0;
    }
    return start;
  }

  /** Start of the words in capitals before {@code end}; it where they are of no list. */
  private static int partStart(String[] tokens, int end, List<Span> names) {
    int start = end;
    while (start > 0 && Character.isUpperCase(tokens[start - 1].charAt(0))) {
      start--;
      if (NO_SUBJECT.contains(tokens[start])
          || isPerson(start, names)
          || isAcronym(tokens[start])) {
        return end;
      }
    }
    return start;
  }

  private static boolean isAcronym(String token) {
    return token.length() > 1 && token.chars().allMatch(Character::isUpperCase);
  }

  private static boolean isCommittee(String[] tokens, Span name) {
    for (int i = name.getStart(); i < name.getEnd() - 2; i++) {
      if (COMMITTEES.contains(tokens[i]) && tokens[i + 1].equals("on")) {
        return name.getType().equals("organization");
      }
    }
    return false;
  }

  /** End of a list of two parts and more behind commas, the last of them behind an "and". */
  private static int listEnd(String[] tokens, int end, List<Span> names) {
    int listed = end;
    int part = end;
    while (part > 0 && part + 1 < tokens.length && tokens[part].equals(",")) {
      boolean isLast = part > end && AND.contains(tokens[part + 1]);
      part = partEnd(tokens, isLast ? part + 2 : part + 1, names);
      if (part == 0 || isLast) {
        return Math.max(listed, part);
      }
      if (part < tokens.length && AND.contains(tokens[part])) {
        part = partEnd(tokens, part + 1, names);
        listed = Math.max(listed, part);
      }
    }
    return listed;
  }

  /** End of the words in capitals from {@code start} on; 0 where they are of no list. */
  private static int partEnd(String[] tokens, int start, List<Span> names) {
    int end = 0;
    for (int i = start; i < tokens.length; i++) {
      boolean isCapital = Character.isUpperCase(tokens[i].charAt(0));
      boolean isSmall = SMALL.contains(tokens[i]) && (i == start || i == end);
      if (!isCapital && !isSmall) {
        break;
      }
      if (NO_SUBJECT.contains(tokens[i]) || isPerson(i, names)) {
        return 0;
      }
      end = isCapital ? i + 1 : end;
    }
    return end;
  }

  private static boolean isPerson(int token, List<Span> names) {
    return names.stream().anyMatch(name -> name.getType().equals("person") && name.contains(token));
  }
}
