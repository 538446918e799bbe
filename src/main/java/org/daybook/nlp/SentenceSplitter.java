package org.daybook.nlp;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import opennlp.tools.util.Span;

/**
 * Splits a text into sentences and tokens with OpenNLP's models. A sentence never crosses the end
 * of a paragraph, so headlines and captions without a full stop stay by themselves.
 */
public final class SentenceSplitter {
  private final SentenceEnds sentences;
  private final TokenizerME tokenizer;

  /** A splitter with the shipped models, for one thread. */
  public static SentenceSplitter shipped() {
    return new SentenceSplitter(Models.sentenceModel(), Models.tokenizerModel());
  }

  /** A splitter for one thread. */
  SentenceSplitter(SentenceModel sentenceModel, TokenizerModel tokenizerModel) {
    this.sentences = new SentenceEnds(sentenceModel);
    this.tokenizer = new TokenizerME(tokenizerModel);
  }

  /** The sentences of {@code text} in order; those without any token are left out. */
  public List<TokenizedSentence> split(String text) {
    List<TokenizedSentence> found = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      if (end > start) {
        paragraph(text.substring(start, end), start, found);
      }
      start = end + 1;
    }
    return found;
  }

  /** The tokens of one line, such as a title. */
  String[] tokens(String line) {
    return tokenizer.tokenize(line);
  }

  private void paragraph(String paragraph, int offset, List<TokenizedSentence> found) {
    for (Span sentence : sentences.sentences(paragraph)) {
      String string = paragraph.substring(sentence.getStart(), sentence.getEnd());
      Span[] spans = tokenizer.tokenizePos(string);
      if (spans.length == 0) {
        continue;
      }
      String[] tokens = new String[spans.length];
      for (int i = 0; i < spans.length; i++) {
        tokens[i] = string.substring(spans[i].getStart(), spans[i].getEnd());
        spans[i] = new Span(spans[i], offset + sentence.getStart());
      }
      found.add(
          new TokenizedSentence(
              offset + sentence.getStart(), offset + sentence.getEnd(), spans, tokens));
    }
  }
}
