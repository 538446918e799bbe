package org.daybook.nlp;

import java.util.List;
import java.util.TreeMap;
import org.daybook.train.EntityTrainer;
import org.daybook.train.LabelledSentence;
import org.daybook.train.TrainingMix;

/** A model trained in a moment on sentences written for it. */
public final class SmallModel {
  private static final List<String> SENTENCES =
      List.of(
          "[person Anna Berg] visited [location Norland] on Monday .",
          "[person Peter Holt] visited [location Eastmark] on Friday .",
          "[organization Holt Steel Company] opened a plant in [location Norland] .",
          "The minister met [person Maria Lund] in [location Westport] .",
          "Shares of [organization Lund Bank Company] fell on Tuesday .",
          "Workers in [location Westport] left the plant on Friday .",
          "[person Anna Berg] of [organization Berg Energy Company] met the minister .",
          "Nobody opened the plant on Monday .",
          "[person Jonas Falk] met [person Peter Holt] in [location Eastmark] .",
          "[organization Falk Steel Company] fell on Monday .");

  private SmallModel() {}

  /** Trains it. */
  public static EntityModel train() {
    List<TrainingMix.Example> examples =
        SENTENCES.stream()
            .map(MarkedSentence::of)
            .map(sentence -> new LabelledSentence(sentence.tokens(), sentence.names()))
            .map(sentence -> new TrainingMix.Example(sentence, 1, "test"))
            .toList();
    TreeMap<String, Integer> names = new TreeMap<>();
    names.put("Norland", 1);
    names.put("New Norland", 1);
    EntityLexicon lexicon =
        new EntityLexicon(List.of("PLACE"), names, new TreeMap<>(), new TreeMap<>());
    EntityTrainer.Settings settings = new EntityTrainer.Settings(60, 10, 0.1, 1, 0.01, 0);
    return new EntityTrainer(settings, line -> {}).train(examples, lexicon);
  }

  /** The sentences it was trained on. */
  static List<MarkedSentence> sentences() {
    return SENTENCES.stream().map(MarkedSentence::of).toList();
  }
}
