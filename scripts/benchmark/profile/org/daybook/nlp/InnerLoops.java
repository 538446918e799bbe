package org.daybook.nlp;

import java.util.List;
import java.util.concurrent.TimeUnit;
import opennlp.tools.util.Span;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The inner loops of annotation on one article, for the Java Microbenchmark Harness. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class InnerLoops {
  private static final String TEXT =
      """
      GENEVA (Reuters) - The World Health Organization said on Friday that cholera had reached four \
      provinces of northern Mozambique, where storms have destroyed wells and clinics. "We need $12.5 \
      million before the rains return," said Maria Santos, who leads its office in Maputo.

      Health workers from the Red Cross and Doctors Without Borders have treated 3,200 people since \
      January. Mr. Santos's deputy, John Okello, accused the government of ignoring early warnings; \
      a spokesman for President Filipe Nyusi rejected the charge as unfair.

      The U.S. Agency for International Development will send tents and water tanks next week.
      """;

  private SentenceSplitter splitter;
  private GreedyTagger tagger;
  private CrfNameFinder finder;
  private ToneScorer tones;
  private TopicClassifier topics;
  private List<Token[]> sentences;

  /** Loads the models and cuts the text. */
  @Setup
  public void load() {
    Models models = Models.shared();
    splitter = new SentenceSplitter(models.sentences, models.tokens);
    tagger = models.partsOfSpeech;
    finder = new CrfNameFinder(models.entities);
    tones = new ToneScorer(models.tone, models.toneFeatures);
    topics = new TopicClassifier(models.topics);
    sentences = splitter.split(TEXT).stream().map(TokenizedSentence::words).toList();
  }

  /** Sentences and tokens. */
  @Benchmark
  public int split() {
    return splitter.split(TEXT).size();
  }

  /** Parts of speech. */
  @Benchmark
  public int tag() {
    int tags = 0;
    for (Token[] sentence : sentences) {
      tags += tagger.tag(sentence).length;
    }
    return tags;
  }

  /** The conditional random field. */
  @Benchmark
  public int find() {
    int names = 0;
    for (Token[] sentence : sentences) {
      Span[] found = finder.find(sentence);
      names += found.length;
    }
    return names;
  }

  /** Tone of sentences. */
  @Benchmark
  public double tone() {
    double tone = 0;
    for (Token[] sentence : sentences) {
      tone += tones.read(sentence).tone();
    }
    return tone;
  }

  /** Topics. */
  @Benchmark
  public int topics() {
    return topics.topicsOf(new Token[0], sentences).size();
  }
}
