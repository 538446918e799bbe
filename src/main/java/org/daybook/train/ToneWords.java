package org.daybook.train;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.daybook.nlp.Valences.Valence;

/**
 * The words of praise and blame, harm and help that were written for Daybook, with all their forms:
 * lines {@code kind<TAB>valence<TAB>part of speech<TAB>words}.
 */
final class ToneWords {
  private static final String FILE = "tone-words.tsv";

  private ToneWords() {}

  /** What the list says of each form. */
  static Map<String, Valence> read() {
    Map<String, Valence> words = new TreeMap<>();
    try (InputStream in = ToneWords.class.getResourceAsStream(FILE);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> add(words, line));
      return words;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + FILE, e);
    }
  }

  private static void add(Map<String, Valence> words, String line) {
    String[] cells = line.split("\t", -1);
    if (cells.length != 4) {
      throw new IllegalArgumentException(
          FILE + ": expected kind, valence, part of speech and words: " + line);
    }
    Valence valence = new Valence(0, 0, Float.parseFloat(cells[1]), cells[0], cells[2].equals("v"));
    for (String word : cells[3].split(" ", -1)) {
      forms(cells[2], word).forEach(form -> words.putIfAbsent(form, valence));
    }
  }

  private static List<String> forms(String partOfSpeech, String word) {
    if (word.contains("/")) {
      return List.of(word.split("/", -1));
    }
    return switch (partOfSpeech) {
      case "v" -> Inflections.verb(word);
      case "n" -> Inflections.noun(word);
      case "a" -> Inflections.adjective(word);
      default -> List.of(word);
    };
  }
}
