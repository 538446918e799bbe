package org.daybook.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.daybook.article.RawArticle;
import org.daybook.nlp.Models;
import org.daybook.nlp.PlaceFinder;
import org.daybook.source.DumpFile;
import org.daybook.source.ReadOptions;

/**
 * Measures the countries of places and demonyms in articles of a dump, whose text is taken as the
 * dump has it. A found one is right where its span meets a true one of the same country.
 */
public final class PlaceEvaluation {
  private final PlaceFinder finder = new PlaceFinder(Models.shared());
  private final List<Prediction> predictions = new ArrayList<>();
  private final List<List<Object>> rows = new ArrayList<>();

  /** Measures the articles of {@code data} that are in {@code corpora}. */
  public void measure(Path data, List<Path> corpora) throws IOException {
    Map<String, GoldPlaces> gold = GoldPlaces.read(data);
    FoundScore sum = new FoundScore(0, 0, 0);
    int articles = 0;
    for (Path corpus : corpora) {
      for (RawArticle article : articles(corpus)) {
        GoldPlaces places = article.url() == null ? null : gold.remove(article.url());
        if (places != null) {
          sum = sum.plus(score(article, places));
          articles++;
        }
      }
    }
    if (!gold.isEmpty()) {
      throw new IOException("not in the corpus: " + String.join(" ", gold.keySet()));
    }
    rows.add(
        List.of(
            data.getFileName().toString(),
            articles,
            sum.truths(),
            sum.found(),
            sum.precision(),
            sum.recall(),
            sum.f1()));
  }

  private static List<RawArticle> articles(Path corpus) throws IOException {
    List<RawArticle> articles = new ArrayList<>();
    try (Stream<Path> files = Files.walk(corpus)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        try (DumpFile records =
            new DumpFile(
                file.toString(), () -> Files.newInputStream(file), ReadOptions.defaults())) {
          records.forEachRemaining(
              reading -> {
                if (reading.article() != null) {
                  articles.add(reading.article());
                }
              });
        }
      }
    }
    return articles;
  }

  private FoundScore score(RawArticle article, GoldPlaces gold) {
    List<GoldPlaces.Place> missed = new ArrayList<>(gold.places());
    int right = 0;
    int found = 0;
    for (PlaceFinder.Found place : finder.find(article.body())) {
      if (place.start() >= gold.read()) {
        break;
      }
      GoldPlaces.Place truth = match(place, gold.places());
      boolean isRight = truth != null && truth.country().equals(place.country());
      if (isRight && truth.isOptional()) {
        continue;
      }
      found++;
      right += isRight && missed.remove(truth) ? 1 : 0;
      if (!isRight) {
        String expected = truth == null ? GoldPlaces.NOWHERE : truth.country();
        predict(article, place.start(), place.end(), expected, place.country());
      }
    }
    missed.removeIf(place -> place.isOptional() || place.country().equals(GoldPlaces.NOWHERE));
    missed.forEach(
        place -> predict(article, place.start(), place.end(), place.country(), GoldPlaces.NOWHERE));
    return new FoundScore(right, found, right + missed.size());
  }

  private static GoldPlaces.Place match(PlaceFinder.Found found, List<GoldPlaces.Place> places) {
    return places.stream()
        .filter(place -> place.start() < found.end() && found.start() < place.end())
        .findFirst()
        .orElse(null);
  }

  private void predict(RawArticle article, int start, int end, String truth, String predicted) {
    String item = article.url() + "#" + start + " " + article.body().substring(start, end);
    predictions.add(new Prediction(item, "places", truth, predicted, List.of()));
  }

  /** The figures. */
  public List<ScoreTable> tables() {
    List<String> columns =
        List.of("set", "articles", "places", "found", "precision", "recall", "F1");
    return List.of(new ScoreTable("Countries of places and demonyms", columns, rows));
  }

  /** What was wrong or missed, in the order of the articles. */
  public List<Prediction> predictions() {
    return List.copyOf(predictions);
  }
}
