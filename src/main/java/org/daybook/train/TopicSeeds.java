package org.daybook.train;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.daybook.nlp.Features;
import org.daybook.nlp.TopicFeatures;
import org.daybook.nlp.TopicTerm;

/**
 * What is known of the topics before any article is read: how much each word speaks for each term,
 * by the project's own lists of words and by the names and definitions of the taxonomy. The terms
 * are the top-level ones and those narrower ones that have a list; any other term of the taxonomy
 * speaks for the nearest of them above it. The more terms a word occurs under, the less it says.
 */
final class TopicSeeds {
  private static final String LISTS = "topic-seeds.tsv";
  private static final double LISTED = 6;
  private static final double DEFINED = 0.4;
  private static final double LEAST_SHARE = 0.4;

  /** Words of a list that make one text. */
  private static final int GROUP = 4;

  private static final Comparator<TopicTerm> IN_ORDER =
      Comparator.comparing(TopicTerm::top)
          .thenComparing(term -> term.path().size())
          .thenComparing(TopicTerm::qcode);

  private final List<TopicTerm> terms;
  private final Map<String, Integer> places = new HashMap<>();
  private final Map<String, double[]> words = new HashMap<>();
  private final List<Example> definitions = new ArrayList<>();
  private final List<Example> lists = new ArrayList<>();

  private TopicSeeds(List<TopicTerm> terms) {
    this.terms = terms;
    terms.forEach(term -> places.put(term.qcode(), places.size()));
  }

  /** Seeds of the terms of a taxonomy. */
  static TopicSeeds of(TopicTaxonomy taxonomy) {
    List<String[]> lists = readLists();
    Set<String> listed = new HashSet<>();
    lists.forEach(cells -> listed.add(cells[0]));
    TopicSeeds seeds =
        new TopicSeeds(
            taxonomy.entries().stream()
                .map(TopicTaxonomy.Entry::term)
                .filter(term -> term.isTop() || listed.contains(term.qcode()))
                .sorted(IN_ORDER)
                .toList());
    taxonomy.entries().forEach(seeds::addEntry);
    lists.forEach(seeds::addList);
    return seeds;
  }

  /** The terms, each topic's together. */
  List<TopicTerm> terms() {
    return terms;
  }

  /** The taxonomy as short texts of the terms: name and definition of each entry. */
  List<Example> definitions() {
    return List.copyOf(definitions);
  }

  /** The lists as short texts of the terms: {@value #GROUP} words each. */
  List<Example> lists() {
    return List.copyOf(lists);
  }

  /** Whether a word is among the seeds. */
  boolean has(String word) {
    return words.containsKey(word);
  }

  /** How much each word speaks for each term, given in how many of the articles it occurs. */
  Map<String, double[]> weights(Map<String, Integer> articlesWith, int articles) {
    double[] totals = new double[terms.size()];
    words.values().forEach(row -> addTo(totals, row));
    Map<String, double[]> weights = new HashMap<>();
    words.forEach(
        (word, row) -> {
          int with = articlesWith.getOrDefault(word, 0);
          if (with > 0) {
            weights.put(word, weights(row, totals, Math.log((articles + 1.0) / (with + 1.0))));
          }
        });
    return weights;
  }

  private static double[] weights(double[] row, double[] totals, double rareness) {
    double[] weights = new double[row.length];
    double sum = 0;
    for (int i = 0; i < row.length; i++) {
      weights[i] = row[i] / Math.sqrt(totals[i]);
      sum += weights[i];
    }
    for (int i = 0; i < row.length; i++) {
      double share = weights[i] / sum;
      weights[i] = share < LEAST_SHARE ? 0 : share * share * Math.log1p(row[i]) * rareness;
    }
    return weights;
  }

  private void addEntry(TopicTaxonomy.Entry entry) {
    List<String> path = entry.term().path();
    int level = path.size();
    while (!places.containsKey(path.get(level - 1))) {
      level--;
    }
    String outcome = path.get(level - 1);
    double weight = Math.max(1, 4 - path.size());
    Features name = features(entry.term().name());
    Features definition = features(entry.definition());
    addWords(name, outcome, weight);
    addWords(definition, outcome, weight * DEFINED);
    definitions.add(new Example(outcome, name));
    definitions.add(new Example(outcome, definition));
  }

  private static Features features(String text) {
    String[] tokens = text.split("[^\\p{L}'-]+");
    return TopicFeatures.of(null, List.<String[]>of(tokens));
  }

  private void addWords(Features features, String outcome, double weight) {
    for (int i = 0; i < features.size(); i++) {
      add(features.name(i), outcome, weight);
    }
  }

  private void addList(String[] cells) {
    if (!places.containsKey(cells[0])) {
      return;
    }
    Features group = new Features();
    for (String seed : cells[1].split(" ", -1)) {
      String feature = feature(seed);
      add(feature, cells[0], LISTED);
      group.add(feature, (float) (1 / Math.sqrt(GROUP)));
      if (group.size() == GROUP) {
        lists.add(new Example(cells[0], group));
        group = new Features();
      }
    }
  }

  /**
   * The feature that a word, with hyphens or without, or a pair of words joined by _ is in a text.
   */
  private static String feature(String seed) {
    StringBuilder feature = new StringBuilder();
    for (String part : seed.split("_", -1)) {
      String word = TopicFeatures.word(part.replace("-", ""));
      feature.append(feature.isEmpty() ? "" : "_").append(word.isEmpty() ? part : word);
    }
    return feature.toString();
  }

  private void add(String word, String outcome, double weight) {
    words.computeIfAbsent(word, w -> new double[terms.size()])[places.get(outcome)] += weight;
  }

  private static List<String[]> readLists() {
    try (InputStream in = TopicSeeds.class.getResourceAsStream(LISTS);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", 2))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + LISTS, e);
    }
  }

  private static void addTo(double[] totals, double[] row) {
    for (int i = 0; i < row.length; i++) {
      totals[i] += row[i];
    }
  }
}
