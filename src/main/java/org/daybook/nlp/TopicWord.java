package org.daybook.nlp;

/** What a token is to the topic model by itself, worked out once for those met lately. */
final class TopicWord {
  private static final Recent<TopicWord> KNOWN = new Recent<>(30_000, TopicWord::new);

  /** What stands between its hyphens. */
  final String[] parts;

  /** The content word of each part, null where it is none. */
  final Part[] words;

  /** Whether a hyphen joins the next token. */
  final boolean isJoined;

  private TopicWord(String token) {
    parts = token.indexOf('-') < 0 ? new String[] {token} : token.split("-", -1);
    words = new Part[parts.length];
    for (int i = 0; i < parts.length; i++) {
      String word = parts[i].isEmpty() ? "" : TopicFeatures.word(parts[i]);
      words[i] = word.isEmpty() ? null : Part.of(word);
    }
    isJoined = token.endsWith("-") && !token.endsWith("--");
  }

  static TopicWord of(String token) {
    return KNOWN.of(token);
  }
}
