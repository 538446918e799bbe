package org.daybook.nlp;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * How good or bad words sound by themselves, as two lists of valences tell it. Part of the file of
 * a {@link ToneModel}, so that a model never meets other lists than those it was trained with.
 */
public final class Valences {
  /**
   * The valences of a word, 0 where a list does not have it.
   *
   * @param first -4..4
   * @param second -5..5
   */
  public record Valence(float first, float second) {
    /** The valence of a word in neither list. */
    public static final Valence NONE = new Valence(0, 0);
  }

  private final Map<String, Valence> words;

  private Valences(Map<String, Valence> words) {
    this.words = words;
  }

  /** Joins two lists, each a map of lower-case words to valences. */
  public static Valences of(Map<String, Float> first, Map<String, Float> second) {
    Map<String, Valence> words = new HashMap<>();
    first.forEach((word, value) -> words.put(word, new Valence(value, 0)));
    second.forEach(
        (word, value) ->
            words.merge(word, new Valence(0, value), (a, b) -> new Valence(a.first, b.second)));
    return new Valences(words);
  }

  /** The valences of a lower-case word. */
  Valence of(String word) {
    return words.getOrDefault(word, Valence.NONE);
  }

  void write(DataOutputStream out) throws IOException {
    out.writeInt(words.size());
    for (Map.Entry<String, Valence> word : new TreeMap<>(words).entrySet()) {
      out.writeUTF(word.getKey());
      out.writeFloat(word.getValue().first());
      out.writeFloat(word.getValue().second());
    }
  }

  static Valences read(DataInputStream in) throws IOException {
    int size = in.readInt();
    Map<String, Valence> words = new HashMap<>(size * 2);
    for (int i = 0; i < size; i++) {
      words.put(in.readUTF(), new Valence(in.readFloat(), in.readFloat()));
    }
    return new Valences(words);
  }
}
