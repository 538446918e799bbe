package org.daybook.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.doccat.DocumentCategorizerME;
import opennlp.tools.doccat.DoccatModel;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.tokenize.TokenizerME;
import org.daybook.article.Article;
import org.daybook.nlp.Models;

/**
 * OpenNLP as it comes: its official models of sentences, tokens and parts of speech, a name finder
 * and categorisers of tone and topic with its default features, each the usual {@code *ME} class.
 */
final class OpenNlpPipeline implements Pipeline {
  private final SentenceDetectorME sentences = new SentenceDetectorME(Models.sentenceModel());
  private final TokenizerME tokenizer = new TokenizerME(Models.tokenizerModel());
  private final POSTaggerME tagger;
  private final NameFinderME names;
  private final DocumentCategorizerME tone;
  private final DocumentCategorizerME topics;

  OpenNlpPipeline(TokenNameFinderModel names, DoccatModel tone, DoccatModel topics)
      throws IOException {
    try (InputStream in =
        Models.class.getResourceAsStream("/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin")) {
      this.tagger = new POSTaggerME(new POSModel(in));
    }
    this.names = new NameFinderME(names);
    this.tone = new DocumentCategorizerME(tone);
    this.topics = new DocumentCategorizerME(topics);
  }

  @Override
  public String name() {
    return "OpenNLP";
  }

  @Override
  public void annotate(Article article) {
    List<String> all = new ArrayList<>();
    for (String sentence : sentences.sentDetect(article.text())) {
      String[] tokens = tokenizer.tokenize(sentence);
      tagger.tag(tokens);
      names.find(tokens);
      tone.categorize(tokens);
      all.addAll(List.of(tokens));
    }
    topics.categorize(all.toArray(String[]::new));
    names.clearAdaptiveData();
  }
}
