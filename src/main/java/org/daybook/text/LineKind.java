package org.daybook.text;

/** What a line may be by its length and its end. */
enum LineKind {
  /** A sentence or more. */
  PROSE,
  /** A title, a caption, a short sentence. */
  MIDDLE,
  /** A word or two: a button, a name, a date, a heading. */
  CHIP;

  private static final int TITLE = 6;
  private static final int SHORT_SENTENCE = 3;

  static LineKind of(String line) {
    if (Line.isProse(line) && !isCut(line)) {
      return PROSE;
    }
    int words = Line.words(line);
    return words >= TITLE || (words >= SHORT_SENTENCE && Line.endsSentence(line)) ? MIDDLE : CHIP;
  }

  /** Whether it breaks off, as the text of a teaser does. */
  private static boolean isCut(String line) {
    return line.endsWith("…") || line.endsWith("...");
  }
}
