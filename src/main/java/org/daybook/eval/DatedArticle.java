package org.daybook.eval;

import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.daybook.article.Article;
import org.daybook.article.Evidence;
import org.daybook.article.RawArticle;
import org.daybook.article.Reading;
import org.daybook.date.DateResolver;
import org.daybook.source.DumpFile;
import org.daybook.source.Format;
import org.daybook.source.Limits;
import org.daybook.source.ReadOptions;
import org.daybook.text.ArticleCleaner;

/**
 * An article whose day is known, without that knowledge in it.
 *
 * @param item its address or place
 * @param article the clean article, not dated, without the date of its record; null where the page
 *     can't be read, so that nothing dates it
 * @param day the day it appeared
 */
public record DatedArticle(String item, Article article, LocalDate day) {
  private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2099, 12, 31);
  private static final String GOLD = "gold-dates.json";
  private static final Pattern ISO_DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  /** The gold dates have {@code NaN} where a page has no date. */
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS).build();

  private static final DateTimeFormatter SHORT =
      DateTimeFormatter.ofPattern("d-MMM-yy", Locale.ENGLISH);

  /**
   * The articles of a set. Three layouts are known: {@code gold-dates.json}, an object of {@code
   * address: {file, date}} beside the pages, or their folder (htmldate); a table with the columns
   * {@code url} and {@code Date} beside a folder {@code html_cache}; any dump, whose records' own
   * dates are then the known ones and are hidden.
   */
  public static List<DatedArticle> in(Path path) throws IOException {
    Path pages = Files.isDirectory(path) ? path.resolve(GOLD) : path;
    if (pages.endsWith(GOLD) && Files.isRegularFile(pages)) {
      return ofPages(pages);
    }
    return Files.isDirectory(path.resolveSibling("html_cache")) ? ofCache(path) : ofDump(path);
  }

  private static List<DatedArticle> ofPages(Path json) throws IOException {
    List<DatedArticle> articles = new ArrayList<>();
    ArticleCleaner cleaner = new ArticleCleaner();
    for (Map.Entry<String, JsonNode> entry : JSON.readTree(json.toFile()).properties()) {
      Path page = json.resolveSibling(entry.getValue().path("file").asText());
      String day = entry.getValue().path("date").asText();
      if (ISO_DAY.matcher(day).matches()) {
        addPage(articles, cleaner, page, entry.getKey(), LocalDate.parse(day));
      }
    }
    return articles;
  }

  private static List<DatedArticle> ofCache(Path table) throws IOException {
    List<DatedArticle> articles = new ArrayList<>();
    ArticleCleaner cleaner = new ArticleCleaner();
    CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser rows = CSVParser.parse(table, StandardCharsets.UTF_8, format)) {
      for (CSVRecord row : rows) {
        String address = row.get("url");
        String name = address.replaceFirst("^https?://[^/]+", "").replace('/', '_');
        Path page = table.resolveSibling("html_cache").resolve(name);
        if (row.get("Date").matches("\\d{1,2}-[A-Z][a-z]{2}-\\d{2}")) {
          addPage(articles, cleaner, page, address, LocalDate.parse(row.get("Date"), SHORT));
        }
      }
    }
    return articles;
  }

  private static void addPage(
      List<DatedArticle> articles, ArticleCleaner cleaner, Path page, String url, LocalDate day) {
    if (!Files.isRegularFile(page)) {
      throw new UncheckedIOException(new FileNotFoundException(page.toString()));
    }
    ReadOptions asPage = new ReadOptions(Format.HTML, Map.of(), Limits.DEFAULTS);
    try (DumpFile file = new DumpFile(page.toString(), () -> Files.newInputStream(page), asPage)) {
      RawArticle raw = file.next().article();
      Article article = raw == null ? null : cleaner.read(undated(raw, url));
      articles.add(new DatedArticle(url, article, day));
    }
  }

  private static List<DatedArticle> ofDump(Path path) throws IOException {
    List<DatedArticle> articles = new ArrayList<>();
    ArticleCleaner cleaner = new ArticleCleaner();
    DateResolver resolver = new DateResolver(FIRST, LAST);
    try (Stream<Path> files = Files.walk(path)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        DumpFile records =
            new DumpFile(file.toString(), () -> Files.newInputStream(file), ReadOptions.defaults());
        try (records) {
          while (records.hasNext()) {
            Reading reading = records.next();
            Article known = cleaner.clean(reading).article();
            if (known != null) {
              LocalDate day = recordDay(known, resolver);
              RawArticle raw = reading.article();
              if (day != null) {
                Article article = cleaner.read(undated(raw, raw.url()));
                articles.add(new DatedArticle(item(raw), article, day));
              }
            }
          }
        }
      }
    } catch (UncheckedIOException e) {
      throw new IOException(path.toString(), e);
    }
    return articles;
  }

  private static LocalDate recordDay(Article article, DateResolver resolver) {
    Article dated = resolver.date(article);
    return dated.dated() == Evidence.METADATA ? dated.day() : null;
  }

  private static String item(RawArticle raw) {
    return raw.url() == null ? raw.origin().file() + ":" + raw.origin().position() : raw.url();
  }

  private static RawArticle undated(RawArticle raw, String url) {
    return new RawArticle(
        raw.origin(),
        url,
        raw.title(),
        raw.author(),
        raw.site(),
        raw.language(),
        null,
        raw.crawled(),
        raw.body(),
        raw.markup());
  }
}
