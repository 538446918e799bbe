package org.daybook.train;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import opennlp.tools.util.Span;

/**
 * Reads corpora of names in the CoNLL format: a line for each token, its columns apart by tabs or
 * else by spaces, the token first and the label last; an empty line after each sentence. Labels are
 * in BIO, where the first of a name may be I, or in BIOES or BILOU; others than PER, ORG and LOC
 * count as no name. A line that starts with {@code -DOCSTART-} or {@code # newdoc} starts a
 * document; other lines of one column that start with {@code #} are skipped.
 */
public final class CorpusReader {
  private static final Map<String, String> TYPES =
      Map.of(
          "PER", "person",
          "PERSON", "person",
          "ORG", "organization",
          "ORGANIZATION", "organization",
          "LOC", "location",
          "LOCATION", "location");

  private static final Pattern LABEL = Pattern.compile("O|[BIESLU]-.+");

  /** Prefixes of labels that go on with a name. */
  private static final Set<String> INSIDE = Set.of("I-", "E-", "L-");

  /** Prefixes of labels after which a name has ended. */
  private static final Set<String> LAST = Set.of("E-", "L-", "S-", "U-");

  private CorpusReader() {}

  /** The sentences of {@code file} in order. */
  public static List<LabelledSentence> read(Path file) {
    return readDocuments(file).stream().flatMap(List::stream).toList();
  }

  /** The sentences of each document of {@code file}; all of them are one where none starts. */
  public static List<List<LabelledSentence>> readDocuments(Path file) {
    List<String> lines;
    try {
      lines = Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    List<List<LabelledSentence>> documents = new ArrayList<>();
    List<LabelledSentence> sentences = new ArrayList<>();
    List<String> tokens = new ArrayList<>();
    List<String> labels = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      String[] columns = columns(line);
      boolean startsDocument = line.startsWith("-DOCSTART-") || line.startsWith("# newdoc");
      String label = columns[columns.length - 1].strip();
      if (columns.length > 1 && !startsDocument && LABEL.matcher(label).matches()) {
        tokens.add(columns[0]);
        labels.add(label);
      } else if (line.isBlank() || startsDocument) {
        flush(tokens, labels, sentences);
      } else if (!line.startsWith("#")) {
        throw new IllegalArgumentException(
            file + ", line " + (i + 1) + ": expected TOKEN<TAB>LABEL, found '" + line + "'");
      }
      if (startsDocument) {
        documents.add(sentences);
        sentences = new ArrayList<>();
      }
    }
    flush(tokens, labels, sentences);
    documents.add(sentences);
    return documents.stream().filter(document -> !document.isEmpty()).toList();
  }

  /** The columns of a line: one where it is empty or a comment. */
  private static String[] columns(String line) {
    if (line.indexOf('\t') > 0) {
      return line.split("\t", -1);
    }
    return line.startsWith("# ") ? new String[] {line} : line.strip().split(" +", -1);
  }

  private static void flush(
      List<String> tokens, List<String> labels, List<LabelledSentence> sentences) {
    if (!tokens.isEmpty()) {
      sentences.add(new LabelledSentence(tokens, names(labels)));
      tokens.clear();
      labels.clear();
    }
  }

  private static List<Span> names(List<String> labels) {
    List<Span> names = new ArrayList<>();
    int start = 0;
    while (start < labels.size()) {
      int end = start + 1;
      String type = type(labels.get(start));
      if (type != null) {
        while (end < labels.size() && goesOn(labels.get(end - 1), labels.get(end))) {
          end++;
        }
        names.add(new Span(start, end, type));
      }
      start = end;
    }
    return names;
  }

  private static boolean goesOn(String before, String label) {
    return !startsWithAny(before, LAST)
        && startsWithAny(label, INSIDE)
        && type(before).equals(type(label));
  }

  private static boolean startsWithAny(String label, Set<String> prefixes) {
    return label.length() > 2 && prefixes.contains(label.substring(0, 2));
  }

  private static String type(String label) {
    return label.length() < 3 ? null : TYPES.get(label.substring(2).toUpperCase(Locale.ROOT));
  }
}
