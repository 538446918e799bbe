package org.daybook.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.daybook.article.AnnotatedArticle;
import org.daybook.article.Article;
import org.daybook.article.Quote;
import org.daybook.article.Reading;
import org.daybook.nlp.Annotator;
import org.daybook.nlp.Models;
import org.daybook.source.DumpFile;
import org.daybook.source.ReadOptions;
import org.daybook.text.ArticleCleaner;

/**
 * Measures quotes and their speakers against those that people marked. Spans are compared by their
 * letters: exactly, and by overlap, which is more than half of what either covers. A speaker is
 * right where the span overlaps a marked one and the name is the one marked; one of a span that
 * nobody marked is wrong. Not thread-safe.
 */
public final class QuoteEvaluation {
  /** Commas, and initials that do not open a name. */
  private static final Pattern LEFT_OUT = Pattern.compile(",| \\p{Lu}\\.(?= )");

  private static final String ENGLISH = "en";

  private final Map<String, List<GoldQuote>> golds;
  private final Annotator annotator = new Annotator(Models.shared());
  private final List<Prediction> predictions = new ArrayList<>();
  private FoundScore exact = new FoundScore(0, 0, 0);
  private FoundScore overlapping = new FoundScore(0, 0, 0);
  private FoundScore speakers = new FoundScore(0, 0, 0);

  /** A span of letters and who speaks in it; the gold one where it is one. */
  private record Said(int start, int end, String speaker, GoldQuote gold) {
    boolean overlaps(Said other) {
      int common = Math.min(end, other.end) - Math.max(start, other.start);
      return 2 * common > Math.max(end, other.end) - Math.min(start, other.start);
    }

    boolean isIn(Said other) {
      return start == other.start && end == other.end;
    }
  }

  /** Measures against the quotes of {@code data}. */
  public QuoteEvaluation(Path data) throws IOException {
    this.golds = new HashMap<>(GoldQuote.read(data));
  }

  /** Reads the marked articles of a dump, each once. */
  public void read(Path corpus) throws IOException {
    try (Stream<Path> files = Files.walk(corpus)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        readFile(file);
      }
    }
  }

  private void readFile(Path file) {
    ArticleCleaner cleaner = new ArticleCleaner();
    try (DumpFile records =
        new DumpFile(file.toString(), () -> Files.newInputStream(file), ReadOptions.defaults())) {
      while (records.hasNext()) {
        Reading reading = records.next();
        String url = reading.article() == null ? null : reading.article().url();
        List<GoldQuote> marked = golds.get(url);
        Article article = marked == null ? null : cleaner.clean(reading).article();
        if (article != null) {
          add(url, reading.article().body(), article.withLanguage(ENGLISH), marked);
          golds.remove(url);
        }
      }
    }
  }

  /** Addresses of articles that no dump held. */
  public List<String> missing() {
    return golds.keySet().stream().sorted().toList();
  }

  private void add(String url, String body, Article article, List<GoldQuote> marked) {
    AnnotatedArticle annotated = annotator.annotate(article);
    LetterText text = new LetterText(article.text());
    List<Said> truths = place(body, text, marked);
    List<Said> found = new ArrayList<>();
    for (Quote quote : annotated.quotes()) {
      found.add(new Said(text.at(quote.start()), text.at(quote.end()), quote.speaker(), null));
    }
    for (Said said : found) {
      score(url, said, truths);
    }
    for (Said truth : truths) {
      if (!truth.gold.isNoMatter()) {
        exact = exact.plus(new FoundScore(0, 0, 1));
        overlapping = overlapping.plus(new FoundScore(0, 0, 1));
        speakers = speakers.plus(new FoundScore(0, 0, truth.gold.isNamed() ? 1 : 0));
        if (found.stream().noneMatch(truth::overlaps)) {
          predict(url, "missed", truth, null);
        }
      }
    }
  }

  private static List<Said> place(String body, LetterText text, List<GoldQuote> marked) {
    LetterText record = new LetterText(body);
    List<Said> truths = new ArrayList<>();
    for (GoldQuote gold : marked) {
      String passage = record.letters(gold.start(), gold.end());
      int start = text.find(passage, record.at(gold.start()));
      truths.add(new Said(start, start + passage.length(), gold.speakers().get(0), gold));
    }
    return truths;
  }

  private void score(String url, Said said, List<Said> truths) {
    Said truth = truths.stream().filter(said::overlaps).findFirst().orElse(null);
    if (truth != null && truth.gold.isNoMatter()) {
      return;
    }
    exact = exact.plus(new FoundScore(truth != null && said.isIn(truth) ? 1 : 0, 1, 0));
    overlapping = overlapping.plus(new FoundScore(truth != null ? 1 : 0, 1, 0));
    boolean isNamed = said.speaker != null;
    String name = isNamed ? said.speaker : GoldQuote.NOBODY;
    boolean isRight =
        truth != null && truth.gold.speakers().stream().anyMatch(gold -> isSame(gold, name));
    if (isNamed && (truth == null || truth.gold.isNamed() || !isRight)) {
      speakers = speakers.plus(new FoundScore(isRight ? 1 : 0, 1, 0));
    }
    predict(url, truth == null ? "extra" : isRight ? "right" : "wrong", truth, said);
  }

  /** Whether two names are one but for capitals, middle initials and commas. */
  private static boolean isSame(String name, String other) {
    return LEFT_OUT
        .matcher(name)
        .replaceAll("")
        .equalsIgnoreCase(LEFT_OUT.matcher(other).replaceAll(""));
  }

  private void predict(String url, String kind, Said truth, Said said) {
    String place =
        truth == null ? said.start + "-" + said.end : truth.gold.start() + "-" + truth.gold.end();
    predictions.add(
        new Prediction(
            url + " " + place,
            kind,
            truth == null ? "" : String.join("|", truth.gold.speakers()),
            said == null || said.speaker == null ? GoldQuote.NOBODY : said.speaker,
            List.of()));
  }

  /** The figures. */
  public ScoreTable table(String title) {
    List<List<Object>> rows = new ArrayList<>();
    rows.add(row("spans, exact", exact));
    rows.add(row("spans, overlapping", overlapping));
    rows.add(row("speakers", speakers));
    return new ScoreTable(title, List.of("", "precision", "recall", "f1", "found", "true"), rows);
  }

  private static List<Object> row(String name, FoundScore score) {
    return List.of(
        name, score.precision(), score.recall(), score.f1(), score.found(), score.truths());
  }

  /** What was found beside what is true, in the order of the articles. */
  public List<Prediction> predictions() {
    return List.copyOf(predictions);
  }
}
