package org.daybook.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which lines of a scraped page are the article: a linear model of {@link LineFeatures}, and the
 * best path through the page, on which neighbours tend to be of one kind (Viterbi).
 */
public final class LineModel {
  /** The model that is packed with Daybook. */
  public static final String SHIPPED = "/models/lines.tsv";

  /** Log odds that a line gains by being what the line before it is. */
  private static final double STAYING = 0.7;

  private final Map<String, Double> weights;

  /** A model of the weights of features, in log odds. */
  public LineModel(Map<String, Double> weights) {
    this.weights = Map.copyOf(weights);
  }

  /** The model that is packed with Daybook, loaded once. */
  static LineModel shipped() {
    return Shipped.MODEL;
  }

  private static final class Shipped {
    private static final LineModel MODEL = load();
  }

  private static LineModel load() {
    try (InputStream in = LineModel.class.getResourceAsStream(SHIPPED)) {
      return read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(SHIPPED, e);
    }
  }

  /** Reads a model: a feature, a tab and its weight a line. */
  static LineModel read(InputStream in) throws IOException {
    Map<String, Double> weights = new TreeMap<>();
    BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      int tab = line.indexOf('\t');
      weights.put(line.substring(0, tab), Double.valueOf(line.substring(tab + 1)));
    }
    return new LineModel(weights);
  }

  /** The model as text, features in alphabetical order. */
  public String text() {
    StringBuilder text = new StringBuilder();
    new TreeMap<>(weights)
        .forEach(
            (feature, weight) -> text.append(feature).append('\t').append(weight).append('\n'));
    return text.toString();
  }

  /** Whether each line is the article's. */
  public boolean[] isArticle(List<String> lines) {
    int size = lines.size();
    double[] odds = LineFeatures.of(lines).stream().mapToDouble(this::odds).toArray();
    boolean[][] fromArticle = new boolean[size][2];
    double other = 0;
    double article = 0;
    for (int i = 0; i < size; i++) {
      double stay = i == 0 ? 0 : STAYING;
      fromArticle[i][0] = article > other + stay;
      fromArticle[i][1] = article + stay >= other;
      double nextOther = Math.max(article, other + stay);
      article = odds[i] + Math.max(article + stay, other);
      other = nextOther;
    }
    boolean[] path = new boolean[size];
    boolean inArticle = article > other;
    for (int i = size - 1; i >= 0; i--) {
      path[i] = inArticle;
      inArticle = fromArticle[i][inArticle ? 1 : 0];
    }
    return path;
  }

  /** Log odds that a line of these features is the article's. */
  public double odds(List<String> features) {
    double sum = 0;
    for (String feature : features) {
      sum += weights.getOrDefault(feature, 0.0);
    }
    return sum;
  }
}
