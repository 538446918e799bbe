package org.daybook.nlp;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import opennlp.tools.util.Span;
import org.daybook.article.AnnotatedArticle;
import org.daybook.article.Article;
import org.daybook.article.Mention;
import org.daybook.article.Sentence;
import org.daybook.dedup.Signature;

/**
 * Annotates articles, one at a time, for one thread: sentences and tokens, names, tone, topics,
 * quotes and noun phrases. An article in another language than English keeps its text and has no
 * annotations. Of equal texts in a row only the first is annotated.
 */
public final class Annotator {
  private static final String ENGLISH = "en";
  private static final double DECIMALS = 10_000;

  private final SentenceSplitter splitter;
  private final GreedyTagger tagger;
  private final CrfNameFinder names;
  private final ToneScorer tones;
  private final TopicClassifier topics;
  private final String version;

  private String lastText;
  private Annotations last;

  /** An annotator with {@code models}, which it shares with others. */
  public Annotator(Models models) {
    this.splitter = new SentenceSplitter(models.sentences, models.tokens);
    this.tagger = models.partsOfSpeech;
    this.names = new CrfNameFinder(models.entities);
    this.tones = new ToneScorer(models.tone, models.toneFeatures);
    this.topics = new TopicClassifier(models.topics);
    this.version = models.version();
  }

  /** The article and what its text says. */
  public AnnotatedArticle annotate(Article article) {
    Annotations found = Annotations.NONE;
    if (ENGLISH.equals(article.language())) {
      found = article.text().equals(lastText) ? last : annotate(article.text());
      lastText = article.text();
      last = found;
    }
    return new AnnotatedArticle(
        article.id(),
        article.day(),
        article.dated() == null ? null : article.dated().label(),
        article.certainty(),
        article.published(),
        article.url(),
        article.source(),
        article.agency(),
        article.title(),
        article.author(),
        article.language(),
        article.text(),
        Words.count(article.text()),
        found.sentences(),
        found.tone(),
        found.tokens().isEmpty() ? List.of() : topics.topicsOf(title(article), found.tokens()),
        inTitle(found.mentions(), article.text(), article.title()),
        found.places(),
        found.quotes(),
        found.phrases(),
        Words.fingerprint(article.text()),
        Signature.of(article.text()),
        article.origin(),
        version);
  }

  private Token[] title(Article article) {
    return article.title() == null ? new Token[0] : splitter.tokens(article.title());
  }

  private Annotations annotate(String text) {
    List<TokenizedSentence> split = splitter.split(text);
    List<String[]> tokens = split.stream().map(TokenizedSentence::tokens).toList();
    List<Token[]> words = split.stream().map(TokenizedSentence::words).toList();
    List<Sentence> sentences = new ArrayList<>(split.size());
    PhraseFinder phrases = new PhraseFinder();
    List<List<Span>> found =
        DocumentEntities.settled(tokens, words.stream().map(names::find).toList());
    List<Double> towards = new ArrayList<>();
    double sum = 0;
    for (int i = 0; i < split.size(); i++) {
      TokenizedSentence sentence = split.get(i);
      ToneScorer.Reading reading = tones.read(sentence.words());
      double tone = rounded(reading.tone());
      sum += tone;
      sentences.add(new Sentence(sentence.start(), sentence.end(), tone));
      for (Span name : found.get(i)) {
        towards.add(rounded(reading.towards(name.getStart(), name.getEnd())));
      }
      phrases.add(sentence.tokens(), sentence.spans(), tagger.tag(sentence.words()));
    }
    Double tone = sentences.isEmpty() ? null : rounded(sum / sentences.size());
    List<NamedSpan> spans = NamedSpan.of(text, split, found);
    List<PlainName> plain = PlainName.of(spans);
    List<String> named = EntityNames.of(spans, plain);
    ArticlePlaces places = ArticlePlaces.of(text, split, spans, named);
    List<Mention> mentions = mentions(spans, plain, named, towards, places);
    return new Annotations(
        sentences,
        words,
        tone,
        mentions,
        places.places(sentences),
        QuoteFinder.find(text, split, mentions),
        phrases.phrases());
  }

  private static List<Mention> mentions(
      List<NamedSpan> spans,
      List<PlainName> names,
      List<String> entities,
      List<Double> towards,
      ArticlePlaces places) {
    List<Mention> mentions = new ArrayList<>(spans.size());
    for (int i = 0; i < spans.size(); i++) {
      NamedSpan span = spans.get(i);
      if (entities.get(i) != null) {
        mentions.add(
            new Mention(
                entities.get(i),
                names.get(i).joined(),
                span.type(),
                span.start(),
                span.end(),
                span.sentence(),
                towards.get(i),
                false,
                places.country(i)));
      }
    }
    return mentions;
  }

  /** The mentions, with those marked whose entity the title names in any form that the text has. */
  private static List<Mention> inTitle(List<Mention> mentions, String text, String title) {
    if (title == null || mentions.isEmpty()) {
      return mentions;
    }
    String folded = Words.fold(title);
    Set<String> named = new HashSet<>();
    for (Mention mention : mentions) {
      if (folded.contains(Words.fold(mention.entity()))
          || folded.contains(Words.fold(text.substring(mention.start(), mention.end())))) {
        named.add(mention.entity());
      }
    }
    return mentions.stream()
        .map(mention -> mention.inTitle(named.contains(mention.entity())))
        .toList();
  }

  private static double rounded(double tone) {
    return Math.rint(tone * DECIMALS) / DECIMALS;
  }
}
