package org.daybook.nlp;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * How good or bad words sound by themselves, as three lists of valences tell it, and of what kind
 * those of the third list are. Part of the file of a {@link ToneModel}, so that a model never meets
 * other lists than those it was trained with.
 */
public final class Valences {
  /** A second valence in the scale of the first. */
  private static final float SECOND = 0.8f;

  /**
   * What the lists say of a word, 0 and "" where they do not have it.
   *
   * @param first -4..4
   * @param second -5..5
   * @param third -4..4
   * @param kind what the word is about, such as praise, blame, death
   * @param isVerb whether the third list has it as a verb
   */
  public record Valence(float first, float second, float third, String kind, boolean isVerb) {
    /** The valence of a word in no list. */
    public static final Valence NONE = new Valence(0, 0, 0, "", false);

    private Valence withFirst(float value) {
      return new Valence(value, second, third, kind, isVerb);
    }

    private Valence withSecond(float value) {
      return new Valence(first, value, third, kind, isVerb);
    }

    /** Mean of the valences that there are, -4..4. */
    float mean() {
      int known = (first == 0 ? 0 : 1) + (second == 0 ? 0 : 1) + (third == 0 ? 0 : 1);
      return known == 0 ? 0 : (first + SECOND * second + third) / known;
    }
  }

  private final Map<String, Valence> words;

  private Valences(Map<String, Valence> words) {
    this.words = words;
  }

  /**
   * Joins lists, each a map of lower-case words.
   *
   * @param third valences of which only the third, the kind and the part of speech count
   */
  public static Valences of(
      Map<String, Float> first, Map<String, Float> second, Map<String, Valence> third) {
    Map<String, Valence> words = new HashMap<>(third);
    first.forEach(
        (word, value) -> words.put(word, words.getOrDefault(word, Valence.NONE).withFirst(value)));
    second.forEach(
        (word, value) -> words.put(word, words.getOrDefault(word, Valence.NONE).withSecond(value)));
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
      out.writeFloat(word.getValue().third());
      out.writeUTF(word.getValue().kind());
      out.writeBoolean(word.getValue().isVerb());
    }
  }

  static Valences read(DataInputStream in) throws IOException {
    int size = in.readInt();
    Map<String, Valence> words = new HashMap<>(size * 2);
    for (int i = 0; i < size; i++) {
      words.put(
          in.readUTF(),
          new Valence(
              in.readFloat(),
              in.readFloat(),
              in.readFloat(),
              in.readUTF().intern(),
              in.readBoolean()));
    }
    return new Valences(words);
  }
}
