package org.daybook.nlp;

/**
 * A token and what each annotator knows of it by itself, worked out when first asked for. The
 * tokenizer gives the same token for the same text, so that an annotator looks nothing up for the
 * words it met before. One token is asked for one set of models. Shared by threads: what is known
 * is immutable and the same whoever works it out.
 */
final class Token {
  final String text;
  private WordScores scores;
  private ToneWord tone;
  private TopicWord topic;
  private GreedyTagger.Word tags;

  Token(String text) {
    this.text = text;
  }

  /** Tokens of their own for {@code texts}. */
  static Token[] of(String[] texts) {
    Token[] tokens = new Token[texts.length];
    for (int i = 0; i < texts.length; i++) {
      tokens[i] = new Token(texts[i]);
    }
    return tokens;
  }

  /** The texts of {@code tokens}. */
  static String[] texts(Token[] tokens) {
    String[] texts = new String[tokens.length];
    for (int i = 0; i < tokens.length; i++) {
      texts[i] = tokens[i].text;
    }
    return texts;
  }

  WordScores scores(EntityModel model) {
    WordScores known = scores;
    if (known == null) {
      known = model.word(text);
      scores = known;
    }
    return known;
  }

  ToneWord tone(ToneFeatures features) {
    ToneWord known = tone;
    if (known == null) {
      known = features.word(text);
      tone = known;
    }
    return known;
  }

  TopicWord topic() {
    TopicWord known = topic;
    if (known == null) {
      known = TopicWord.of(text);
      topic = known;
    }
    return known;
  }

  GreedyTagger.Word tags(GreedyTagger tagger) {
    GreedyTagger.Word known = tags;
    if (known == null) {
      known = tagger.word(text);
      tags = known;
    }
    return known;
  }
}
