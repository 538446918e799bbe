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
 * @param model its outcomes are the QCodes of the topics
 * @param names English names of the topics, in the order of the outcomes
 * @param sharpness factor on the model's scores that makes them probabilities one can believe
 * @param threshold least score of a topic, 0..1
 */
public record TopicModel(
    LinearModel model, List<String> names, double sharpness, double threshold) {
  private static final String FORMAT = "daybook topics 1";

  public TopicModel {
    names = List.copyOf(names);
    if (names.size() != model.outcomes().size()) {
      throw new IllegalArgumentException(
          names.size() + " names of " + model.outcomes().size() + " topics");
    }
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
    double sharpness = in.readDouble();
    double threshold = in.readDouble();
    LinearModel model = LinearModel.read(in);
    List<String> names = new ArrayList<>();
    for (int i = 0; i < model.outcomes().size(); i++) {
      names.add(in.readUTF());
    }
    return new TopicModel(model, names, sharpness, threshold);
  }

  /** Writes the model; the same model gives the same bytes. The caller closes the stream. */
  public void write(OutputStream stream) throws IOException {
    GZIPOutputStream zip = new GZIPOutputStream(stream);
    DataOutputStream out = new DataOutputStream(new BufferedOutputStream(zip));
    out.writeUTF(FORMAT);
    out.writeDouble(sharpness);
    out.writeDouble(threshold);
    model.write(out);
    for (String name : names) {
      out.writeUTF(name);
    }
    out.flush();
    zip.finish();
  }
}
