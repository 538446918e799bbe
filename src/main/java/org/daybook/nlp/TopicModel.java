package org.daybook.nlp;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * What {@link TopicClassifier} knows. Immutable: one model serves all threads.
 *
 * @param model its outcomes are the QCodes of the terms
 * @param terms the terms, in the order of the outcomes; the top-level terms are among them
 * @param calibration what makes the model's probabilities scores one can believe
 */
public record TopicModel(LinearModel model, List<TopicTerm> terms, Calibration calibration) {
  private static final String FORMAT = "daybook topics 2";

  public TopicModel {
    terms = List.copyOf(terms);
    if (!terms.stream().map(TopicTerm::qcode).toList().equals(model.outcomes())) {
      throw new IllegalArgumentException("terms " + terms + " of outcomes " + model.outcomes());
    }
  }

  /**
   * How the probability of a topic, its terms taken together, becomes a score: the logistic
   * function of {@code shift + slope * log odds} (Platt 1999).
   *
   * @param threshold least score of a topic, 0..1
   */
  public record Calibration(double slope, double shift, double threshold) {
    double score(double probability) {
      double bounded = Math.max(1e-9, Math.min(1 - 1e-9, probability));
      double odds = Math.log(bounded / (1 - bounded));
      return 1 / (1 + Math.exp(-shift - slope * odds));
    }
  }

  /** The top-level terms, in the order of the outcomes. */
  public List<TopicTerm> tops() {
    return terms.stream().filter(TopicTerm::isTop).toList();
  }

  /**
   * Reads a model; the caller closes the stream.
   *
   * @throws IOException if the stream does not hold a topic model
   */
  public static TopicModel read(InputStream stream) throws IOException {
    DataInputStream in = new DataInputStream(new BufferedInputStream(new GZIPInputStream(stream)));
    String format = in.readUTF();
    if (!format.equals(FORMAT)) {
      throw new IOException("not a topic model of this version: " + format);
    }
    Calibration calibration = new Calibration(in.readDouble(), in.readDouble(), in.readDouble());
    LinearModel model = LinearModel.read(in);
    List<TopicTerm> terms = new ArrayList<>();
    for (int i = 0; i < model.outcomes().size(); i++) {
      terms.add(new TopicTerm(List.of(in.readUTF().split(" ", -1)), in.readUTF()));
    }
    return new TopicModel(model, terms, calibration);
  }

  /** Writes the model; the same model gives the same bytes. The caller closes the stream. */
  public void write(OutputStream stream) throws IOException {
    GZIPOutputStream zip = new GZIPOutputStream(stream);
    DataOutputStream out = new DataOutputStream(new BufferedOutputStream(zip));
    out.writeUTF(FORMAT);
    out.writeDouble(calibration.slope());
    out.writeDouble(calibration.shift());
    out.writeDouble(calibration.threshold());
    model.write(out);
    for (TopicTerm term : terms) {
      out.writeUTF(String.join(" ", term.path()));
      out.writeUTF(term.name());
    }
    out.flush();
    zip.finish();
  }
}
