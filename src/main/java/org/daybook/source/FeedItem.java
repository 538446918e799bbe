package org.daybook.source;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An item of a feed: the texts of its elements, by their names as written. */
final class FeedItem {
  private static final String TYPE = "@type";

  private final long line;
  private final Map<String, String> texts = new HashMap<>();
  private boolean tooLarge;

  /** An item that starts on a line. */
  FeedItem(long line) {
    this.line = line;
  }

  long line() {
    return line;
  }

  /** Adds an element's text; of several of a name the first with a text counts. */
  void put(String name, String text, String type) {
    if (!text.isBlank() && texts.putIfAbsent(name, text.strip()) == null && type != null) {
      texts.put(name + TYPE, type);
    }
  }

  /** Adds what the feed says for its items, where the item says nothing (RFC 4287, 4.2.1). */
  void putDefault(String name, String text) {
    texts.putIfAbsent(name, text);
  }

  /** The text of the first of these elements that has one; null where none has. */
  String first(List<String> names) {
    return names.stream().map(texts::get).filter(text -> text != null).findFirst().orElse(null);
  }

  /** An element's text, or null. */
  String text(String name) {
    return texts.get(name);
  }

  /** What an element says of the type of its text, or null. */
  String type(String name) {
    return texts.get(name + TYPE);
  }

  void markTooLarge() {
    tooLarge = true;
  }

  boolean isTooLarge() {
    return tooLarge;
  }
}
