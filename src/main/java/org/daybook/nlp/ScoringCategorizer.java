package org.daybook.nlp;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import opennlp.tools.doccat.DocumentCategorizer;

/**
 * A model of ours behind OpenNLP's interface for categorisers. Thread-safe, unlike {@code
 * DocumentCategorizerME}.
 */
final class ScoringCategorizer implements DocumentCategorizer {
  private final List<String> categories;
  private final BiFunction<String[], Map<String, Object>, double[]> scorer;

  /**
   * A categoriser.
   *
   * @param scorer score of each category for the tokens, given the caller's extra information
   */
  ScoringCategorizer(
      List<String> categories, BiFunction<String[], Map<String, Object>, double[]> scorer) {
    this.categories = List.copyOf(categories);
    this.scorer = scorer;
  }

  @Override
  public double[] categorize(String[] text, Map<String, Object> extraInformation) {
    return scorer.apply(text, extraInformation);
  }

  @Override
  public double[] categorize(String[] text) {
    return categorize(text, Map.of());
  }

  @Override
  public String getBestCategory(double[] outcome) {
    int best = 0;
    for (int i = 1; i < outcome.length; i++) {
      best = outcome[i] > outcome[best] ? i : best;
    }
    return getCategory(best);
  }

  @Override
  public int getIndex(String category) {
    return categories.indexOf(category);
  }

  @Override
  public String getCategory(int index) {
    return categories.get(index);
  }

  @Override
  public int getNumberOfCategories() {
    return categories.size();
  }

  @Override
  public String getAllResults(double[] results) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < results.length; i++) {
      text.append(i == 0 ? "" : "  ").append(getCategory(i));
      text.append('[').append(results[i]).append(']');
    }
    return text.toString();
  }

  @Override
  public Map<String, Double> scoreMap(String[] text) {
    double[] probabilities = categorize(text);
    Map<String, Double> scores = new LinkedHashMap<>();
    for (int i = 0; i < probabilities.length; i++) {
      scores.put(getCategory(i), probabilities[i]);
    }
    return scores;
  }

  @Override
  public SortedMap<Double, Set<String>> sortedScoreMap(String[] text) {
    SortedMap<Double, Set<String>> byScore = new TreeMap<>();
    scoreMap(text)
        .forEach(
            (category, score) ->
                byScore.computeIfAbsent(score, s -> new TreeSet<>()).add(category));
    return byScore;
  }
}
