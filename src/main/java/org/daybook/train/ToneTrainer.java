package org.daybook.train;

import java.util.ArrayList;
import java.util.List;
import org.daybook.nlp.ToneFeatures;
import org.daybook.nlp.ToneModel;
import org.daybook.nlp.Valences;

/**
 * Trains a {@link ToneModel} from rated sentences. A sentence with several targets is an example
 * for each of them; a sentence that is rated as a whole counts {@value #WHOLE} times, because there
 * are few.
 */
public final class ToneTrainer {
  private static final int WHOLE = 3;

  private final LinearTrainer sentences = new LinearTrainer(ToneModel.OUTCOMES, 3, 16, 200, 0.005);
  private final LinearTrainer targets = new LinearTrainer(ToneModel.OUTCOMES, 3, 20, 200, 0.005);
  private final Valences valences;
  private final ToneFeatures features;

  public ToneTrainer(Valences valences) {
    this.valences = valences;
    this.features = new ToneFeatures(valences);
  }

  /** Trains on the sentences, in order. */
  public ToneModel train(List<ToneSentence> corpus) {
    return new ToneModel(
        valences, sentences.train(sentences(corpus)), targets.train(targets(corpus)));
  }

  private List<Example> sentences(List<ToneSentence> corpus) {
    List<Example> examples = new ArrayList<>();
    for (ToneSentence sentence : corpus) {
      Example example = example(sentence.outcome(), sentence);
      for (int i = 0; i < (sentence.hasTarget() ? 1 : WHOLE); i++) {
        examples.add(example);
      }
    }
    return examples;
  }

  private List<Example> targets(List<ToneSentence> corpus) {
    return corpus.stream()
        .filter(ToneSentence::hasTarget)
        .map(
            s ->
                new Example(
                    ToneModel.OUTCOMES.get(s.outcome()),
                    features.towards(s.tokens(), s.from(), s.to())))
        .toList();
  }

  private Example example(int outcome, ToneSentence sentence) {
    return new Example(ToneModel.OUTCOMES.get(outcome), features.sentence(sentence.tokens()));
  }
}
