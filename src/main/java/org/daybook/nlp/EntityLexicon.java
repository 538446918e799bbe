package org.daybook.nlp;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is known of words and names before any sentence is labelled: the class of a word, whether it
 * is mostly capitalised, and the lists on which a name stands. Immutable.
 */
public final class EntityLexicon {
  /** Knows nothing. */
  public static final EntityLexicon EMPTY =
      new EntityLexicon(
          List.of(),
          Collections.emptySortedMap(),
          Collections.emptySortedMap(),
          Collections.emptySortedMap());

  /** Most lists of names: each takes four bits of a mark. */
  public static final int MOST_LISTS = 16;

  private static final int UNKNOWN_HABIT = 9;
  private static final int HABITS = 20;
  private static final int STRONGEST_HABIT = 5;
  private static final int LONGEST_NAME = 8;

  private final List<String> lists;
  private final SortedMap<String, Integer> names;
  private final SortedMap<String, WordClass> classes;
  private final SortedMap<String, Integer> habits;
  private final Map<String, WordClass> classOf;
  private final Map<String, Integer> habitOf;

  /** Hashes of names and of their beginnings. */
  private final FeatureTable starts;

  /** Lists of each name, as bits; 0 where it only starts names. */
  private final int[] listsOf;

  /**
   * A lexicon.
   *
   * @param lists names of the lists
   * @param names from a name, its words apart by a space, to the lists it stands on, as bits
   * @param classes from a word, its digits as 0, to its class
   * @param habits from a word in small letters to the habit {@link #habit} gives
   */
  public EntityLexicon(
      List<String> lists,
      SortedMap<String, Integer> names,
      SortedMap<String, WordClass> classes,
      SortedMap<String, Integer> habits) {
    if (lists.size() > MOST_LISTS) {
      throw new IllegalArgumentException(lists.size() + " lists, at most " + MOST_LISTS);
    }
    this.lists = List.copyOf(lists);
    this.names = Collections.unmodifiableSortedMap(names);
    this.classes = Collections.unmodifiableSortedMap(classes);
    this.habits = Collections.unmodifiableSortedMap(habits);
    this.classOf = new HashMap<>(classes);
    this.habitOf = new HashMap<>(habits);
    SortedMap<Long, Integer> bits = new TreeMap<>();
    names.forEach((name, listed) -> index(name, listed, bits));
    this.starts = new FeatureTable(bits.keySet().stream().mapToLong(Long::longValue).toArray());
    this.listsOf = bits.values().stream().mapToInt(Integer::intValue).toArray();
  }

  private static void index(String name, int bits, Map<Long, Integer> listsOf) {
    String[] words = name.split(" ", -1);
    long hash = 0;
    for (int i = 0; i < words.length; i++) {
      hash = extend(hash, FeatureHash.of(WordForm.listed(words[i])));
      listsOf.merge(hash, i == words.length - 1 ? bits : 0, (a, b) -> a | b);
    }
  }

  private static long extend(long name, long word) {
    return FeatureHash.pair(name, word);
  }

  /** How often a word is capitalised, as a step from -5 (never) to 5 (always), plus 20. */
  public static int habit(long capitalised, long small) {
    double ratio = Math.floor(Math.log((capitalised + 0.5) / (small + 0.5)));
    return HABITS + (int) Math.max(-STRONGEST_HABIT, Math.min(STRONGEST_HABIT, ratio));
  }

  /** A token as word classes know it: digits as 0, typographic marks made plain. */
  public static String wordOf(String token) {
    return WordForm.foldDigits(WordForm.plain(token));
  }

  /** The class of a word whose digits are 0, or else that of its other spellings. */
  WordClass classOf(String word) {
    WordClass exact = classOf.get(word);
    if (exact != null) {
      return exact;
    }
    String lower = word.toLowerCase(Locale.ROOT);
    WordClass small = classOf.get(lower);
    if (small != null || word.length() < 3 || !Character.isUpperCase(word.charAt(0))) {
      return small == null ? WordClass.NONE : small;
    }
    return classOf.getOrDefault(word.charAt(0) + lower.substring(1), WordClass.NONE);
  }

  int caseHabit(String lower) {
    return habitOf.getOrDefault(lower, UNKNOWN_HABIT);
  }

  /**
   * Marks the words of names that stand on lists: for each list four bits, of which one is set for
   * a name of one word, its first word, its inner words, its last word.
   */
  void mark(WordForm[] forms, int length, long[] marks) {
    for (int start = 0; start < length; start++) {
      if (forms[start].isCapitalised || forms[start].startsWithDigit) {
        markFrom(start, forms, length, marks);
      }
    }
  }

  private void markFrom(int start, WordForm[] forms, int length, long[] marks) {
    long hash = 0;
    int longest = start;
    int longestLists = 0;
    for (int i = start; i < Math.min(length, start + LONGEST_NAME); i++) {
      hash = extend(hash, forms[i].listed);
      int known = starts.find(hash);
      if (known < 0) {
        break;
      }
      int found = listsOf[known];
      if (i == start) {
        marks[start] |= spread(found);
      } else if (found != 0) {
        longest = i;
        longestLists = found;
      }
    }
    if (longest > start) {
      for (int i = start; i <= longest; i++) {
        int place = i == start ? 1 : i == longest ? 3 : 2;
        marks[i] |= spread(longestLists) << place;
      }
    }
  }

  /** Moves bit n of {@code lists} to bit 4n. */
  private static long spread(int lists) {
    long spread = 0;
    for (int rest = lists; rest != 0; rest &= rest - 1) {
      spread |= 1L << (4 * Integer.numberOfTrailingZeros(rest));
    }
    return spread;
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(lists.size());
    for (String list : lists) {
      out.writeUTF(list);
    }
    writeNumbers(names, out);
    out.writeInt(classes.size());
    for (Map.Entry<String, WordClass> entry : classes.entrySet()) {
      out.writeUTF(entry.getKey());
      out.writeUTF(entry.getValue().path());
      out.writeByte(entry.getValue().groups().size());
      for (int group : entry.getValue().groups()) {
        out.writeShort(group);
      }
    }
    writeNumbers(habits, out);
  }

  static EntityLexicon read(DataInput in) throws IOException {
    String[] lists = new String[in.readInt()];
    for (int i = 0; i < lists.length; i++) {
      lists[i] = in.readUTF();
    }
    SortedMap<String, Integer> names = readNumbers(in);
    SortedMap<String, WordClass> classes = new TreeMap<>();
    Map<String, String> paths = new HashMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      String word = in.readUTF();
      String path = paths.computeIfAbsent(in.readUTF(), it -> it);
      Integer[] groups = new Integer[in.readUnsignedByte()];
      for (int i = 0; i < groups.length; i++) {
        groups[i] = in.readUnsignedShort();
      }
      classes.put(word, new WordClass(path, List.of(groups)));
    }
    return new EntityLexicon(List.of(lists), names, classes, readNumbers(in));
  }

  private static void writeNumbers(SortedMap<String, Integer> map, DataOutput out)
      throws IOException {
    out.writeInt(map.size());
    for (Map.Entry<String, Integer> entry : map.entrySet()) {
      out.writeUTF(entry.getKey());
      out.writeShort(entry.getValue());
    }
  }

  private static SortedMap<String, Integer> readNumbers(DataInput in) throws IOException {
    SortedMap<String, Integer> map = new TreeMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      map.put(in.readUTF(), in.readUnsignedShort());
    }
    return map;
  }
}
