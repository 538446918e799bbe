package org.daybook.train;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.daybook.nlp.ToneVectors;

/**
 * Learns {@link ToneVectors} from text without labels: {@link WordVectors} of the words in lower
 * case, shortened where a word is frequent. Words that mostly have a capital are names, and have no
 * vector. The same text gives the same vectors.
 */
public final class ToneVectorTrainer {
  private static final int LEAST = 6;

  /** More than are kept, so that the length of a vector is not that of its first numbers alone. */
  private static final int DIMENSIONS = 100;

  /** Occurrences from which on a vector grows shorter. */
  private static final double FREQUENT = 2000;

  private final Map<String, int[]> capitals = new HashMap<>();
  private final Map<String, String> lower = new HashMap<>();

  /** Learns the vectors of the words of {@code sentences}. */
  public ToneVectors train(List<List<String>> sentences) {
    List<List<String>> plain = sentences.stream().map(this::plain).toList();
    Vocabulary words = Vocabulary.of(plain, LEAST);
    float[][] vectors = WordVectors.of(ContextMatrix.of(plain, words), DIMENSIONS);
    List<String> kept = new ArrayList<>();
    List<float[]> rows = new ArrayList<>();
    List<Float> lengths = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      if (Character.isLetter(words.word(i).charAt(0)) && !isName(words.word(i))) {
        kept.add(words.word(i));
        rows.add(vectors[i]);
        lengths.add((float) Math.min(1, Math.sqrt(FREQUENT / words.count(i))));
      }
    }
    float[] factors = new float[kept.size()];
    for (int i = 0; i < factors.length; i++) {
      factors[i] = lengths.get(i);
    }
    return ToneVectors.of(kept, rows.toArray(float[][]::new), factors);
  }

  private List<String> plain(List<String> sentence) {
    List<String> plain = new ArrayList<>(sentence.size());
    for (String token : sentence) {
      String word = lower.computeIfAbsent(token, it -> it.toLowerCase(Locale.ROOT));
      int[] counts = capitals.computeIfAbsent(word, it -> new int[2]);
      counts[word.equals(token) ? 1 : 0]++;
      plain.add(word);
    }
    return plain;
  }

  private boolean isName(String word) {
    int[] counts = capitals.get(word);
    return counts[0] > counts[1];
  }
}
