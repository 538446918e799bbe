package org.daybook.date;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.daybook.article.Article;
import org.daybook.article.Evidence;

/**
 * Dates articles by the evidence there is: a field of the record, what the page's markup tells,
 * what the page shows, the address, the dateline or text. The record's own field is believed; of
 * the others the day that most of them give (see {@link Vote}). What is not believed, an impossible
 * date, one before the earliest or after the latest day, is skipped in favour of the next evidence.
 * Undated is better than wrong: an article without evidence stays without a day, and never gets one
 * from the clock or a copyright line.
 *
 * <p>Not thread-safe by contract: one for each thread.
 */
public final class DateResolver {
  /** Certainty of a day that a field of the record tells, and nothing else confirms or denies. */
  public static final double UNCONFIRMED =
      Vote.of(List.of(Finding.of(LocalDate.EPOCH, Evidence.METADATA)), null)
          .orElseThrow()
          .certainty();

  private static final int DATELINE_PARAGRAPHS = 6;
  private static final int DATELINE_SCANNED = 3_000;
  private static final Pattern LINES = Pattern.compile("\\s*\n\\s*");

  private final LocalDate earliest;
  private final LocalDate latest;

  /**
   * @param earliest first UTC day that is believed
   * @param latest last UTC day that is believed of an article whose day of crawling is unknown
   */
  public DateResolver(LocalDate earliest, LocalDate latest) {
    this.earliest = Objects.requireNonNull(earliest, "earliest");
    this.latest = Objects.requireNonNull(latest, "latest");
    if (latest.isBefore(earliest)) {
      throw new IllegalArgumentException("latest day " + latest + " is before " + earliest);
    }
  }

  /**
   * The article with its day, evidence, certainty and time; without them where nothing dates it.
   * The lines at the top of its text that are nothing but a date have served then, and are dropped.
   */
  public Article date(Article article) {
    return dated(article).withText(DateLine.dropFrom(article.text()));
  }

  private Article dated(Article article) {
    YearMonth folder = url(article).flatMap(UrlDates::month).orElse(null);
    return Vote.of(findings(article), folder)
        .map(
            vote ->
                article.withDay(
                    vote.chosen().day(),
                    vote.chosen().evidence(),
                    vote.certainty(),
                    vote.chosen().published()))
        .orElseGet(() -> article.withDay(null, null, 0, null));
  }

  /** The first believable day of each kind of evidence, the most trusted kind first. */
  List<Finding> findings(Article article) {
    BelievableDays days = believable(article);
    PageFindings page = new PageFindings(article, days);
    List<Finding> findings = new ArrayList<>();
    page.told(Evidence.METADATA).ifPresent(findings::add);
    page.told(Evidence.MARKUP).ifPresent(findings::add);
    page.told(Evidence.ELEMENT).ifPresent(findings::add);
    page.shown(Evidence.VISIBLE).ifPresent(findings::add);
    page.address().ifPresent(findings::add);
    dateline(article, days).map(day -> Finding.of(day, Evidence.DATELINE)).ifPresent(findings::add);
    TextDates.day(article.text(), days)
        .map(Finding::of)
        .or(() -> page.shown(Evidence.TEXT))
        .ifPresent(findings::add);
    if (findings.isEmpty()) {
      page.trace().ifPresent(findings::add);
    }
    return PageFindings.inOneOrder(findings);
  }

  private BelievableDays believable(Article article) {
    LocalDate last =
        Optional.ofNullable(article.crawled())
            .flatMap(DateParser::parse)
            .map(ParsedDate::day)
            .orElse(latest);
    return new BelievableDays(earliest, last);
  }

  private static Optional<String> url(Article article) {
    return Optional.ofNullable(article.url());
  }

  private static Optional<LocalDate> dateline(Article article, BelievableDays days) {
    String top = article.text().substring(0, Math.min(article.text().length(), DATELINE_SCANNED));
    return LINES
        .splitAsStream(top.strip())
        .limit(DATELINE_PARAGRAPHS)
        .map(Dateline::in)
        .flatMap(Optional::stream)
        .findFirst()
        .flatMap(date -> inItsYear(date, article, top))
        .filter(days::contain);
  }

  /** The dateline's day in its own year, the address's, or that of a full date close by. */
  private static Optional<LocalDate> inItsYear(DateMention date, Article article, String top) {
    if (date.year() != 0) {
      return date.inYear(date.year());
    }
    Optional<LocalDate> byAddress =
        url(article).flatMap(UrlDates::year).map(Year::getValue).flatMap(date::inYear);
    return byAddress.isPresent()
        ? byAddress
        : DateMentions.in(top).stream()
            .filter(DateMention::isFull)
            .filter(other -> DateContext.of(other, top) == DateContext.REPORTED)
            .findFirst()
            .flatMap(other -> date.inYear(other.year()));
  }
}
