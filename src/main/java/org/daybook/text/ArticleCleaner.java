package org.daybook.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.daybook.article.Article;
import org.daybook.article.DateClue;
import org.daybook.article.Evidence;
import org.daybook.article.Outcome;
import org.daybook.article.RawArticle;
import org.daybook.article.Reading;
import org.daybook.article.Reason;
import org.daybook.article.Rejection;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/**
 * From a record to an article: finds the main text of a page or of a page's plain text, drops what
 * is not the article, and takes title, author, agency and address from the text or its markup where
 * the record has none. What the record says comes before what the page says. The article is not
 * dated yet. One cleaner per thread.
 */
public final class ArticleCleaner {
  private static final int SHOWN = 80;
  private static final Pattern DATE =
      Pattern.compile(
          "\\W*(?:\\p{L}+day,? )?(?:\\p{L}{3,9}\\.? \\d{1,2}|\\d{1,2} \\p{L}{3,9}),? \\d{4}\\W*");

  /** HTML in a title, by what no words have: the end of a mark, or a break. */
  private static final Pattern MARKUP =
      Pattern.compile(
          "</(?:a|abbr|b|cite|code|em|font|i|mark|q|s|small|span|strong|sub|sup|u)>|<w?br ?/?>",
          Pattern.CASE_INSENSITIVE);

  private final PageReader pages = new PageReader();
  private final PostReader posts = new PostReader();
  private final ScrapedPage scrapes;

  /** A cleaner with the line model that is packed with Daybook. */
  public ArticleCleaner() {
    this(LineModel.shipped());
  }

  /** A cleaner with a line model of its own, for measuring it. */
  public ArticleCleaner(LineModel lines) {
    scrapes = new ScrapedPage(lines);
  }

  /** Cleans a record that was read; the rejection of one that was not stays as it is. */
  public Outcome clean(Reading reading) {
    return reading.article() == null ? Outcome.of(reading.rejection()) : clean(reading.article());
  }

  /**
   * Cleans a record.
   *
   * @return a rejection as {@link Reason#MISSING_TEXT} where the body is empty, as {@link
   *     Reason#NO_ARTICLE} where nothing is left of it but a date, as {@link Reason#ERROR_RESPONSE}
   *     where it is the words of an error
   */
  public Outcome clean(RawArticle raw) {
    if (raw.body().isBlank()) {
      return rejection(raw, Reason.MISSING_TEXT, "the body is empty");
    }
    Page page = page(raw);
    BodyLines lines = BodyLines.of(page.lines());
    Article article = article(raw, page, lines);
    Optional<String> error = ErrorPage.words(article.title(), article.text().lines().toList());
    if (error.isPresent()) {
      return rejection(raw, Reason.ERROR_RESPONSE, "saved as an article: " + error.get());
    }
    if (article.text().chars().noneMatch(Character::isLetter)) {
      return rejection(raw, Reason.NO_ARTICLE, emptiness(page, lines));
    }
    return DATE.matcher(article.text()).matches()
        ? rejection(raw, Reason.NO_ARTICLE, "nothing but a date: " + article.text())
        : Outcome.of(article);
  }

  /** What a record says of its article, even where nothing is left of its text. */
  public Article read(RawArticle raw) {
    Page page = page(raw);
    return article(raw, page, BodyLines.of(page.lines()));
  }

  private static Article article(RawArticle raw, Page page, BodyLines lines) {
    Credits credits = Credits.of(lines.kept());
    String title = title(raw, page);
    boolean named = title == null || FileName.is(title);
    Headline headline = Headline.of(credits.rest(), credits.behindSource(), named ? null : title);
    String shown =
        headline.title() == null && title != null ? FileName.words(title) : headline.title();
    return article(raw, page, credits, shown, String.join("\n\n", headline.body()));
  }

  /**
   * Titles in feeds and front matter are often written with HTML's entities and marks of emphasis;
   * one that is the name of a file yields to the page's.
   */
  private static String title(RawArticle raw, Page page) {
    String title = title(raw.title());
    String shown = title(page.title());
    return title == null || (shown != null && FileName.is(title)) ? shown : title;
  }

  private static String title(String written) {
    if (written == null) {
      return null;
    }
    String title = Parser.unescapeEntities(written, false);
    boolean marked = MARKUP.matcher(title).find();
    return WhiteSpace.oneLine(marked ? Jsoup.parseBodyFragment(title).text() : title);
  }

  private Page page(RawArticle raw) {
    return switch (raw.markup()) {
      case TEXT -> scrapes.read(Paragraphs.of(WhiteSpace.normal(unescaped(raw.body()))));
      case HTML -> pages.read(raw.body(), raw.url());
      case CONTENT -> pages.readContent(raw.body(), raw.url());
      case MARKDOWN -> posts.read(raw.body());
    };
  }

  /** Without the entities of HTML, which text that was taken from a page often keeps. */
  private static String unescaped(String text) {
    return Parser.unescapeEntities(text, true);
  }

  private static Article article(
      RawArticle raw, Page page, Credits credits, String title, String text) {
    String url = ArticleUrl.canonical(first(raw.url(), page.url()));
    String source =
        SourceName.of(
            WhiteSpace.oneLine(raw.site()), url, WhiteSpace.oneLine(page.site()), credits.agency());
    return new Article(
        ArticleId.of(url, source, title, text),
        raw.origin(),
        url,
        source,
        credits.agency(),
        SiteInTitle.cutFrom(title, source, page.site()),
        Stream.of(raw.author(), page.author(), credits.author())
            .map(AuthorName::of)
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null),
        LanguageTag.code(first(raw.language(), page.language())),
        clues(raw, page),
        raw.crawled(),
        null,
        null,
        0,
        null,
        text);
  }

  private static List<DateClue> clues(RawArticle raw, Page page) {
    List<DateClue> clues = new ArrayList<>();
    if (raw.published() != null && !raw.published().isBlank()) {
      clues.add(new DateClue(Evidence.METADATA, raw.published().strip()));
    }
    clues.addAll(page.dates());
    return clues;
  }

  private static String first(String value, String other) {
    return value == null || value.isBlank() ? other : value;
  }

  private static String emptiness(Page page, BodyLines lines) {
    if (page.lines().isEmpty()) {
      return "no text in the body";
    }
    String shown = lines.dropped().isEmpty() ? page.lines().get(0) : lines.dropped().get(0);
    return "nothing but credits, forms and links in %d lines, the first: %s"
        .formatted(page.lines().size(), shown.substring(0, Math.min(SHOWN, shown.length())));
  }

  private static Outcome rejection(RawArticle raw, Reason reason, String detail) {
    String name = first(raw.title(), raw.url());
    String shown = raw.body().isBlank() && name != null ? name : raw.body();
    return Outcome.of(
        Rejection.of(raw.origin(), reason, detail, shown.replaceAll("\\s+", " ").strip()));
  }
}
