package org.daybook.eval;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.daybook.article.Article;
import org.daybook.article.Markup;
import org.daybook.article.Origin;
import org.daybook.article.RawArticle;
import org.daybook.text.ArticleCleaner;
import org.daybook.text.LineModel;
import org.daybook.train.LabelledLines;
import org.daybook.train.LineTrainer;

/**
 * How well the article is found in the plain text of whole pages: by the shipped model, and
 * cross-validated, each page cleaned by a model that was trained on others.
 */
public final class LineEvaluation {
  private static final int FOLDS = 3;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  /** Words that a text has at least; shorter ones are notes in the sets there are. */
  private static final int SHORTEST = 60;

  private final Map<String, List<FlatGold>> sets;
  private final Map<Integer, LineModel> models = new HashMap<>();

  /** Flattens the pages of sets, by name. */
  public LineEvaluation(Map<String, List<GoldPage>> pages) {
    sets = new HashMap<>();
    pages.forEach(
        (name, set) ->
            sets.put(
                name,
                set.stream()
                    .filter(page -> Shingles.of(page.text()).size() >= SHORTEST)
                    .map(FlatGold::of)
                    .toList()));
  }

  /** Trains a model on all pages; each set has the same weight. */
  public LineModel train() {
    return without(FOLDS);
  }

  /** Precision and recall of each page of a set, cleaned by the shipped model. */
  public List<PageEvaluation.Result> results(String name) {
    ArticleCleaner cleaner = new ArticleCleaner();
    return sets.get(name).stream().map(page -> result(cleaner, page)).toList();
  }

  /** Precision and recall of each page of a set, cleaned by models trained on other pages. */
  public List<PageEvaluation.Result> crossValidated(String name) {
    List<PageEvaluation.Result> results = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      ArticleCleaner cleaner = new ArticleCleaner(without(fold));
      for (FlatGold page : sets.get(name)) {
        if (fold(page) == fold) {
          results.add(result(cleaner, page));
        }
      }
    }
    return results;
  }

  private static PageEvaluation.Result result(ArticleCleaner cleaner, FlatGold page) {
    return PageEvaluation.result(
        page.gold(), () -> clean(cleaner, String.join("\n", page.lines())));
  }

  /**
   * Words of a thousand that the shipped model loses where the known texts themselves are cleaned:
   * neither in the text nor in what is told of it, title, author and agency.
   */
  public double lost(String name) {
    ArticleCleaner cleaner = new ArticleCleaner();
    int all = 0;
    int kept = 0;
    for (FlatGold page : sets.get(name)) {
      Map<String, Integer> words = words(page.gold().text());
      Map<String, Integer> left = words(told(cleaner, page.gold().text()));
      for (Map.Entry<String, Integer> word : words.entrySet()) {
        all += word.getValue();
        kept += Math.min(word.getValue(), left.getOrDefault(word.getKey(), 0));
      }
    }
    return all == 0 ? 0 : 1000.0 * (all - kept) / all;
  }

  private LineModel without(int fold) {
    return models.computeIfAbsent(fold, this::trainWithout);
  }

  private LineModel trainWithout(int fold) {
    List<LabelledLines> pages = new ArrayList<>();
    sets.keySet().stream()
        .sorted()
        .forEach(
            name -> {
              double weight = 500.0 / Math.max(1, sets.get(name).size());
              sets.get(name).stream()
                  .filter(page -> fold(page) != fold)
                  .forEach(page -> pages.add(page.labelled(weight)));
            });
    return LineTrainer.train(pages);
  }

  private static int fold(FlatGold page) {
    return Math.floorMod(page.gold().page().getFileName().toString().hashCode(), FOLDS);
  }

  private static String clean(ArticleCleaner cleaner, String text) {
    return cleaned(cleaner, text).map(Article::text).orElse("");
  }

  /** The text with what is told of it. */
  private static String told(ArticleCleaner cleaner, String text) {
    return cleaned(cleaner, text)
        .map(
            article ->
                String.join(
                    "\n",
                    Stream.of(article.title(), article.author(), article.agency(), article.text())
                        .filter(Objects::nonNull)
                        .toList()))
        .orElse("");
  }

  private static Optional<Article> cleaned(ArticleCleaner cleaner, String text) {
    Origin origin = new Origin("text", 1);
    RawArticle raw =
        new RawArticle(origin, null, null, null, null, null, null, null, text, Markup.TEXT);
    return Optional.ofNullable(cleaner.clean(raw).article());
  }

  private static Map<String, Integer> words(String text) {
    Map<String, Integer> words = new HashMap<>();
    for (Matcher word = WORD.matcher(text); word.find(); ) {
      words.merge(word.group(), 1, Integer::sum);
    }
    return words;
  }
}
