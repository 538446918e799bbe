package org.daybook.nlp;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import opennlp.tools.util.Span;
import org.daybook.article.Article;
import org.daybook.article.Mention;
import org.daybook.dedup.Signature;

/** What each annotator costs, in microseconds of this thread's processor time a token. */
public final class AnnotatorParts {
  private static final double NANOSECONDS_A_MICROSECOND = 1e3;

  /** An article as the annotators get it. */
  private record Prepared(
      Article article,
      List<TokenizedSentence> split,
      List<String[]> tokens,
      List<Token[]> words,
      List<String[]> tags,
      List<List<Span>> found,
      List<NamedSpan> spans,
      List<String> names,
      List<Mention> mentions) {}

  private AnnotatorParts() {}

  /** Prints the minimum over {@code rounds} of each annotator's cost. */
  public static void print(List<Article> articles, int rounds) {
    Models models = Models.shared();
    SentenceSplitter splitter = new SentenceSplitter(models.sentences, models.tokens);
    CrfNameFinder finder = new CrfNameFinder(models.entities);
    ToneScorer tones = new ToneScorer(models.tone, models.toneFeatures);
    TopicClassifier topics = new TopicClassifier(models.topics);
    Annotator annotator = new Annotator(models);

    List<Prepared> prepared = new ArrayList<>();
    long tokens = 0;
    for (Article article : articles) {
      List<TokenizedSentence> split = splitter.split(article.text());
      List<String[]> sentences = split.stream().map(TokenizedSentence::tokens).toList();
      List<Token[]> words = split.stream().map(TokenizedSentence::words).toList();
      tokens += sentences.stream().mapToLong(sentence -> sentence.length).sum();
      List<List<Span>> found = entities(finder, sentences, words);
      List<NamedSpan> spans = NamedSpan.of(article.text(), split, found);
      prepared.add(
          new Prepared(
              article,
              split,
              sentences,
              words,
              words.stream().map(models.partsOfSpeech::tag).toList(),
              found,
              spans,
              EntityNames.of(spans, PlainName.of(spans)),
              annotator.annotate(article).mentions()));
    }

    Map<String, Consumer<Prepared>> parts = new LinkedHashMap<>();
    parts.put("all together", text -> annotator.annotate(text.article()));
    parts.put("sentences and tokens", text -> splitter.split(text.article().text()));
    parts.put(
        "parts of speech",
        text -> text.words().forEach(sentence -> models.partsOfSpeech.tag(sentence)));
    parts.put("entities", text -> entities(finder, text.tokens(), text.words()));
    parts.put("tone of sentences", text -> text.words().forEach(sentence -> tones.read(sentence).tone()));
    parts.put("tone, also towards entities", text -> towards(tones, text));
    parts.put("topics", text -> topics.topicsOf(new Token[0], text.words()));
    parts.put("names", text -> EntityNames.of(text.spans(), PlainName.of(text.spans())));
    parts.put(
        "places",
        text -> ArticlePlaces.of(text.article().text(), text.split(), text.spans(), text.names()));
    parts.put(
        "quotes", text -> QuoteFinder.find(text.article().text(), text.split(), text.mentions()));
    parts.put("phrases", AnnotatorParts::phrases);
    parts.put("signature", text -> Signature.of(text.article().text()));
    parts.put("fingerprint", text -> Words.fingerprint(text.article().text()));

    System.out.printf("%n%-28s %16s %10s%n", "Daybook's annotators", "us of CPU/token", "share");
    double whole = 0;
    for (Map.Entry<String, Consumer<Prepared>> part : parts.entrySet()) {
      double cost = cost(prepared, part.getValue(), rounds) / tokens;
      whole = whole == 0 ? cost : whole;
      System.out.printf(
          Locale.ROOT, "%-28s %16.3f %9.1f%%%n", part.getKey(), cost, 100 * cost / whole);
    }
  }

  private static List<List<Span>> entities(
      CrfNameFinder finder, List<String[]> sentences, List<Token[]> words) {
    return DocumentEntities.settled(sentences, words.stream().map(finder::find).toList());
  }

  /** With the tone of the sentences, without which there is none. */
  private static void towards(ToneScorer tones, Prepared text) {
    for (int i = 0; i < text.words().size(); i++) {
      ToneScorer.Reading reading = tones.read(text.words().get(i));
      reading.tone();
      for (Span name : text.found().get(i)) {
        reading.towards(name.getStart(), name.getEnd());
      }
    }
  }

  private static void phrases(Prepared text) {
    PhraseFinder phrases = new PhraseFinder();
    for (int i = 0; i < text.tokens().size(); i++) {
      phrases.add(text.tokens().get(i), text.split().get(i).spans(), text.tags().get(i));
    }
    phrases.phrases();
  }

  private static double cost(List<Prepared> texts, Consumer<Prepared> part, int rounds) {
    double least = Double.MAX_VALUE;
    for (int round = 0; round <= rounds; round++) {
      long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      texts.forEach(part);
      long end = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      least = Math.min(least, (end - start) / NANOSECONDS_A_MICROSECOND);
    }
    return least;
  }
}
