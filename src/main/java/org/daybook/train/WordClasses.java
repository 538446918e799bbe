package org.daybook.train;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.daybook.nlp.EntityLexicon;
import org.daybook.nlp.WordClass;

/**
 * Word classes as a file holds them: a line {@code WORD<TAB>PATH<TAB>COUNT} for each word, digits
 * as 0, the path through the tree of classes as bits, the count in the text they were learnt from;
 * then, each after a tab, the numbers of its groups, from coarse to fine.
 *
 * @param rows in the order of the file
 */
public record WordClasses(List<Row> rows) {
  /** A word, its path, its count and its groups. */
  public record Row(String word, String path, long count, List<Integer> groups) {
    public Row {
      groups = List.copyOf(groups);
    }
  }

  public WordClasses {
    rows = List.copyOf(rows);
  }

  /** No classes. */
  public static WordClasses none() {
    return new WordClasses(List.of());
  }

  /** The classes in {@code file}. */
  public static WordClasses read(Path file) {
    try {
      List<Row> rows = new ArrayList<>();
      for (String line : Files.readAllLines(file)) {
        String[] cells = line.split("\t", -1);
        if (cells.length < 3) {
          throw new IllegalArgumentException(
              file + ": expected WORD<TAB>PATH<TAB>COUNT and groups, found '" + line + "'");
        }
        List<Integer> groups = Arrays.stream(cells).skip(3).map(Integer::valueOf).toList();
        rows.add(new Row(cells[0], cells[1], Long.parseLong(cells[2]), groups));
      }
      return new WordClasses(rows);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes the classes to {@code file}. */
  public void save(Path file) {
    StringBuilder lines = new StringBuilder();
    for (Row row : rows) {
      lines.append(row.word()).append('\t').append(row.path()).append('\t').append(row.count());
      row.groups().forEach(group -> lines.append('\t').append(group));
      lines.append('\n');
    }
    try {
      Files.writeString(file, lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** From each word to its class. */
  SortedMap<String, WordClass> classes() {
    SortedMap<String, WordClass> classes = new TreeMap<>();
    rows.forEach(row -> classes.put(row.word(), new WordClass(row.path(), row.groups())));
    return classes;
  }

  /** From each word in small letters to how often it is capitalised. */
  SortedMap<String, Integer> caseHabits() {
    Map<String, long[]> counts = new HashMap<>();
    for (Row row : rows) {
      boolean isSmall = row.word().equals(row.word().toLowerCase(Locale.ROOT));
      counts
              .computeIfAbsent(row.word().toLowerCase(Locale.ROOT), word -> new long[2])[
              isSmall ? 1 : 0] +=
          row.count();
    }
    SortedMap<String, Integer> habits = new TreeMap<>();
    counts.forEach((word, count) -> habits.put(word, EntityLexicon.habit(count[0], count[1])));
    return habits;
  }
}
