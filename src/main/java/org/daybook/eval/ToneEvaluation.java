package org.daybook.eval;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.daybook.nlp.ToneModel;
import org.daybook.nlp.ToneScorer;
import org.daybook.train.ToneSentence;

/**
 * Measures tone against what people said: of each sentence, and towards the target where the
 * sentence has one. Each sentence counts as often as it has targets, as in the evaluations of
 * NewsMTSC. Not thread-safe.
 */
public final class ToneEvaluation {
  private final ToneScorer scorer;
  private final Confusion sentences = new Confusion(ToneModel.OUTCOMES);
  private final Confusion targets = new Confusion(ToneModel.OUTCOMES);
  private final Reliability sentenceTones = new Reliability(-1, 1, 10);
  private final Reliability targetTones = new Reliability(-1, 1, 10);
  private final Correlation sentenceRatings = new Correlation();
  private final Correlation targetRatings = new Correlation();
  private final List<Prediction> predictions = new ArrayList<>();

  public ToneEvaluation(ToneScorer scorer) {
    this.scorer = scorer;
  }

  /** Measures one sentence. */
  public void add(ToneSentence sentence) {
    String[] tokens = sentence.tokens();
    double[] whole = scorer.sentenceProbabilities(tokens);
    count("sentence", sentence, whole, sentences, sentenceTones);
    sentenceRatings.add(whole[2] - whole[0], sentence.rating());
    if (sentence.hasTarget()) {
      double[] towards = scorer.targetProbabilities(tokens, sentence.from(), sentence.to());
      count("target", sentence, towards, targets, targetTones);
      targetRatings.add(towards[2] - towards[0], sentence.rating());
    }
  }

  /** The figures. */
  public List<ScoreTable> tables() {
    List<ScoreTable> tables = new ArrayList<>();
    List<List<Object>> summary = new ArrayList<>();
    summary.add(row("sentence", sentences, sentenceTones, sentenceRatings.value()));
    tables.add(sentences.table("Tone of the sentence"));
    tables.add(sentenceTones.table("Tone of the sentence: said and true"));
    if (targets.total() > 0) {
      summary.add(row("target", targets, targetTones, targetRatings.value()));
      tables.add(targets.table("Tone towards the target"));
      tables.add(targetTones.table("Tone towards the target: said and true"));
    }
    List<String> columns =
        List.of("tone of", "count", "macro f1", "accuracy", "calibration error", "correlation");
    tables.add(0, new ScoreTable("Tone", columns, summary));
    return tables;
  }

  /** What was predicted, in the order of the sentences. */
  public List<Prediction> predictions() {
    return List.copyOf(predictions);
  }

  private void count(
      String kind, ToneSentence sentence, double[] scores, Confusion counts, Reliability tones) {
    int predicted = best(scores);
    counts.add(sentence.outcome(), predicted);
    tones.add(scores[2] - scores[0], sentence.outcome() - 1);
    predictions.add(
        new Prediction(
            String.join(" ", sentence.words()),
            kind,
            ToneModel.OUTCOMES.get(sentence.outcome()),
            ToneModel.OUTCOMES.get(predicted),
            Arrays.stream(scores).boxed().toList()));
  }

  private static List<Object> row(
      String kind, Confusion counts, Reliability tones, double correlation) {
    return List.of(
        kind, counts.total(), counts.macroF1(), counts.accuracy(), tones.error(), correlation);
  }

  private static int best(double[] scores) {
    int best = 0;
    for (int i = 1; i < scores.length; i++) {
      best = scores[i] > scores[best] ? i : best;
    }
    return best;
  }
}
