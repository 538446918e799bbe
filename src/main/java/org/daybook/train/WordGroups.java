package org.daybook.train;

import java.util.Arrays;

/**
 * Groups of words in like company: spherical k-means over word vectors (Dhillon and Modha, Machine
 * Learning 42, 2001). Of equally near groups a word is in the first.
 */
final class WordGroups {
  private static final int ROUNDS = 12;
  private static final int FREQUENT = 20;

  private WordGroups() {}

  /** For each vector the number of its group, below {@code groups}. */
  static int[] of(float[][] vectors, int groups) {
    int size = vectors[0].length;
    float[][] centres = seeds(vectors, groups);
    int[] groupOf = new int[vectors.length];
    for (int round = 0; round < ROUNDS; round++) {
      assign(vectors, centres, groupOf);
      float[][] sums = new float[groups][size];
      for (int word = 0; word < vectors.length; word++) {
        for (int d = 0; d < size; d++) {
          sums[groupOf[word]][d] += vectors[word][d];
        }
      }
      for (int group = 0; group < groups; group++) {
        WordVectors.normalise(sums[group]);
      }
      centres = sums;
    }
    return groupOf;
  }

  /** Different words to start from, none of them rare. */
  private static float[][] seeds(float[][] vectors, int groups) {
    int[] order = new int[Math.max(groups, Math.min(vectors.length, FREQUENT * groups))];
    Arrays.setAll(order, i -> i % vectors.length);
    new RandomBits(5).shuffle(order);
    float[][] seeds = new float[groups][];
    Arrays.setAll(seeds, group -> vectors[order[group]].clone());
    return seeds;
  }

  private static void assign(float[][] vectors, float[][] centres, int[] groupOf) {
    float[][] byDimension = transposed(centres);
    float[] nearness = new float[centres.length];
    for (int word = 0; word < vectors.length; word++) {
      Arrays.fill(nearness, 0);
      for (int d = 0; d < byDimension.length; d++) {
        float[] coordinates = byDimension[d];
        float value = vectors[word][d];
        for (int group = 0; group < nearness.length; group++) {
          nearness[group] += value * coordinates[group];
        }
      }
      groupOf[word] = greatest(nearness);
    }
  }

  private static float[][] transposed(float[][] rows) {
    float[][] columns = new float[rows[0].length][rows.length];
    for (int i = 0; i < rows.length; i++) {
      for (int j = 0; j < columns.length; j++) {
        columns[j][i] = rows[i][j];
      }
    }
    return columns;
  }

  private static int greatest(float[] values) {
    int greatest = 0;
    for (int i = 1; i < values.length; i++) {
      greatest = values[i] > values[greatest] ? i : greatest;
    }
    return greatest;
  }
}
