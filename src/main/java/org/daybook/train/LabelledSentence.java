package org.daybook.train;

import java.util.List;
import opennlp.tools.util.Span;

/**
 * A sentence and the names that a corpus says stand in it.
 *
 * @param names in order, of OpenNLP's types
 */
public record LabelledSentence(List<String> tokens, List<Span> names) {
  public LabelledSentence {
    tokens = List.copyOf(tokens);
    names = List.copyOf(names);
  }
}
