package org.daybook.train;

import opennlp.tools.util.Span;
import org.daybook.nlp.EnglishTokenizer;

/**
 * The tokenizer that cuts the texts that are annotated: models are trained and measured on its
 * tokens.
 */
public final class CorpusTokenizer {
  private final EnglishTokenizer tokenizer = EnglishTokenizer.shipped();

  /** The tokens of a sentence. */
  public String[] tokens(String sentence) {
    return tokenizer.tokenize(sentence);
  }

  /** The spans of the tokens of a sentence. */
  public Span[] spans(String sentence) {
    return tokenizer.tokenizePos(sentence);
  }
}
