package org.daybook.nlp;

import java.util.Arrays;
import java.util.List;
import opennlp.tools.tokenize.SimpleTokenizer;

/** Cuts the sentences of the tests, which are plain enough for the simplest tokenizer. */
final class EnglishTokens {
  private EnglishTokens() {}

  static String[] of(String sentence) {
    return SimpleTokenizer.INSTANCE.tokenize(sentence);
  }

  static List<String[]> sentences(String text) {
    return Arrays.stream(text.split("(?<=\\.) ", -1)).map(EnglishTokens::of).toList();
  }
}
