package org.daybook.eval;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.daybook.article.Outcome;
import org.daybook.text.ArticleCleaner;

/**
 * How well the main text of pages is found: shared runs of four words, averaged as the
 * article-extraction-benchmark does.
 *
 * @param name of the set
 * @param pages number of pages
 * @param precision share of the found text that is the article's, mean of the pages where any was
 *     found, 0..1
 * @param recall share of the article that is found, mean of the pages that have one, 0..1
 * @param pagesPerSecond pages a second of processor time, reading included
 */
public record PageEvaluation(
    String name, int pages, double precision, double recall, double pagesPerSecond) {
  private static final double NANOSECONDS = 1e9;

  /** Harmonic mean of precision and recall. */
  public double f1() {
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }

  /** The shares of one page, and the processor time it took. */
  public record Result(
      GoldPage gold, String text, double precision, double recall, long nanoseconds) {
    /** Precision and recall of the page, for finding the worst. */
    public Prediction prediction() {
      return new Prediction(
          gold.page().toString(),
          "page",
          words(gold.text()) + " words",
          words(text) + " words",
          List.of(precision, recall));
    }

    private static int words(String text) {
      return text.isBlank() ? 0 : text.strip().split("\\s+").length;
    }
  }

  /** The figures of several sets, a row each. */
  public static ScoreTable table(List<PageEvaluation> evaluations) {
    List<List<Object>> rows = new ArrayList<>();
    for (PageEvaluation set : evaluations) {
      rows.add(
          List.of(
              set.name(),
              set.pages(),
              set.precision(),
              set.recall(),
              set.f1(),
              Math.round(set.pagesPerSecond())));
    }
    return new ScoreTable(
        "main text of pages: shared runs of four words",
        List.of("set", "pages", "precision", "recall", "F1", "pages/CPU s"),
        rows);
  }

  /** Cleans each page and compares it with its known text. */
  public static List<Result> results(List<GoldPage> pages) {
    ArticleCleaner cleaner = new ArticleCleaner();
    return pages.stream().map(page -> result(page, () -> text(page.page(), cleaner))).toList();
  }

  /** The mean of {@code results}. */
  public static PageEvaluation of(String name, List<Result> results) {
    long nanoseconds = results.stream().mapToLong(Result::nanoseconds).sum();
    return new PageEvaluation(
        name,
        results.size(),
        results.stream()
            .filter(result -> !result.text().isBlank())
            .mapToDouble(Result::precision)
            .average()
            .orElse(0),
        results.stream()
            .filter(result -> !result.gold().text().isBlank())
            .mapToDouble(Result::recall)
            .average()
            .orElse(0),
        results.size() * NANOSECONDS / Math.max(1, nanoseconds));
  }

  /** Compares what is found of a page with its known text. */
  static Result result(GoldPage gold, Supplier<String> extraction) {
    ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    long start = clock.getCurrentThreadCpuTime();
    String text = extraction.get();
    long nanoseconds = clock.getCurrentThreadCpuTime() - start;
    Shingles found = Shingles.of(text);
    Shingles known = Shingles.of(gold.text());
    double shared = found.shared(known);
    return new Result(
        gold,
        text,
        shared / Math.max(1, found.size()),
        shared / Math.max(1, known.size()),
        nanoseconds);
  }

  private static String text(Path page, ArticleCleaner cleaner) {
    Outcome outcome = cleaner.clean(GoldPage.reading(page));
    return outcome.article() == null ? "" : outcome.article().text();
  }
}
