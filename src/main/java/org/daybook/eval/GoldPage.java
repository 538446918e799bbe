package org.daybook.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.daybook.article.RawArticle;
import org.daybook.article.Reading;
import org.daybook.source.DumpFile;
import org.daybook.source.Format;
import org.daybook.source.Limits;
import org.daybook.source.ReadOptions;

/**
 * A page whose main text is known.
 *
 * @param page the HTML file
 * @param text the text as a person sees it
 */
public record GoldPage(Path page, String text) {
  private static final Pattern HTML = Pattern.compile("(.+)\\.html(?:\\.gz)?");

  /**
   * The pages of a folder that have a text, by name. Four layouts are known: {@code html/X.html.gz}
   * and {@code ground-truth.json} with {@code X.articleBody} (article-extraction-benchmark), {@code
   * html/X.html} and {@code text/X.txt} (newspaper), {@code X.html} and {@code X.json} with {@code
   * expected.cleaned_text} (goose3, most of them openings only), {@code input/X.html} and {@code
   * GoldStandard/X.txt} (CleanEval).
   *
   * @throws IllegalArgumentException where the folder has none
   */
  public static List<GoldPage> in(Path folder) {
    List<GoldPage> gold = new ArrayList<>();
    JsonNode truth = json(folder.resolve("ground-truth.json"));
    for (Path pages : List.of(folder, folder.resolve("html"), folder.resolve("input"))) {
      for (Path page : pages(pages)) {
        text(folder, page, truth).ifPresent(text -> gold.add(new GoldPage(page, text)));
      }
    }
    if (gold.isEmpty()) {
      throw new IllegalArgumentException(
          "no pages with a known text in "
              + folder
              + ": X.html with X.json, text/X.txt or ground-truth.json expected");
    }
    return gold;
  }

  /** The page as it is read from a dump. */
  static Reading reading(Path page) {
    ReadOptions asPage = new ReadOptions(Format.HTML, Map.of(), Limits.DEFAULTS);
    try (DumpFile file = new DumpFile(page.toString(), () -> Files.newInputStream(page), asPage)) {
      return file.next();
    }
  }

  /** The page's HTML; empty where it can't be read. */
  String html() {
    RawArticle article = reading(page).article();
    return article == null ? "" : article.body();
  }

  private static List<Path> pages(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> HTML.matcher(file.toString()).matches()).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(folder.toString(), e);
    }
  }

  private static Optional<String> text(Path folder, Path page, JsonNode truth) {
    String name = HTML.matcher(page.getFileName().toString()).replaceFirst("$1");
    if (truth.has(name)) {
      return Optional.of(truth.path(name).path("articleBody").asText(""));
    }
    try {
      Path json = page.resolveSibling(name + ".json");
      if (Files.exists(json)) {
        JsonNode text = json(json).path("expected").path("cleaned_text");
        return Optional.of(text.asText("")).filter(known -> !known.isBlank());
      }
      Path plain = folder.resolve("text").resolve(name + ".txt");
      if (Files.exists(plain)) {
        return Optional.of(read(plain));
      }
      Path marked = folder.resolve("GoldStandard").resolve(name + ".txt");
      return Files.exists(marked) ? Optional.of(withoutMarks(read(marked))) : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(page.toString(), e);
    }
  }

  /** A JSON file; a missing node where there is none. */
  private static JsonNode json(Path file) {
    try {
      return Files.exists(file)
          ? new ObjectMapper().readTree(file.toFile())
          : MissingNode.getInstance();
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }

  private static String read(Path file) throws IOException {
    return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
  }

  /** CleanEval: the address in the first line, {@code <p> <h> <l>} before each block. */
  private static String withoutMarks(String text) {
    return text.replaceFirst("\\A\\s*URL:.*", "").replaceAll("<[phl]>", " ");
  }
}
