package org.daybook.eval;

/**
 * How well things were found.
 *
 * @param right found and true
 * @param found all found
 * @param truths all that were to be found
 */
public record FoundScore(int right, int found, int truths) {
  /** Share of the found that are true; 0 where nothing was found. */
  public double precision() {
    return found == 0 ? 0 : (double) right / found;
  }

  /** Share of the true that were found; 0 where nothing was to be found. */
  public double recall() {
    return truths == 0 ? 0 : (double) right / truths;
  }

  /** Harmonic mean of precision and recall. */
  public double f1() {
    return found + truths == 0 ? 0 : 2.0 * right / (found + truths);
  }

  /** The sum of two. */
  public FoundScore plus(FoundScore other) {
    return new FoundScore(right + other.right, found + other.found, truths + other.truths);
  }
}
