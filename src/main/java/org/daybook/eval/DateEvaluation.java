package org.daybook.eval;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.daybook.article.Article;
import org.daybook.article.Evidence;
import org.daybook.date.DateResolver;

/**
 * How well articles are dated: right is the day itself, a day beside it is wrong.
 *
 * @param name of the set
 * @param articles number of articles whose day is known
 * @param scores of the dated ones by evidence
 * @param levels of the dated ones by the least certainty of their level
 */
public record DateEvaluation(
    String name, int articles, Map<Evidence, Score> scores, Map<Double, Score> levels) {
  /** Days of at least this certainty are counted as certain in the daily tables. */
  private static final double CERTAIN = .9;

  /** Certainties from which the levels start, the highest first. */
  private static final List<Double> LEVELS = List.of(.98, .95, CERTAIN, .8, .6, 0.0);

  private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);

  /**
   * Counts of dated articles.
   *
   * @param right dated with the day they appeared
   * @param near dated a day too early or too late, as between time zones
   * @param certainty sum of their certainties: equals {@code right} where it is calibrated
   */
  public record Score(int dated, int right, int near, double certainty) {
    /** Share of the dated that is right, 0..1. */
    public double precision() {
      return dated == 0 ? 0 : (double) right / dated;
    }

    /** Mean certainty of the dated, 0..1. */
    public double meanCertainty() {
      return dated == 0 ? 0 : certainty / dated;
    }

    Score plus(Score other) {
      return new Score(
          dated + other.dated, right + other.right, near + other.near, certainty + other.certainty);
    }
  }

  public DateEvaluation {
    scores = Map.copyOf(scores);
    levels = Map.copyOf(levels);
  }

  /**
   * An article and the day it was given.
   *
   * @param resolved the article after dating; without a day where nothing dates it; null where
   *     there is none
   */
  public record Resolution(DatedArticle gold, Article resolved) {
    /** Days between the known day and the given one; less than 0 where it is undated. */
    long apart() {
      return resolved == null || resolved.day() == null
          ? -1
          : Math.abs(gold.day().toEpochDay() - resolved.day().toEpochDay());
    }

    /** The known day, the given one and its certainty. */
    public Prediction prediction() {
      if (apart() < 0) {
        return new Prediction(gold.item(), "undated", gold.day().toString(), "", List.of(0.0));
      }
      return new Prediction(
          gold.item(),
          resolved.dated().label(),
          gold.day().toString(),
          resolved.day().toString(),
          List.of(resolved.certainty()));
    }
  }

  /** Dates each article as if fetched on the day of the set's newest one. */
  public static List<Resolution> resolve(List<DatedArticle> articles) {
    LocalDate latest =
        articles.stream().map(DatedArticle::day).max(Comparator.naturalOrder()).orElse(EARLIEST);
    DateResolver resolver = new DateResolver(EARLIEST, latest);
    return articles.stream()
        .map(
            gold ->
                new Resolution(gold, gold.article() == null ? null : resolver.date(gold.article())))
        .toList();
  }

  /** Scores {@code resolutions}. */
  public static DateEvaluation of(String name, List<Resolution> resolutions) {
    Map<Evidence, Score> scores = new EnumMap<>(Evidence.class);
    Map<Double, Score> levels = new HashMap<>();
    for (Resolution resolution : resolutions) {
      long apart = resolution.apart();
      if (apart >= 0) {
        Score score =
            new Score(1, apart == 0 ? 1 : 0, apart == 1 ? 1 : 0, resolution.resolved().certainty());
        scores.merge(resolution.resolved().dated(), score, Score::plus);
        levels.merge(level(resolution.resolved().certainty()), score, Score::plus);
      }
    }
    return new DateEvaluation(name, resolutions.size(), scores, levels);
  }

  private static double level(double certainty) {
    return LEVELS.stream().filter(least -> certainty >= least).findFirst().orElseThrow();
  }

  /** The score of the certain ones. */
  public Score certain() {
    return levels.entrySet().stream()
        .filter(level -> level.getKey() >= CERTAIN)
        .map(Map.Entry::getValue)
        .reduce(new Score(0, 0, 0, 0), Score::plus);
  }

  /**
   * The scores over all, by evidence and by certainty: shares of all articles, precision of the
   * dated.
   */
  public ScoreTable table() {
    List<List<Object>> rows = new ArrayList<>();
    rows.add(row("all", total()));
    for (Evidence evidence : Evidence.values()) {
      if (scores.containsKey(evidence)) {
        rows.add(row(evidence.label(), scores.get(evidence)));
      }
    }
    rows.add(row("certain", certain()));
    for (double least : LEVELS) {
      if (levels.containsKey(least)) {
        rows.add(row("certainty from " + least, levels.get(least)));
      }
    }
    return new ScoreTable(
        name + ": " + articles + " articles",
        List.of("evidence", "dated", "undated", "accuracy", "precision", "a day off", "certainty"),
        rows);
  }

  private List<Object> row(String evidence, Score score) {
    double all = Math.max(1, articles);
    return List.of(
        evidence,
        score.dated(),
        1 - score.dated() / all,
        score.right() / all,
        score.precision(),
        score.dated() == 0 ? 0.0 : (double) score.near() / score.dated(),
        score.meanCertainty());
  }

  /** The score over all kinds of evidence. */
  public Score total() {
    return scores.values().stream().reduce(new Score(0, 0, 0, 0), Score::plus);
  }

  /** Share of the articles with the right day, 0..1. */
  public double accuracy() {
    return articles == 0 ? 0 : (double) total().right() / articles;
  }

  /** Share of the articles without a day, 0..1. */
  public double undated() {
    return articles == 0 ? 0 : 1 - (double) total().dated() / articles;
  }
}
