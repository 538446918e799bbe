package org.daybook.train;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.daybook.nlp.Valences;

/**
 * Reads the valences of words from the lists of VADER (Hutto and Gilbert 2014) and AFINN (Nielsen
 * 2011), each {@code word<TAB>valence}.
 */
public final class ValenceLists {
  private ValenceLists() {}

  /** Joins the two lists with that of Daybook. */
  public static Valences read(Path vader, Path afinn) {
    return Valences.of(words(vader), words(afinn), ToneWords.read());
  }

  private static Map<String, Float> words(Path list) {
    Map<String, Float> words = new TreeMap<>();
    try {
      for (String line : Files.readAllLines(list)) {
        String[] cells = line.split("\t", 3);
        if (cells.length > 1 && Character.isLetter(cells[0].charAt(0))) {
          words.put(cells[0], Float.valueOf(cells[1]));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + list, e);
    }
    return words;
  }
}
