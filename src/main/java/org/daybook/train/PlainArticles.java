package org.daybook.train;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads articles to learn from, in the order of their files' names: JSON lines and CSV with the
 * fields {@code url}, {@code title} and {@code text}, Markdown with front matter, and {@code
 * .conll} token files, of which each run of {@value #RUN} sentences is taken for an article.
 */
public final class PlainArticles {
  private static final int RUN = 6;
  private static final Pattern TITLE = Pattern.compile("(?m)^title: *(.*)$");
  private static final Pattern FRONT_MATTER = Pattern.compile("(?s)\\A---\\R(.*?)\\R---\\R");
  private static final ObjectMapper JSON = new ObjectMapper();

  private final CorpusTokenizer tokenizer = new CorpusTokenizer();
  private final Predicate<String> wanted;

  public PlainArticles() {
    this(key -> true);
  }

  /** Reads the articles alone whose key is wanted. */
  public PlainArticles(Predicate<String> wanted) {
    this.wanted = wanted;
  }

  /** Hands each article of a file, or of the files below a folder, to the consumer. */
  public void read(Path path, Consumer<PlainArticle> consumer) {
    try (Stream<Path> files = Files.walk(path)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        readFile(file, consumer);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + path, e);
    }
  }

  /** Hands each article of a file of lines {@code label<TAB>text} to the consumer. */
  public void readLabelled(Path file, BiConsumer<String, PlainArticle> consumer) {
    try (Stream<String> lines = Files.lines(file)) {
      int number = 0;
      for (String line : (Iterable<String>) lines::iterator) {
        int tab = line.indexOf('\t');
        if (tab > 0) {
          String key = file.getFileName() + ":" + ++number;
          consumer.accept(line.substring(0, tab), article(key, "", line.substring(tab + 1)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  private void readFile(Path file, Consumer<PlainArticle> consumer) throws IOException {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    switch (name.substring(name.lastIndexOf('.') + 1)) {
      case "jsonl" -> readJson(file, consumer);
      case "csv" -> readCsv(file, consumer);
      case "md" -> readMarkdown(file, consumer);
      case "conll" -> readTokens(file, consumer);
      default -> {}
    }
  }

  private void readJson(Path file, Consumer<PlainArticle> consumer) throws IOException {
    try (Stream<String> lines = Files.lines(file)) {
      for (String line : (Iterable<String>) lines::iterator) {
        JsonNode record = JSON.readTree(line);
        if (record.hasNonNull("text") && wanted.test(record.path("url").asText())) {
          consumer.accept(
              article(
                  record.path("url").asText(),
                  record.path("title").asText(""),
                  record.get("text").asText()));
        }
      }
    }
  }

  private void readCsv(Path file, Consumer<PlainArticle> consumer) throws IOException {
    CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    try (Reader reader = Files.newBufferedReader(file)) {
      for (CSVRecord record : format.parse(reader)) {
        if (wanted.test(record.get("url"))) {
          consumer.accept(article(record.get("url"), record.get("title"), record.get("text")));
        }
      }
    }
  }

  private void readMarkdown(Path file, Consumer<PlainArticle> consumer) throws IOException {
    String name = file.getFileName().toString();
    if (wanted.test(name)) {
      String page = Files.readString(file);
      Matcher title = TITLE.matcher(page);
      consumer.accept(
          article(
              name,
              title.find() ? title.group(1) : "",
              FRONT_MATTER.matcher(page).replaceFirst("")));
    }
  }

  private PlainArticle article(String key, String title, String text) {
    List<List<String>> paragraphs =
        text.lines()
            .filter(line -> !line.isBlank())
            .map(line -> List.of(tokenizer.tokens(line)))
            .toList();
    return new PlainArticle(
        key, title.isBlank() ? null : List.of(tokenizer.tokens(title)), paragraphs);
  }

  private static void readTokens(Path file, Consumer<PlainArticle> consumer) throws IOException {
    List<List<String>> sentences = new ArrayList<>();
    List<String> tokens = new ArrayList<>();
    int run = 0;
    for (String line : Files.readAllLines(file)) {
      if (!line.isBlank()) {
        tokens.add(line.substring(0, line.indexOf('\t')));
        continue;
      }
      sentences.add(List.copyOf(tokens));
      tokens.clear();
      if (sentences.size() == RUN) {
        consumer.accept(new PlainArticle(file.getFileName() + "#" + run++, null, sentences));
        sentences = new ArrayList<>();
      }
    }
  }
}
