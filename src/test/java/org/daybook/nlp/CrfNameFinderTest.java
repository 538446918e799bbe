package org.daybook.nlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import opennlp.tools.util.Span;
import org.junit.jupiter.api.Test;

final class CrfNameFinderTest {
  private final EntityModel model = SmallModel.train();
  private final CrfNameFinder finder = new CrfNameFinder(model);

  @Test
  void findsWhatItWasTaught() {
    for (MarkedSentence sentence : SmallModel.sentences()) {
      assertThat(sentence.with(List.of(finder.find(sentence.array()))))
          .isEqualTo(sentence.with(sentence.names()));
    }
  }

  @Test
  void findsNamesItHasNotSeen() {
    MarkedSentence sentence =
        MarkedSentence.of("[person Olga Brandt] visited [location Southam] on Friday .");
    assertThat(sentence.with(List.of(finder.find(sentence.array()))))
        .isEqualTo(sentence.with(sentence.names()));
  }

  @Test
  void findsNothingInNothing() {
    assertThat(finder.find(new String[0])).isEmpty();
    assertThat(finder.find(new String[] {""})).isEmpty();
  }

  /** What is remembered of words must never change an answer. */
  @Test
  void answersAsAPlainDecoderDoes() {
    List<String> words = new ArrayList<>(List.of("", "(", ")", "BSC", "’s", "of", "NORLAND", "—"));
    SmallModel.sentences().forEach(sentence -> words.addAll(sentence.tokens()));
    Random random = new Random(11);
    for (int round = 0; round < 500; round++) {
      String[] tokens = new String[1 + random.nextInt(14)];
      java.util.Arrays.setAll(tokens, i -> words.get(random.nextInt(words.size())));
      assertThat(places(finder.find(tokens)))
          .as(String.join(" ", tokens))
          .isEqualTo(places(PlainDecoder.find(model, tokens)));
    }
  }

  private static List<String> places(Span[] names) {
    List<String> places = new ArrayList<>();
    for (Span name : names) {
      places.add(name.getStart() + "-" + name.getEnd() + " " + name.getType());
    }
    return places;
  }

  @Test
  void probabilitiesOfLabelsSumToOne() {
    Lattice lattice = new Lattice();
    Random random = new Random(5);
    lattice.reset(7);
    for (int i = 0; i < 7 * EntityLabels.COUNT; i++) {
      lattice.nodes()[i] = random.nextInt(400) - 200;
    }
    for (int i = 0; i < 7 * EntityLabels.TRANSITIONS; i++) {
      lattice.edges()[i] = random.nextInt(400) - 200;
    }
    lattice.sumAll(WeightTable.UNIT);
    for (int i = 0; i < 7; i++) {
      double sum = 0;
      for (int y = 0; y < EntityLabels.COUNT; y++) {
        sum += lattice.probability(i, y);
      }
      assertThat(sum).isCloseTo(1, within(1e-4));
    }
  }

  @Test
  void saysHowSureItIs() {
    for (Span name : finder.find(SmallModel.sentences().get(0).array())) {
      assertThat(name.getProb()).isGreaterThan(0.5).isLessThanOrEqualTo(1.0001);
    }
  }
}
