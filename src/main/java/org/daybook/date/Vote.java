package org.daybook.date;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.daybook.article.Evidence;

/**
 * The choice among what the kinds of evidence say: the day whose kinds weigh most, of equal ones
 * the more trusted kind's. The field of a record is believed unless the address names a day more
 * than one off. A UTC time in the markup yields to the day beside it that the page shows; to one of
 * a record yields the address that has the same time at the place of the site.
 *
 * @param certainty 0..1: the share of the chosen day in the odds of all
 */
record Vote(Finding chosen, double certainty) {
  private static final double NIGHT = .85;

  /** The vote of {@code findings}, the most trusted first; none where there are none. */
  static Optional<Vote> of(List<Finding> findings, YearMonth folder) {
    if (findings.isEmpty()) {
      return Optional.empty();
    }
    List<Finding> local = findings.stream().map(each -> yielding(each, findings)).toList();
    Map<LocalDate, Double> weights =
        local.stream()
            .collect(
                groupingBy(
                    Finding::day,
                    TreeMap::new,
                    collectingAndThen(toList(), same -> Weight.of(same, folder))));
    Finding first = local.get(0);
    LocalDate day = isBelieved(first, local) ? first.day() : heaviest(local, weights);
    Finding chosen =
        local.stream().filter(each -> each.day().equals(day)).findFirst().orElseThrow();
    double all =
        weights.values().stream().mapToDouble(Math::exp).sum() + Math.exp(Weight.OF_OTHER_DAYS);
    double certainty = Math.exp(weights.get(day)) / all;
    return Optional.of(new Vote(chosen, isOfNight(day, local) ? certainty * NIGHT : certainty));
  }

  /** Whether nothing but UTC times give the day that may be of the day beside it at their place. */
  private static boolean isOfNight(LocalDate day, List<Finding> findings) {
    return findings.stream()
        .filter(each -> each.day().equals(day) && each.evidence() != Evidence.TEXT)
        .allMatch(
            each ->
                each.evidence() != Evidence.METADATA
                    && (each.mayBe(day.minusDays(1)) || each.mayBe(day.plusDays(1))));
  }

  private static LocalDate heaviest(List<Finding> findings, Map<LocalDate, Double> weights) {
    Finding heaviest = findings.get(0);
    for (Finding finding : findings) {
      heaviest = weights.get(finding.day()) > weights.get(heaviest.day()) ? finding : heaviest;
    }
    return heaviest.day();
  }

  private static boolean isBelieved(Finding first, List<Finding> findings) {
    return first.evidence() == Evidence.METADATA
        && findings.stream()
            .filter(other -> other.evidence() == Evidence.URL)
            .allMatch(other -> Math.abs(ChronoUnit.DAYS.between(first.day(), other.day())) <= 1);
  }

  /** On the day beside it that the page shows, unless the address has the UTC day. */
  private static Finding yielding(Finding finding, List<Finding> findings) {
    if (finding.evidence() == Evidence.URL) {
      return findings.stream()
          .filter(other -> other.evidence() == Evidence.METADATA && other.mayBe(finding.day()))
          .findFirst()
          .map(other -> finding.on(other.day()))
          .orElse(finding);
    }
    if (finding.evidence() != Evidence.MARKUP && finding.evidence() != Evidence.ELEMENT) {
      return finding;
    }
    List<Finding> shown =
        findings.stream()
            .filter(
                other -> other.evidence() == Evidence.VISIBLE || other.evidence() == Evidence.URL)
            .toList();
    boolean isConfirmed = shown.stream().anyMatch(other -> other.day().equals(finding.day()));
    return shown.stream()
        .filter(other -> !isConfirmed && finding.mayBe(other.day()))
        .findFirst()
        .map(other -> finding.on(other.day()))
        .orElse(finding);
  }
}
