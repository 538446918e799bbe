package org.daybook.nlp;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Word lists beside the classes: a line an entry, {@code #} starts a comment line. */
final class Resource {
  private Resource() {}

  static List<String> lines(String name) {
    try (InputStream in = Resource.class.getResourceAsStream(name);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  /** A list whose lines are a kind, a tab and words parted by spaces: the words in lower case. */
  static Map<String, Set<String>> kinds(String name) {
    Map<String, Set<String>> kinds = new HashMap<>();
    for (String line : lines(name)) {
      String[] parts = line.split("\t", 2);
      kinds.put(parts[0], Set.copyOf(List.of(parts[1].toLowerCase(Locale.ROOT).split(" "))));
    }
    return Map.copyOf(kinds);
  }
}
