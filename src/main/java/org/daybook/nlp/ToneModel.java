package org.daybook.nlp;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * What {@link ToneScorer} knows: a model of sentences, a model of targets in them, and the valences
 * and vectors of words that both were trained with, in one file. Immutable: one model serves all
 * threads.
 *
 * @param valences of words
 * @param vectors of words
 * @param sentence model of the tone of a sentence, with the outcomes {@link #OUTCOMES}
 * @param target model of the tone towards a target, with the same outcomes
 */
public record ToneModel(
    Valences valences, ToneVectors vectors, LinearModel sentence, LinearModel target) {
  /** The outcomes of both models, in order. */
  public static final List<String> OUTCOMES = List.of("negative", "neutral", "positive");

  private static final String FORMAT = "daybook tone 2";

  public ToneModel {
    requireOutcomes(sentence);
    requireOutcomes(target);
  }

  /**
   * Reads a model; the caller closes the stream.
   *
   * @throws IOException if the stream does not hold a tone model
   */
  public static ToneModel read(InputStream stream) throws IOException {
    DataInputStream in = new DataInputStream(new BufferedInputStream(new GZIPInputStream(stream)));
    String format = in.readUTF();
    if (!format.equals(FORMAT)) {
      throw new IOException("not a tone model of this version: " + format);
    }
    return new ToneModel(
        Valences.read(in), ToneVectors.read(in), LinearModel.read(in), LinearModel.read(in));
  }

  /** Writes the model; the same model gives the same bytes. The caller closes the stream. */
  public void write(OutputStream stream) throws IOException {
    GZIPOutputStream zip = new GZIPOutputStream(stream);
    DataOutputStream out = new DataOutputStream(new BufferedOutputStream(zip));
    out.writeUTF(FORMAT);
    valences.write(out);
    vectors.write(out);
    sentence.write(out);
    target.write(out);
    out.flush();
    zip.finish();
  }

  private static void requireOutcomes(LinearModel model) {
    if (!model.outcomes().equals(OUTCOMES)) {
      throw new IllegalArgumentException("outcomes " + model.outcomes() + ", expected " + OUTCOMES);
    }
  }
}
