package org.daybook.text;

/**
 * The lines of a page where running text is thickest: the run of most words, other lines counted
 * against it (Kadane's maximum subarray).
 *
 * @param start index of the first line
 * @param end index behind the last line
 */
record Segment(int start, int end) {
  private static final int MOST_WORDS = 60;
  private static final int MIDDLE = -4;
  private static final int CHIP = -7;

  /** The heading of a list of other stories, and of a form for comments. */
  private static final int LIST = -60;

  private static final int END = -120;

  /** Words of an article above its comments, which may be longer than it. */
  private static final int ENOUGH = 60;

  private static final int FARTHEST = 5;

  static Segment of(LineKind[] kinds, int[] words, Boilerplate.Kind[] boilerplate) {
    int sum = 0;
    int from = 0;
    int best = 0;
    Segment segment = new Segment(0, 0);
    for (int i = 0; i < kinds.length; i++) {
      if (boilerplate[i] == Boilerplate.Kind.END && best >= ENOUGH) {
        return segment;
      }
      sum +=
          switch (boilerplate[i]) {
            case END -> END;
            case LIST -> LIST;
            case LINE, LINK -> CHIP;
            case EDGE, REACH, CALL, NONE -> value(kinds[i], words[i]);
          };
      if (sum <= 0) {
        sum = 0;
        from = i + 1;
      } else if (sum > best) {
        best = sum;
        segment = new Segment(from, i + 1);
      }
    }
    return segment;
  }

  private static int value(LineKind kind, int words) {
    return switch (kind) {
      case PROSE -> Math.min(words, MOST_WORDS);
      case MIDDLE -> MIDDLE;
      case CHIP -> CHIP;
    };
  }

  /** Where a line stands to it: {@code 0} inside, else how far before or after. */
  String place(int line) {
    if (line < start) {
      return "-" + Math.min(FARTHEST, LineFeatures.log(start - line));
    }
    return line < end ? "0" : "+" + Math.min(FARTHEST, LineFeatures.log(line - end + 1));
  }
}
