package org.daybook.train;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The organisations that Daybook knows by name: clubs, companies, media, parties, bodies, schools.
 */
final class Organizations {
  private static final String OWN = "organizations.tsv";

  private Organizations() {}

  /** The names of each kind, in the order of the file. */
  static Map<Gazetteers.Kind, Set<String>> byKind() {
    Map<Gazetteers.Kind, Set<String>> names = new EnumMap<>(Gazetteers.Kind.class);
    try (InputStream in = Organizations.class.getResourceAsStream(OWN);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> List.of(line.split("\t", -1)))
          .forEach(
              cells ->
                  names
                      .computeIfAbsent(
                          Gazetteers.Kind.valueOf(cells.get(0)), kind -> new LinkedHashSet<>())
                      .addAll(cells.subList(1, cells.size())));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + OWN, e);
    }
    return names;
  }
}
