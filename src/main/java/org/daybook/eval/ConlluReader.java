package org.daybook.eval;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.util.Span;

/**
 * Reads the documents of a treebank in the <a
 * href="https://universaldependencies.org/format.html">CoNLL-U</a> format. A document starts at
 * {@code # newdoc}; its text is the {@code # text} of its sentences with a space between two, none
 * after a sentence whose last token has {@code SpaceAfter=No}, and with the paragraphs ({@code #
 * newpar}) apart as the caller wants. Tokens are the syntactic words ({@code do} {@code n't}) where
 * these spell the text, else the token as it is written.
 */
final class ConlluReader {
  private static final String TEXT = "# text = ";
  private static final int COLUMNS = 10;
  private static final int FORM = 1;
  private static final int MISCELLANY = 9;

  private final Path file;
  private final SegmentedText.Join join;
  private final List<SegmentedText> documents = new ArrayList<>();
  private String name = "";
  private final StringBuilder text = new StringBuilder();
  private final List<Span> sentences = new ArrayList<>();
  private final List<Span> tokens = new ArrayList<>();
  private boolean isSpaced;

  ConlluReader(Path file, SegmentedText.Join join) {
    this.file = file;
    this.join = join;
  }

  /**
   * The documents in order.
   *
   * @throws IllegalArgumentException where a line is not as the format says
   */
  List<SegmentedText> read() {
    List<String> lines;
    try {
      lines = Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    int start = 0;
    for (int i = 0; i <= lines.size(); i++) {
      if (i == lines.size() || lines.get(i).isBlank()) {
        if (i > start) {
          sentence(lines.subList(start, i), file + ", line " + (start + 1));
        }
        start = i + 1;
      }
    }
    endDocument();
    if (documents.isEmpty()) {
      throw new IllegalArgumentException(file + ": expected CoNLL-U, found no sentence");
    }
    return documents;
  }

  private void sentence(List<String> lines, String where) {
    String sentence = null;
    List<String[]> rows = new ArrayList<>();
    boolean isParagraph = false;
    for (String line : lines) {
      if (line.startsWith("# newdoc")) {
        endDocument();
        name = line.substring(line.indexOf('=') + 1).strip();
      } else if (line.startsWith(TEXT)) {
        sentence = line.substring(TEXT.length()).strip();
      } else if (line.startsWith("#")) {
        isParagraph |= line.startsWith("# newpar");
      } else {
        rows.add(row(line, where));
      }
    }
    if (sentence == null || rows.isEmpty()) {
      throw new IllegalArgumentException(where + ": expected '# text = ' and tokens of CoNLL-U");
    }
    if (text.length() > 0) {
      text.append(isParagraph ? join.between : isSpaced ? " " : "");
    }
    int start = text.length();
    text.append(sentence);
    sentences.add(new Span(start, text.length()));
    addTokens(rows, start, where);
  }

  private static String[] row(String line, String where) {
    String[] row = line.split("\t", -1);
    if (row.length != COLUMNS) {
      throw new IllegalArgumentException(
          where + ": expected " + COLUMNS + " columns, found '" + line + "'");
    }
    return row;
  }

  private void addTokens(List<String[]> rows, int start, String where) {
    int from = start;
    for (int i = 0; i < rows.size(); i++) {
      String[] row = rows.get(i);
      if (row[0].contains(".")) {
        continue;
      }
      Span token = SegmentedText.find(text, from, row[FORM], where);
      from = token.getEnd();
      isSpaced = !row[MISCELLANY].contains("SpaceAfter=No");
      int dash = row[0].indexOf('-');
      if (dash < 0) {
        tokens.add(token);
      } else {
        int words = 1 + number(row[0].substring(dash + 1)) - number(row[0].substring(0, dash));
        List<String[]> parts = rows.subList(i + 1, Math.min(rows.size(), i + 1 + words));
        addWords(row[FORM], token, parts);
        i += parts.size();
      }
    }
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }

  /** Adds the words that a token consists of, or the token where they do not spell it. */
  private void addWords(String form, Span token, List<String[]> parts) {
    StringBuilder spelt = new StringBuilder();
    parts.forEach(part -> spelt.append(part[FORM]));
    if (!form.contentEquals(spelt)) {
      tokens.add(token);
      return;
    }
    int from = token.getStart();
    for (String[] part : parts) {
      tokens.add(new Span(from, from + part[FORM].length()));
      from += part[FORM].length();
    }
  }

  private void endDocument() {
    if (!sentences.isEmpty()) {
      documents.add(new SegmentedText(name, text.toString(), sentences, tokens));
    }
    text.setLength(0);
    sentences.clear();
    tokens.clear();
  }
}
