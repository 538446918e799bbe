package org.daybook.date;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.daybook.article.Article;
import org.daybook.article.DateClue;
import org.daybook.article.Evidence;

/** What an article's clues say, each kind by itself: the first of its dates that is believable. */
final class PageFindings {
  private final Article article;
  private final BelievableDays days;
  private final DayOrder order;

  PageFindings(Article article, BelievableDays days) {
    this.article = article;
    this.days = days;
    this.order = DayOrder.of(article);
  }

  /** A value that is a date, or has one in it. */
  Optional<Finding> told(Evidence evidence) {
    return values(evidence)
        .map(value -> told(value, evidence))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<Finding> told(String value, Evidence evidence) {
    Optional<Finding> parsed =
        DateParser.parse(value)
            .filter(date -> days.contain(date.day()))
            .map(date -> Finding.of(date, evidence));
    return parsed.isPresent() ? parsed : shown(value, evidence, false);
  }

  /** A line with a date in it that is not the date of a change. */
  Optional<Finding> shown(Evidence evidence) {
    return values(evidence)
        .map(value -> shown(value, evidence, false))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** The day in the article's address or in the one that its page calls its own. */
  Optional<Finding> address() {
    return Stream.concat(Stream.ofNullable(article.url()), values(Evidence.URL))
        .map(UrlDates::day)
        .flatMap(Optional::stream)
        .filter(days::contain)
        .findFirst()
        .map(day -> Finding.of(day, Evidence.URL));
  }

  /** What is left: the date of a change. */
  Optional<Finding> trace() {
    return told(Evidence.TRACE)
        .or(
            () ->
                Stream.concat(values(Evidence.VISIBLE), values(Evidence.TEXT))
                    .map(value -> shown(value, Evidence.TRACE, true))
                    .flatMap(Optional::stream)
                    .findFirst());
  }

  private Optional<Finding> shown(String line, Evidence evidence, boolean isChange) {
    return LineDates.in(line, order).stream()
        .filter(date -> date.isChange() == isChange)
        .map(date -> finding(date, evidence))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<Finding> finding(LineDates.LineDate date, Evidence evidence) {
    LocalDate other = date.other() != null && days.contain(date.other()) ? date.other() : null;
    LocalDate day = days.contain(date.day()) ? date.day() : other;
    return Optional.ofNullable(day)
        .map(
            found ->
                new Finding(found, found.equals(other) ? null : other, null, evidence, null, null));
  }

  /**
   * A day whose numbers may be meant in the other order is read so where another kind gives that
   * day and none gives the first. A field of the record is read in neither order unless another
   * kind gives one of its days: the country of a page says nothing of who wrote the record.
   */
  static List<Finding> inOneOrder(List<Finding> findings) {
    return findings.stream()
        .filter(
            finding ->
                finding.evidence() != Evidence.METADATA
                    || finding.other() == null
                    || given(finding.other(), findings)
                    || given(finding.day(), without(finding, findings)))
        .map(
            finding ->
                finding.other() != null
                        && given(finding.other(), findings)
                        && !given(finding.day(), without(finding, findings))
                    ? finding.on(finding.other())
                    : finding)
        .toList();
  }

  private static boolean given(LocalDate day, List<Finding> findings) {
    return findings.stream().anyMatch(each -> each.day().equals(day));
  }

  private static List<Finding> without(Finding finding, List<Finding> findings) {
    return findings.stream()
        .filter(each -> each.other() == null || !each.day().equals(finding.day()))
        .toList();
  }

  private Stream<String> values(Evidence evidence) {
    return article.clues().stream()
        .filter(clue -> clue.evidence() == evidence)
        .map(DateClue::value);
  }
}
