package org.daybook.train;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.util.Span;

/**
 * Copies of labelled sentences with other names in the place of theirs, so that a model learns what
 * surrounds a name and how names of the whole world look rather than the names of the corpora
 * (mention replacement: Dai and Adel, COLING 2020).
 */
final class NameSwaps {
  private static final String DOMAIN = "swaps";
  private static final double COPIED = 0.6;
  private static final double WEIGHT = 0.5;
  private static final long SEED = 7;

  private NameSwaps() {}

  /** Copies of some of {@code examples}, fewer of those that are believed less. */
  static List<TrainingMix.Example> of(List<TrainingMix.Example> examples, NamePool pool) {
    RandomBits random = new RandomBits(SEED);
    List<TrainingMix.Example> copies = new ArrayList<>();
    for (TrainingMix.Example example : examples) {
      if (random.happens(example.weight() < 1 ? COPIED / 2 : COPIED)) {
        LabelledSentence swapped = swap(example.sentence(), pool, random);
        if (!swapped.equals(example.sentence())) {
          copies.add(new TrainingMix.Example(swapped, WEIGHT, DOMAIN));
        }
      }
    }
    return copies;
  }

  private static LabelledSentence swap(
      LabelledSentence sentence, NamePool pool, RandomBits random) {
    List<String> tokens = new ArrayList<>();
    List<Span> names = new ArrayList<>();
    int next = 0;
    for (Span name : sentence.names()) {
      tokens.addAll(sentence.tokens().subList(next, name.getStart()));
      int start = tokens.size();
      tokens.addAll(
          other(
              sentence.tokens().subList(name.getStart(), name.getEnd()),
              name.getType(),
              pool,
              random));
      names.add(new Span(start, tokens.size(), name.getType()));
      next = name.getEnd();
    }
    tokens.addAll(sentence.tokens().subList(next, sentence.tokens().size()));
    return new LabelledSentence(tokens, names);
  }

  private static List<String> other(
      List<String> name, String type, NamePool pool, RandomBits random) {
    if (type.equals("organization")) {
      return pool.organization(name, random);
    }
    boolean isPerson = type.equals("person");
    if (!NamePool.isPlain(name) || name.size() > (isPerson ? 2 : 1)) {
      return name;
    }
    return isPerson ? pool.person(name.size(), random) : pool.place(random);
  }
}
