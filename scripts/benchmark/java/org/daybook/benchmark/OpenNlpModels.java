package org.daybook.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import opennlp.tools.doccat.DoccatFactory;
import opennlp.tools.doccat.DoccatModel;
import opennlp.tools.doccat.DocumentCategorizerME;
import opennlp.tools.doccat.DocumentSample;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.ObjectStream;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;
import opennlp.tools.util.model.BaseModel;
import org.daybook.article.AnnotatedArticle;
import org.daybook.article.Article;
import org.daybook.article.Sentence;
import org.daybook.nlp.Annotator;
import org.daybook.nlp.Models;
import org.daybook.nlp.SentenceSplitter;
import org.daybook.nlp.TokenizedSentence;
import org.daybook.train.LabelledSentence;
import org.daybook.train.TrainingMix;

/**
 * Models that OpenNLP trains with its default features and settings. The name finder learns from the
 * corpora of names; the categorisers learn what Daybook says of the articles, since only their speed
 * is measured. The name finder, which takes minutes, is kept in a file.
 */
final class OpenNlpModels {
  private static final double CLEAR = 0.2;

  private OpenNlpModels() {}

  /** The name finder in {@code file}, trained on {@code corpora} where there is none yet. */
  static TokenNameFinderModel names(List<Path> corpora, Path file) throws IOException {
    if (Files.exists(file)) {
      return new TokenNameFinderModel(file);
    }
    List<NameSample> samples = new ArrayList<>();
    for (TrainingMix.Example example : TrainingMix.of(corpora).sentences()) {
      LabelledSentence sentence = example.sentence();
      samples.add(
          new NameSample(
              sentence.tokens().toArray(String[]::new),
              sentence.names().toArray(opennlp.tools.util.Span[]::new),
              false));
    }
    TokenNameFinderModel model =
        NameFinderME.train(
            "en",
            null,
            ObjectStreamUtils.createObjectStream(samples),
            parameters(),
            new TokenNameFinderFactory());
    Files.createDirectories(file.getParent());
    model.serialize(file);
    return model;
  }

  /** A categoriser of sentences: negative, neutral, positive. */
  static DoccatModel tone(List<Article> articles) throws IOException {
    Annotator annotator = new Annotator(Models.shared());
    SentenceSplitter splitter = SentenceSplitter.shipped();
    List<DocumentSample> samples = new ArrayList<>();
    for (Article article : articles) {
      AnnotatedArticle annotated = annotator.annotate(article);
      List<TokenizedSentence> split = splitter.split(article.text());
      for (int i = 0; i < split.size(); i++) {
        Sentence sentence = annotated.sentences().get(i);
        String tone = sentence.tone() < -CLEAR ? "-" : sentence.tone() > CLEAR ? "+" : "0";
        samples.add(new DocumentSample(tone, split.get(i).tokens()));
      }
    }
    return categorizer(samples);
  }

  /** A categoriser of articles by topic. */
  static DoccatModel topics(List<Article> articles) throws IOException {
    Annotator annotator = new Annotator(Models.shared());
    SentenceSplitter splitter = SentenceSplitter.shipped();
    List<DocumentSample> samples = new ArrayList<>();
    for (Article article : articles) {
      AnnotatedArticle annotated = annotator.annotate(article);
      if (!annotated.topics().isEmpty()) {
        String[] tokens =
            splitter.split(article.text()).stream()
                .flatMap(sentence -> List.of(sentence.tokens()).stream())
                .toArray(String[]::new);
        samples.add(new DocumentSample(annotated.topics().get(0).topic(), tokens));
      }
    }
    return categorizer(samples);
  }

  private static DoccatModel categorizer(List<DocumentSample> samples) throws IOException {
    try (ObjectStream<DocumentSample> stream = ObjectStreamUtils.createObjectStream(samples)) {
      return DocumentCategorizerME.train("en", stream, parameters(), new DoccatFactory());
    }
  }

  private static TrainingParameters parameters() {
    TrainingParameters parameters = TrainingParameters.defaultParams();
    parameters.put("PrintMessages", false);
    parameters.put("Threads", Runtime.getRuntime().availableProcessors());
    return parameters;
  }
}
