package org.daybook.train;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import opennlp.tools.util.Span;

/**
 * OpenNLP's English tokenizer, which cuts the texts that are annotated: models are trained and
 * measured on its tokens.
 */
public final class CorpusTokenizer {
  private static final String MODEL = "/opennlp-en-ud-ewt-tokens-1.3-2.5.4.bin";

  private final TokenizerME tokenizer;

  public CorpusTokenizer() {
    try (InputStream in = CorpusTokenizer.class.getResourceAsStream(MODEL)) {
      if (in == null) {
        throw new IllegalStateException("no " + MODEL + " on the class path");
      }
      tokenizer = new TokenizerME(new TokenizerModel(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The tokens of a sentence. */
  public String[] tokens(String sentence) {
    return tokenizer.tokenize(sentence);
  }

  /** The spans of the tokens of a sentence. */
  public Span[] spans(String sentence) {
    return tokenizer.tokenizePos(sentence);
  }
}
