package org.daybook.train;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.daybook.nlp.LinearModel;
import org.daybook.nlp.ToneFeatures;
import org.daybook.nlp.ToneModel;
import org.daybook.nlp.ToneVectors;
import org.daybook.nlp.Valences;

/**
 * Trains a {@link ToneModel} from rated sentences. A sentence with several targets is an example
 * for each of them; one that is rated as a whole counts {@value #WHOLE} times, because there are
 * few. The model of sentences leans on the valences of words more than the examples ask for, so
 * that it holds for other kinds of text than theirs. How bold a model is, is set on sentences held
 * out of its training.
 */
public final class ToneTrainer {
  private static final int WHOLE = 3;
  private static final int FOLDS = 3;

  /** Examples below which no fold is large enough to learn from, so that nothing is calibrated. */
  private static final int LEAST_CALIBRATED = 1000;

  /** Weight of the compound score of the valences, -1..1, for positive and against negative. */
  private static final double LEXICON = 0.5;

  private static final LogisticTrainer SENTENCES =
      new LogisticTrainer(ToneModel.OUTCOMES, 3, 24, 80, 0.005);
  private static final LogisticTrainer TARGETS =
      new LogisticTrainer(ToneModel.OUTCOMES, 3, 24, 80, 0.005);

  private final Valences valences;
  private final ToneVectors vectors;
  private final ToneFeatures features;

  public ToneTrainer(Valences valences, ToneVectors vectors) {
    this.valences = valences;
    this.vectors = vectors;
    this.features = new ToneFeatures(valences, vectors);
  }

  /** Trains on the sentences, in order. */
  public ToneModel train(List<ToneSentence> corpus) {
    List<ToneSentence> withTarget = corpus.stream().filter(ToneSentence::hasTarget).toList();
    return new ToneModel(
        valences,
        vectors,
        calibrated(weighted(corpus), this::sentence, SENTENCES, ToneTrainer::leaning),
        calibrated(withTarget, this::target, TARGETS, UnaryOperator.identity()));
  }

  private static LinearModel calibrated(
      List<ToneSentence> corpus,
      Function<ToneSentence, Example> reader,
      LogisticTrainer trainer,
      UnaryOperator<LinearModel> change) {
    List<Example> all = corpus.stream().map(reader).toList();
    LinearModel model = change.apply(trainer.train(all));
    return all.size() < LEAST_CALIBRATED
        ? model
        : model.times(temperature(corpus, all, trainer, change).factor());
  }

  private static Temperature temperature(
      List<ToneSentence> corpus,
      List<Example> all,
      LogisticTrainer trainer,
      UnaryOperator<LinearModel> change) {
    Temperature temperature = new Temperature();
    for (int fold = 0; fold < FOLDS; fold++) {
      List<Example> rest = new ArrayList<>();
      List<Example> held = new ArrayList<>();
      for (int i = 0; i < all.size(); i++) {
        // By the words: a sentence with two targets is held out as a whole.
        int own = Math.floorMod(corpus.get(i).words().hashCode(), FOLDS);
        (own == fold ? held : rest).add(all.get(i));
      }
      LinearModel model = change.apply(trainer.train(rest));
      held.forEach(example -> temperature.add(model, example));
    }
    return temperature;
  }

  private static List<ToneSentence> weighted(List<ToneSentence> corpus) {
    List<ToneSentence> weighted = new ArrayList<>();
    for (ToneSentence sentence : corpus) {
      weighted.addAll(Collections.nCopies(sentence.hasTarget() ? 1 : WHOLE, sentence));
    }
    return weighted;
  }

  private static LinearModel leaning(LinearModel model) {
    double weight = LEXICON / ToneFeatures.SCALE;
    return model
        .plus(ToneFeatures.GOOD_COMPOUND, -weight, 0, weight)
        .plus(ToneFeatures.BAD_COMPOUND, weight, 0, -weight);
  }

  private Example sentence(ToneSentence sentence) {
    return new Example(
        ToneModel.OUTCOMES.get(sentence.outcome()), features.sentence(sentence.tokens()));
  }

  private Example target(ToneSentence sentence) {
    return new Example(
        ToneModel.OUTCOMES.get(sentence.outcome()),
        features.towards(sentence.tokens(), sentence.from(), sentence.to()));
  }
}
