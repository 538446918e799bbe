package org.daybook.source;

import java.io.Serializable;

/**
 * A part of a file that one task reads: the records that start in it. What stands before it is read
 * too, for the numbers of lines, but not looked at, which costs little beside what is done with a
 * record. A format whose records can't be told apart so fast is read whole with the first part.
 *
 * @param number from 0
 * @param count parts of the file
 * @param bytes size of the whole file
 */
public record FilePart(int number, int count, long bytes) implements Serializable {
  /** A file that is read as one. */
  public static final FilePart WHOLE = new FilePart(0, 1, 0);

  public FilePart {
    if (number < 0 || number >= count || (count > 1 && bytes < count)) {
      throw new IllegalArgumentException(
          "part %d of %d of %d bytes".formatted(number, count, bytes));
    }
  }

  /** Whether it is the first, which tells what is wrong with the whole file. */
  public boolean isFirst() {
    return number == 0;
  }

  /** Whether a record is read before this part, with it or behind it: below, at or above zero. */
  int compare(long offset) {
    int part = count == 1 ? 0 : (int) Math.min(count - 1, offset / (bytes / count));
    return Integer.compare(part, number);
  }
}
