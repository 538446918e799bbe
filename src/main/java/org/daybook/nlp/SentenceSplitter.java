package org.daybook.nlp;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.util.Span;

/**
 * Splits a text into sentences and tokens with OpenNLP's models. A sentence never crosses the end
 * of a paragraph, so headlines and captions without a full stop stay by themselves.
 */
public final class SentenceSplitter {
  private static final Pattern CUT_OFF = Pattern.compile("[\\p{L}\\p{N},]$");
  private static final int ENOUGH_WORDS = 4;

  private final SentenceEnds sentences;
  private final EnglishTokenizer tokenizer;

  /** A splitter with the shipped models, for one thread. */
  public static SentenceSplitter shipped() {
    return new SentenceSplitter(Models.sentenceModel(), EnglishTokenizer.shipped());
  }

  /** A splitter for one thread. */
  SentenceSplitter(SentenceModel sentenceModel, EnglishTokenizer tokenizer) {
    this.sentences = new SentenceEnds(sentenceModel);
    this.tokenizer = tokenizer;
  }

  /** The sentences of {@code text} in order; those without any token are left out. */
  public List<TokenizedSentence> split(String text) {
    List<TokenizedSentence> found = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = paragraphEnd(text, start);
      if (end > start) {
        paragraph(text.substring(start, end), start, found);
      }
      start = end + 1;
    }
    return found;
  }

  /** The end of the line at {@code start}, or of the last of the lines that it goes on in. */
  private static int paragraphEnd(String text, int start) {
    int line = start;
    while (true) {
      int end = text.indexOf('\n', line);
      if (end < 0) {
        return text.length();
      }
      if (!goesOn(text, line, end)) {
        return end;
      }
      line = end + 1;
    }
  }

  /**
   * Whether a line is cut off inside a sentence: it has the words and no mark of one, and the next
   * line starts with a small letter.
   */
  private static boolean goesOn(String text, int start, int end) {
    String line = text.substring(start, end).strip();
    return end + 1 < text.length()
        && Character.isLowerCase(text.charAt(end + 1))
        && CUT_OFF.matcher(line).find()
        && line.split(" ", ENOUGH_WORDS).length == ENOUGH_WORDS;
  }

  /** The tokens of one line, such as a title. */
  Token[] tokens(String line) {
    return tokenizer.tokens(line);
  }

  private void paragraph(String paragraph, int offset, List<TokenizedSentence> found) {
    for (Span sentence : sentences.sentences(paragraph)) {
      String string = paragraph.substring(sentence.getStart(), sentence.getEnd());
      List<Span> within = new ArrayList<>();
      List<Token> tokens = new ArrayList<>();
      tokenizer.cut(string, within, tokens);
      if (tokens.isEmpty()) {
        continue;
      }
      Span[] spans = new Span[within.size()];
      for (int i = 0; i < spans.length; i++) {
        spans[i] = new Span(within.get(i), offset + sentence.getStart());
      }
      found.add(
          new TokenizedSentence(
              offset + sentence.getStart(),
              offset + sentence.getEnd(),
              spans,
              tokens.toArray(Token[]::new)));
    }
  }
}
