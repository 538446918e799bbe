package org.daybook.nlp;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.util.Span;

/**
 * A sentence of a test, its tokens apart by spaces, its names marked as in {@code [person Vladimir
 * Putin] spoke}; a probability may follow the type, as in {@code [person:0.5 Putin]}.
 */
public record MarkedSentence(List<String> tokens, List<Span> names) {
  /** Reads a sentence. */
  public static MarkedSentence of(String marked) {
    List<String> tokens = new ArrayList<>();
    List<Span> names = new ArrayList<>();
    String type = null;
    int start = 0;
    for (String part : marked.strip().split(" +", -1)) {
      if (part.matches("\\[(person|organization|location)(:[0-9.]+)?")) {
        type = part.substring(1);
        start = tokens.size();
      } else if (type != null && part.endsWith("]") && part.length() > 1) {
        tokens.add(part.substring(0, part.length() - 1));
        String[] cells = type.split(":", -1);
        double probability = cells.length == 1 ? 1 : Double.parseDouble(cells[1]);
        names.add(new Span(start, tokens.size(), cells[0], probability));
        type = null;
      } else {
        tokens.add(part);
      }
    }
    return new MarkedSentence(tokens, names);
  }

  String[] array() {
    return tokens.toArray(String[]::new);
  }

  /** The sentence with {@code found} marked. */
  String with(List<Span> found) {
    StringBuilder marked = new StringBuilder();
    for (int i = 0; i < tokens.size(); i++) {
      marked.append(i == 0 ? "" : " ");
      for (Span name : found) {
        marked.append(name.getStart() == i ? "[" + name.getType() + " " : "");
      }
      marked.append(tokens.get(i));
      for (Span name : found) {
        marked.append(name.getEnd() == i + 1 ? "]" : "");
      }
    }
    return marked.toString();
  }
}
