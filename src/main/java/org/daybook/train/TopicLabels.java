package org.daybook.train;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads which topics belong to what: lines {@code key<TAB>QCode QCode…}, the key the address of an
 * article or the name of a class; lines that start with # are comments.
 */
public final class TopicLabels {
  private TopicLabels() {}

  /** The QCodes of each key, both in the order of the file. */
  public static Map<String, Set<String>> read(Path file) {
    Map<String, Set<String>> labels = new LinkedHashMap<>();
    try {
      for (String line : Files.readAllLines(file)) {
        int tab = line.indexOf('\t');
        if (tab > 0 && !line.startsWith("#")) {
          List<String> topics = List.of(line.substring(tab + 1).trim().split(" +", -1));
          labels.put(line.substring(0, tab), new LinkedHashSet<>(topics));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
    return Collections.unmodifiableMap(labels);
  }
}
