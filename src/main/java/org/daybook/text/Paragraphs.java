package org.daybook.text;

import java.util.ArrayList;
import java.util.List;

/**
 * The paragraphs of plain text. Lines are paragraphs, unless the text is hard-wrapped: then lines
 * that had no room for the next word are joined. A line that goes on in lower case is joined too.
 */
final class Paragraphs {
  private static final int NARROWEST = 40;
  private static final int WIDEST = 100;

  /** Line breaks it takes to judge whether a text is hard-wrapped. */
  private static final int ENOUGH_BREAKS = 3;

  private final List<List<String>> blocks;
  private final int width;

  private Paragraphs(List<List<String>> blocks) {
    this.blocks = blocks;
    this.width = wrappedAt(blocks);
  }

  /**
   * Splits a text.
   *
   * @param text with normal white space
   */
  static List<String> of(String text) {
    return new Paragraphs(blocks(text)).joined();
  }

  /** Runs of lines without a blank line between them. */
  private static List<List<String>> blocks(String text) {
    List<List<String>> blocks = new ArrayList<>();
    List<String> block = new ArrayList<>();
    for (String line : text.split("\n", -1)) {
      if (!line.isBlank()) {
        block.add(line.strip());
      } else if (!block.isEmpty()) {
        blocks.add(block);
        block = new ArrayList<>();
      }
    }
    if (!block.isEmpty()) {
      blocks.add(block);
    }
    return blocks;
  }

  /** The column at which the text is wrapped, 0 where it is not. */
  private static int wrappedAt(List<List<String>> blocks) {
    int[] lengths =
        blocks.stream()
            .flatMap(block -> block.subList(0, block.size() - 1).stream())
            .mapToInt(String::length)
            .sorted()
            .toArray();
    if (lengths.length < ENOUGH_BREAKS) {
      return 0;
    }
    int width = lengths[lengths.length * 9 / 10];
    if (width < NARROWEST || width > WIDEST) {
      return 0;
    }
    long full = 0;
    long inSentence = 0;
    for (List<String> block : blocks) {
      for (int i = 0; i + 1 < block.size(); i++) {
        full += isFull(block.get(i), block.get(i + 1), width) ? 1 : 0;
        inSentence += Line.endsSentence(block.get(i)) ? 0 : 1;
      }
    }
    return full * 3 >= lengths.length * 2L && inSentence * 2 >= lengths.length ? width : 0;
  }

  /** Whether the next line's first word had no room on this line, give or take a tenth. */
  private static boolean isFull(String line, String next, int width) {
    int space = next.indexOf(' ');
    int firstWord = space < 0 ? next.length() : space;
    return line.length() + 1 + firstWord >= width * 9 / 10;
  }

  private List<String> joined() {
    List<String> paragraphs = new ArrayList<>();
    for (List<String> block : blocks) {
      StringBuilder paragraph = new StringBuilder(block.get(0));
      for (int i = 1; i < block.size(); i++) {
        if (goesOn(block.get(i - 1), block.get(i))) {
          paragraph.append(' ').append(block.get(i));
        } else {
          paragraphs.add(paragraph.toString());
          paragraph = new StringBuilder(block.get(i));
        }
      }
      paragraphs.add(paragraph.toString());
    }
    return paragraphs;
  }

  private boolean goesOn(String line, String next) {
    if (width > 0 && isFull(line, next, width)) {
      return true;
    }
    char last = Line.lastMark(line);
    return Character.isLowerCase(next.codePointAt(0)) && (Character.isLetter(last) || last == ',');
  }
}
