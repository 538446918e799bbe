package org.daybook.eval;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.util.Span;

/**
 * A text whose sentences are known.
 *
 * @param name of the text in its set
 * @param sentences spans into {@code text}, in order
 * @param tokens spans into {@code text}, in order; none where the set does not say them
 */
public record SegmentedText(String name, String text, List<Span> sentences, List<Span> tokens) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** How the paragraphs of a document are put together. */
  public enum Join {
    /** With a blank line between two. */
    PARAGRAPHS("by paragraph", "\n\n"),
    /** With a space between two: the whole document is one line. */
    LINE("in one line", " ");

    private final String label;
    final String between;

    Join(String label, String between) {
      this.label = label;
      this.between = between;
    }

    /** How a table names it. */
    public String label() {
      return label;
    }
  }

  public SegmentedText {
    sentences = List.copyOf(sentences);
    tokens = List.copyOf(tokens);
  }

  /** Whether a file has cases, a JSON object a line, rather than CoNLL-U. */
  public static boolean isCases(Path file) {
    return file.toString().endsWith(".jsonl");
  }

  /** The documents of a CoNLL-U file. */
  public static List<SegmentedText> documents(Path file, Join join) {
    return new ConlluReader(file, join).read();
  }

  /**
   * The cases of a file, a line each: {@code {"case": NAME, "text": TEXT, "sentences": [SENTENCE,
   * ...]}}. White space in the sentences need not be that of the text.
   *
   * @throws IllegalArgumentException where a line is no case, or its sentences are not its text
   */
  public static List<SegmentedText> cases(Path file) {
    List<SegmentedText> cases = new ArrayList<>();
    try {
      int number = 0;
      for (String line : Files.readAllLines(file)) {
        number++;
        if (!line.isBlank()) {
          cases.add(oneCase(line, file + ", line " + number));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return cases;
  }

  private static SegmentedText oneCase(String line, String where) {
    JsonNode json;
    try {
      json = JSON.readTree(line);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(where + ": expected a JSON object", e);
    }
    if (!json.path("text").isTextual() || !json.path("sentences").isArray()) {
      throw new IllegalArgumentException(where + ": expected text and sentences");
    }
    String text = json.get("text").asText();
    List<Span> sentences = new ArrayList<>();
    int from = 0;
    for (JsonNode sentence : json.get("sentences")) {
      Span span = find(text, from, sentence.asText(), where);
      sentences.add(span);
      from = span.getEnd();
    }
    return new SegmentedText(json.path("case").asText(), text, sentences, List.of());
  }

  /**
   * Where {@code piece} stands in {@code text} from {@code from} on, behind white space alone and
   * whatever its own white space is.
   */
  static Span find(CharSequence text, int from, String piece, String where) {
    int start = afterSpace(text, from);
    int end = start;
    int at = afterSpace(piece, 0);
    while (at < piece.length()) {
      int next = afterSpace(text, end);
      if (next >= text.length() || text.charAt(next) != piece.charAt(at)) {
        throw new IllegalArgumentException(
            where + ": the text does not go on with '" + piece + "'");
      }
      end = next + 1;
      at = afterSpace(piece, at + 1);
    }
    return new Span(start, end);
  }

  private static int afterSpace(CharSequence text, int from) {
    int at = from;
    while (at < text.length() && isSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
