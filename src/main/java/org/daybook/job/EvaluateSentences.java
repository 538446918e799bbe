package org.daybook.job;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import opennlp.tools.sentdetect.SentenceDetector;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.tokenize.Tokenizer;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.util.Span;
import org.daybook.eval.Prediction;
import org.daybook.eval.SegmentedText;
import org.daybook.eval.SegmentedText.Join;
import org.daybook.eval.SentenceEvaluation;
import org.daybook.eval.SentenceEvaluation.Segments;
import org.daybook.nlp.Models;
import org.daybook.nlp.SentenceSplitter;
import org.daybook.nlp.TokenizedSentence;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Measures sentences and tokens, Daybook's beside OpenNLP's own. */
@Command(
    name = "sentences",
    description = {
      "Measures the ends of sentences, and tokens, beside what OpenNLP's models find by themselves.",
      "CoNLL-U: each document is put together from the '# text' of its sentences, with a space"
          + " between two unless SpaceAfter=No; once with a blank line between paragraphs"
          + " (# newpar), once all in one line. The end of a text is no boundary. Tokens are"
          + " syntactic words (do n't) where they spell the text.",
      "Cases: a text each; 'exact' counts those whose sentences are all right.",
      "Data: CoNLL-U, or cases in .jsonl with the fields case, text and sentences."
    })
final class EvaluateSentences implements Callable<Integer> {
  @Mixin private DataOption data;

  @Mixin private ScoreOutput output;

  private final List<SentenceEvaluation> evaluations = new ArrayList<>();
  private final List<Prediction> predictions = new ArrayList<>();

  @Override
  public Integer call() throws IOException {
    for (Path file : data.paths()) {
      String name = file.getFileName().toString();
      if (SegmentedText.isCases(file)) {
        measure(name, SegmentedText.cases(file));
        continue;
      }
      for (Join join : EnumSet.allOf(Join.class)) {
        measure(name + ", " + join.label(), SegmentedText.documents(file, join));
      }
    }
    output.write(List.of(SentenceEvaluation.table(evaluations)), predictions);
    return 0;
  }

  private void measure(String set, List<SegmentedText> texts) {
    measure(set, "OpenNLP", texts, openNlp());
    List<Segments> found = measure(set, "Daybook", texts, daybook());
    for (int i = 0; i < texts.size(); i++) {
      predictions.addAll(SentenceEvaluation.predictions(texts.get(i), found.get(i)));
    }
  }

  private List<Segments> measure(
      String set, String system, List<SegmentedText> texts, Function<String, Segments> splitter) {
    long start = cpuTime();
    List<Segments> found = SentenceEvaluation.split(splitter, texts);
    long nanoseconds = cpuTime() - start;
    evaluations.add(SentenceEvaluation.of(set, system, texts, found, nanoseconds));
    return found;
  }

  private static long cpuTime() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static Function<String, Segments> openNlp() {
    SentenceDetector detector = new SentenceDetectorME(Models.sentenceModel());
    Tokenizer tokenizer = new TokenizerME(Models.tokenizerModel());
    return text -> {
      List<Span> sentences = List.of(detector.sentPosDetect(text));
      List<Span> tokens = new ArrayList<>();
      for (Span sentence : sentences) {
        for (Span token : tokenizer.tokenizePos(sentence.getCoveredText(text).toString())) {
          tokens.add(new Span(token, sentence.getStart()));
        }
      }
      return new Segments(sentences, tokens);
    };
  }

  private static Function<String, Segments> daybook() {
    SentenceSplitter splitter = SentenceSplitter.shipped();
    return text -> {
      List<TokenizedSentence> found = splitter.split(text);
      return new Segments(
          found.stream().map(sentence -> new Span(sentence.start(), sentence.end())).toList(),
          found.stream().flatMap(sentence -> Arrays.stream(sentence.spans())).toList());
    };
  }
}
