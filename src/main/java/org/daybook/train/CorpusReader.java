package org.daybook.train;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import opennlp.tools.util.Span;

/**
 * Reads corpora of names in the CoNLL format: a line {@code TOKEN<TAB>LABEL} for each token, an
 * empty line after each sentence, the labels in BIO. Labels other than PER, ORG and LOC count as no
 * name. A line that starts with {@code -DOCSTART-} or {@code # newdoc} starts a document; other
 * lines that start with {@code #} are skipped.
 */
public final class CorpusReader {
  private static final Map<String, String> TYPES =
      Map.of("PER", "person", "ORG", "organization", "LOC", "location");

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
      int tab = line.lastIndexOf('\t');
      boolean startsDocument = line.startsWith("-DOCSTART-") || line.startsWith("# newdoc");
      if (tab > 0 && !startsDocument) {
        tokens.add(line.substring(0, tab));
        labels.add(line.substring(tab + 1).strip());
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
        while (end < labels.size()
            && labels.get(end).startsWith("I-")
            && type.equals(type(labels.get(end)))) {
          end++;
        }
        names.add(new Span(start, end, type));
      }
      start = end;
    }
    return names;
  }

  private static String type(String label) {
    return label.length() < 3 ? null : TYPES.get(label.substring(2));
  }
}
