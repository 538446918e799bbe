package org.daybook.nlp;

import opennlp.tools.util.Span;

/** A sentence and its tokens: arrays as OpenNLP takes them, not to be changed. */
public final class TokenizedSentence {
  private final int start;
  private final int end;
  private final Span[] spans;
  private final Token[] words;
  private final String[] tokens;

  TokenizedSentence(int start, int end, Span[] spans, Token[] words) {
    this.start = start;
    this.end = end;
    this.spans = spans;
    this.words = words;
    this.tokens = Token.texts(words);
  }

  /** Where the sentence starts in its text. */
  public int start() {
    return start;
  }

  /** Where it ends. */
  public int end() {
    return end;
  }

  /** Where each token stands in the text. */
  public Span[] spans() {
    return spans;
  }

  /** The tokens. */
  public String[] tokens() {
    return tokens;
  }

  /** The tokens with what annotators know of them. */
  Token[] words() {
    return words;
  }
}
