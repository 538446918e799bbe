package org.daybook.train;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import opennlp.tools.tokenize.Tokenizer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.daybook.nlp.EntityLexicon;

/**
 * Sentences without labels, as word classes are learnt from: the tokens of {@code .conll} files,
 * the {@code text} and {@code sentence} fields of {@code .jsonl} files, the {@code text} column of
 * {@code .csv} files, the lines of any other. A line that recurs counts once.
 */
public final class UnlabelledText {
  private static final Pattern FIELD =
      Pattern.compile("\"(?:text|sentence)\"\\s*:\\s*\"((?:[^\"\\\\]|\\\\.)*+)\"");
  private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u([0-9a-fA-F]{4})|(.))");

  private final Tokenizer tokenizer;
  private final Set<String> seen = new HashSet<>();
  private final List<List<String>> sentences = new ArrayList<>();

  /** Reads with {@code tokenizer}. */
  public UnlabelledText(Tokenizer tokenizer) {
    this.tokenizer = tokenizer;
  }

  /** The sentences of the files at {@code paths}; folders are walked, files taken by name. */
  public List<List<String>> read(List<Path> paths) {
    for (Path path : paths) {
      try (Stream<Path> files = Files.walk(path)) {
        files
            .filter(file -> Files.isRegularFile(file) && !TrainingMix.isForTuning(file))
            .sorted()
            .forEach(this::readFile);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return List.copyOf(sentences);
  }

  private void readFile(Path file) {
    String name = file.getFileName().toString();
    if (name.endsWith(".conll")) {
      CorpusReader.read(file).forEach(sentence -> add(sentence.tokens()));
      return;
    }
    if (name.endsWith(".csv")) {
      readColumn(file);
      return;
    }
    try (Stream<String> lines = Files.lines(file)) {
      lines.forEach(line -> readLine(line, name.endsWith(".jsonl")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void readColumn(Path file) {
    CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser records = CSVParser.parse(file, StandardCharsets.UTF_8, format)) {
      for (CSVRecord row : records) {
        row.get("text").lines().forEach(this::addParagraph);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void readLine(String line, boolean isJson) {
    if (!isJson) {
      addParagraph(line);
      return;
    }
    Matcher field = FIELD.matcher(line);
    while (field.find()) {
      unescape(field.group(1)).lines().forEach(this::addParagraph);
    }
  }

  private void addParagraph(String paragraph) {
    if (!paragraph.isBlank() && seen.add(paragraph)) {
      add(List.of(tokenizer.tokenize(paragraph)));
    }
  }

  private void add(List<String> tokens) {
    sentences.add(tokens.stream().map(EntityLexicon::wordOf).toList());
  }

  private static String unescape(String json) {
    return ESCAPE
        .matcher(json)
        .replaceAll(
            escape -> Matcher.quoteReplacement(character(escape.group(1), escape.group(2))));
  }

  private static String character(String code, String letter) {
    if (code != null) {
      return String.valueOf((char) Integer.parseInt(code, 16));
    }
    return switch (letter) {
      case "n", "r" -> "\n";
      case "t" -> "\t";
      case "b", "f" -> " ";
      default -> letter;
    };
  }
}
