package org.daybook.benchmark;

import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.Properties;
import org.daybook.article.Article;

/** Stanford CoreNLP: tokens, sentences, parts of speech, names by its conditional random fields. */
final class CoreNlpPipeline implements Pipeline {
  private static final String ONE =
      "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";

  private final String name;
  private final StanfordCoreNLP pipeline;

  private CoreNlpPipeline(String name, StanfordCoreNLP pipeline) {
    this.name = name;
    this.pipeline = pipeline;
  }

  /** With its default combination of three models of names. */
  static CoreNlpPipeline standard() {
    return new CoreNlpPipeline("CoreNLP", new StanfordCoreNLP(properties()));
  }

  /** With its one model of people, organisations and places. */
  static CoreNlpPipeline withOneModel() {
    Properties properties = properties();
    properties.setProperty("ner.model", ONE);
    return new CoreNlpPipeline("CoreNLP, one CRF", new StanfordCoreNLP(properties));
  }

  private static Properties properties() {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,pos,lemma,ner");
    properties.setProperty("ner.statisticalOnly", "true");
    properties.setProperty("ner.applyNumericClassifiers", "false");
    properties.setProperty("ner.applyFineGrained", "false");
    properties.setProperty("ner.useSUTime", "false");
    properties.setProperty("ner.buildEntityMentions", "false");
    return properties;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public void annotate(Article article) {
    pipeline.annotate(new CoreDocument(article.text()));
  }
}
