package org.daybook.train;

import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.daybook.nlp.Features;
import org.daybook.nlp.TopicFeatures;

/**
 * What is known of the topics before any article is read: how much each word speaks for each topic,
 * by the project's own lists of words and by the names and definitions of the taxonomy's terms. The
 * more topics a word occurs under, the less it says.
 */
final class TopicSeeds {
  /** The taxonomy as published has NaN where a term has no such level. */
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS).build();

  private static final String LISTS = "topic-seeds.tsv";
  private static final double LISTED = 6;
  private static final double DEFINED = 0.4;
  private static final double LEAST_SHARE = 0.5;

  /** Words of a list that make one text. */
  private static final int GROUP = 4;

  private final List<String> topics = new ArrayList<>();
  private final List<String> names = new ArrayList<>();
  private final Map<String, double[]> words = new HashMap<>();
  private final List<Example> texts = new ArrayList<>();

  private TopicSeeds() {}

  /** Seeds of the top-level terms of the taxonomy in a file, a JSON object of terms by QCode. */
  static TopicSeeds read(Path taxonomy) {
    TopicSeeds seeds = new TopicSeeds();
    try {
      JsonNode terms = JSON.readTree(taxonomy.toFile());
      Map<String, String> tops = new TreeMap<>();
      terms.properties().forEach(t -> seeds.addTop(t.getKey(), t.getValue(), tops));
      seeds.topics.addAll(tops.keySet());
      seeds.names.addAll(tops.values());
      terms.elements().forEachRemaining(seeds::addTerm);
      seeds.addLists();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + taxonomy, e);
    }
    return seeds;
  }

  List<String> topics() {
    return List.copyOf(topics);
  }

  List<String> names() {
    return List.copyOf(names);
  }

  /** The taxonomy's terms as short texts of their topics: name and definition of each. */
  List<Example> texts() {
    return List.copyOf(texts);
  }

  /** How much each word speaks for each topic, given in how many of the articles it occurs. */
  Map<String, double[]> weights(Map<String, Integer> articlesWith, int articles) {
    double[] totals = new double[topics.size()];
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

  private void addTop(String qcode, JsonNode term, Map<String, String> tops) {
    if (qcode.equals(top(term))) {
      tops.put(qcode, name(term));
    }
  }

  private void addTerm(JsonNode term) {
    int topic = topics.indexOf(top(term));
    if (topic < 0) {
      return;
    }
    double weight = 1;
    for (int level = 3; level >= 1; level--) {
      weight = term.path("Level" + (level + 1) + "/NewsCode").isTextual() ? weight : 4 - level;
    }
    Features name = features(name(term));
    Features definition = features(term.path("Definition (en-GB)").asText(""));
    addWords(name, topic, weight);
    addWords(definition, topic, weight * DEFINED);
    texts.add(new Example(topics.get(topic), name));
    texts.add(new Example(topics.get(topic), definition));
  }

  private static Features features(String text) {
    String[] tokens = text.split("[^\\p{L}'-]+");
    return TopicFeatures.of(null, List.<String[]>of(tokens));
  }

  private void addWords(Features features, int topic, double weight) {
    for (int i = 0; i < features.size(); i++) {
      add(features.name(i), topic, weight);
    }
  }

  private void addLists() throws IOException {
    try (InputStream in = TopicSeeds.class.getResourceAsStream(LISTS);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          addList(line.split("\t", 2));
        }
      }
    }
  }

  private void addList(String[] cells) {
    int topic = topics.indexOf(cells[0]);
    if (topic < 0) {
      return;
    }
    Features group = new Features();
    for (String seed : cells[1].split(" ", -1)) {
      StringBuilder feature = new StringBuilder();
      for (String part : seed.split("_", -1)) {
        String word = TopicFeatures.word(part);
        feature.append(feature.isEmpty() ? "" : "_").append(word == null ? part : word);
      }
      add(feature.toString(), topic, LISTED);
      group.add(feature.toString(), (float) (1 / Math.sqrt(GROUP)));
      if (group.size() == GROUP) {
        texts.add(new Example(cells[0], group));
        group = new Features();
      }
    }
  }

  private void add(String word, int topic, double weight) {
    words.computeIfAbsent(word, w -> new double[topics.size()])[topic] += weight;
  }

  private static void addTo(double[] totals, double[] row) {
    for (int i = 0; i < row.length; i++) {
      totals[i] += row[i];
    }
  }

  private static String top(JsonNode term) {
    return term.path("Level1/NewsCode").asText();
  }

  private static String name(JsonNode term) {
    return term.path("Name (en-GB)").asText();
  }
}
