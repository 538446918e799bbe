package org.daybook.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A page whose main text is known.
 *
 * @param page the HTML file
 * @param text the text as a person sees it
 */
public record GoldPage(Path page, String text) {
  private static final String HTML = ".html";

  /**
   * The pages of a folder that have a text, by name. Three layouts are known: {@code html/X.html}
   * and {@code text/X.txt} (newspaper), {@code X.html} and {@code X.json} with {@code
   * expected.cleaned_text} (goose3), {@code input/X.html} and {@code GoldStandard/X.txt}
   * (CleanEval).
   *
   * @throws IllegalArgumentException where the folder has none
   */
  public static List<GoldPage> in(Path folder) {
    List<GoldPage> gold = new ArrayList<>();
    for (Path pages : List.of(folder, folder.resolve("html"), folder.resolve("input"))) {
      for (Path page : pages(pages)) {
        text(folder, page).ifPresent(text -> gold.add(new GoldPage(page, text)));
      }
    }
    if (gold.isEmpty()) {
      throw new IllegalArgumentException(
          "no pages with a known text in "
              + folder
              + ": X.html with X.json or text/X.txt expected");
    }
    return gold;
  }

  private static List<Path> pages(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(HTML)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(folder.toString(), e);
    }
  }

  private static Optional<String> text(Path folder, Path page) {
    String file = page.getFileName().toString();
    String name = file.substring(0, file.length() - HTML.length());
    try {
      Path json = page.resolveSibling(name + ".json");
      if (Files.exists(json)) {
        JsonNode text =
            new ObjectMapper().readTree(json.toFile()).path("expected").path("cleaned_text");
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

  private static String read(Path file) throws IOException {
    return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
  }

  /** CleanEval: the address in the first line, {@code <p> <h> <l>} before each block. */
  private static String withoutMarks(String text) {
    return text.replaceFirst("\\A\\s*URL:.*", "").replaceAll("<[phl]>", " ");
  }
}
