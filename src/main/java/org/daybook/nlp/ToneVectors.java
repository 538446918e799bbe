package org.daybook.nlp;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Words as vectors of {@value #SIZE} numbers, near where they stand near the same words, so that
 * what is learnt of a word holds for its neighbours too. A frequent word has a short vector. Part
 * of the file of a {@link ToneModel}. Immutable.
 */
public final class ToneVectors {
  /** Numbers of a vector. */
  public static final int SIZE = 50;

  /** No vectors: all words are zero. */
  public static final ToneVectors NONE = new ToneVectors(Map.of());

  private static final int STEPS = 128;

  private final Map<String, Entry> words;

  /** Directions in steps of 1/{@value #STEPS}, and the length that they are multiplied with. */
  private static final class Entry {
    private final byte[] steps;
    private final float length;

    Entry(byte[] steps, float length) {
      this.steps = steps;
      this.length = length;
    }
  }

  private ToneVectors(Map<String, Entry> words) {
    this.words = words;
  }

  /**
   * Vectors of words in lower case.
   *
   * @param vectors of each word, numbers -1..1; those beyond {@value #SIZE} are left out
   * @param lengths what the vector of each word is multiplied with
   */
  public static ToneVectors of(List<String> words, float[][] vectors, float[] lengths) {
    Map<String, Entry> entries = new HashMap<>();
    for (int i = 0; i < lengths.length; i++) {
      byte[] steps = new byte[SIZE];
      for (int k = 0; k < Math.min(SIZE, vectors[i].length); k++) {
        steps[k] = (byte) Math.max(-STEPS, Math.min(STEPS - 1, Math.round(vectors[i][k] * STEPS)));
      }
      entries.put(words.get(i), new Entry(steps, lengths[i]));
    }
    return new ToneVectors(entries);
  }

  /** The vector of a word; null where it has none. */
  Vector of(String word) {
    Entry entry = words.get(word);
    return entry == null ? null : new Vector(entry);
  }

  /** A word's vector, spread out for adding. */
  static final class Vector {
    private final float[] steps = new float[SIZE];
    private final float length;

    private Vector(Entry entry) {
      for (int k = 0; k < SIZE; k++) {
        steps[k] = entry.steps[k];
      }
      this.length = entry.length;
    }

    /** Adds the vector, times {@code factor}. */
    void addTo(float[] sum, float factor) {
      float scale = length * factor / STEPS;
      for (int k = 0; k < SIZE; k++) {
        sum[k] += steps[k] * scale;
      }
    }
  }

  void write(DataOutputStream out) throws IOException {
    out.writeInt(words.size());
    for (Map.Entry<String, Entry> word : new TreeMap<>(words).entrySet()) {
      out.writeUTF(word.getKey());
      out.writeFloat(word.getValue().length);
      out.write(word.getValue().steps);
    }
  }

  static ToneVectors read(DataInputStream in) throws IOException {
    int size = in.readInt();
    Map<String, Entry> words = new HashMap<>(size * 2);
    for (int i = 0; i < size; i++) {
      String word = in.readUTF();
      float length = in.readFloat();
      byte[] steps = new byte[SIZE];
      in.readFully(steps);
      words.put(word, new Entry(steps, length));
    }
    return new ToneVectors(words);
  }
}
