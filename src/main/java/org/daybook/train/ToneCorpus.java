package org.daybook.train;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.util.Span;

/**
 * Reads labelled sentences, one a line: JSON in the layout of NewsMTSC ({@code sentence}, {@code
 * from} and {@code to} as half-open character offsets, {@code polarity} -1, 0 or 1), or {@code
 * rating<TAB>sentence}. A line that starts with # is a comment.
 */
public final class ToneCorpus {
  private static final String OWN = "tone-sentences.tsv";
  private static final ObjectMapper JSON = new ObjectMapper();

  private final CorpusTokenizer tokenizer = new CorpusTokenizer();

  /** All sentences of a file, in order. */
  public List<ToneSentence> read(Path file) {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8))) {
      return read(file.toString(), lines);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  /** The sentences written for Daybook. */
  public List<ToneSentence> ownSentences() {
    try (InputStream in = ToneCorpus.class.getResourceAsStream(OWN);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return read(OWN, lines);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + OWN, e);
    }
  }

  private List<ToneSentence> read(String name, BufferedReader lines) throws IOException {
    List<ToneSentence> sentences = new ArrayList<>();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (!line.isBlank() && !line.startsWith("#")) {
        sentences.add(line.startsWith("{") ? target(JSON.readTree(line)) : rated(name, line));
      }
    }
    return sentences;
  }

  private ToneSentence rated(String name, String line) throws IOException {
    int tab = line.indexOf('\t');
    if (tab < 0) {
      throw new IOException(name + ": expected rating<TAB>sentence: " + line);
    }
    List<String> tokens = List.of(tokenizer.tokens(line.substring(tab + 1)));
    return new ToneSentence(tokens, -1, -1, Double.parseDouble(line.substring(0, tab)));
  }

  private ToneSentence target(JsonNode record) {
    String sentence = record.required("sentence").asText();
    Span target = new Span(record.required("from").asInt(), record.required("to").asInt());
    Span[] spans = tokenizer.spans(sentence);
    int from = 0;
    int to = 0;
    for (int i = 0; i < spans.length; i++) {
      if (spans[i].intersects(target)) {
        from = to == 0 ? i : from;
        to = i + 1;
      }
    }
    List<String> tokens = List.of(Span.spansToStrings(spans, sentence));
    return new ToneSentence(
        tokens, from, Math.max(to, from + 1), record.required("polarity").asInt());
  }
}
