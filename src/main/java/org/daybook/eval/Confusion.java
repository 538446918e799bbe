package org.daybook.eval;

import java.util.ArrayList;
import java.util.List;

/** Which classes were taken for which: counts by true and predicted class. Not thread-safe. */
public final class Confusion {
  private final List<String> classes;
  private final int[][] counts;

  public Confusion(List<String> classes) {
    this.classes = List.copyOf(classes);
    this.counts = new int[classes.size()][classes.size()];
  }

  /** Counts one prediction. */
  public void add(int truth, int predicted) {
    counts[truth][predicted]++;
  }

  /** Predictions counted. */
  public int total() {
    int total = 0;
    for (int truth = 0; truth < counts.length; truth++) {
      total += truths(truth);
    }
    return total;
  }

  /** Share of right predictions. */
  public double accuracy() {
    int right = 0;
    for (int i = 0; i < counts.length; i++) {
      right += counts[i][i];
    }
    return total() == 0 ? 0 : (double) right / total();
  }

  /** Mean F1 of the classes. */
  public double macroF1() {
    double sum = 0;
    for (int i = 0; i < counts.length; i++) {
      sum += score(i).f1();
    }
    return sum / counts.length;
  }

  /** How well one class was found. */
  public FoundScore score(int index) {
    int predicted = 0;
    for (int[] row : counts) {
      predicted += row[index];
    }
    return new FoundScore(counts[index][index], predicted, truths(index));
  }

  /** A row a true class: precision, recall, F1, and how often each class was predicted for it. */
  public ScoreTable table(String title) {
    List<String> columns = new ArrayList<>(List.of("class", "precision", "recall", "f1", "count"));
    classes.forEach(name -> columns.add("as " + name));
    List<List<Object>> rows = new ArrayList<>();
    for (int i = 0; i < counts.length; i++) {
      FoundScore score = score(i);
      List<Object> row = new ArrayList<>();
      row.add(classes.get(i));
      row.addAll(List.of(score.precision(), score.recall(), score.f1(), truths(i)));
      for (int count : counts[i]) {
        row.add(count);
      }
      rows.add(row);
    }
    return new ScoreTable(title, columns, rows);
  }

  private int truths(int index) {
    int truths = 0;
    for (int count : counts[index]) {
      truths += count;
    }
    return truths;
  }
}
