package org.daybook.nlp;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the items of a list start that stands in one paragraph: at bullets, and at the numbers or
 * letters that go on from the one that the paragraph starts with, as in {@code 1) Bread 2) Wine}.
 */
final class ListItems {
  private static final Pattern FIRST =
      Pattern.compile("^(\\(?)([0-9]{1,2}|[a-z])(\\.\\)|[.)])\\s+(?=\\S)");
  private static final String BULLETS = "\u2022\u2023\u2043\u25aa\u25e6\u25cf";

  private final String paragraph;
  private final String opening;
  private final String closing;
  private String label;
  private int next;
  private int bullet;

  ListItems(String paragraph) {
    this.paragraph = paragraph;
    Matcher first = FIRST.matcher(paragraph);
    boolean isList = first.find();
    this.opening = isList ? first.group(1) : "";
    this.closing = isList ? first.group(3) : "";
    this.label = isList ? first.group(2) : null;
    this.next = isList ? find(0) : paragraph.length();
    this.bullet = findBullet(0);
  }

  /** Where the next item starts behind {@code start}; the paragraph's length where none does. */
  int after(int start) {
    while (next <= start && next < paragraph.length()) {
      next = find(next);
    }
    while (bullet <= start && bullet < paragraph.length()) {
      bullet = findBullet(bullet + 1);
    }
    return Math.min(next, bullet);
  }

  /** Where the item behind {@code from} starts, whose label follows the last one. */
  private int find(int from) {
    label = following(label);
    String marker = opening + label + closing + " ";
    int at = paragraph.indexOf(marker, from + 1);
    while (at > 0 && !Stop.isSpace(paragraph.charAt(at - 1))) {
      at = paragraph.indexOf(marker, at + 1);
    }
    return at < 0 ? paragraph.length() : at;
  }

  private static String following(String label) {
    char first = label.charAt(0);
    return Character.isDigit(first)
        ? String.valueOf(Integer.parseInt(label) + 1)
        : String.valueOf((char) (first + 1));
  }

  private int findBullet(int from) {
    int at = from;
    while (at < paragraph.length()
        && (BULLETS.indexOf(paragraph.charAt(at)) < 0
            || at == 0
            || !Stop.isSpace(paragraph.charAt(at - 1)))) {
      at++;
    }
    return at;
  }
}
