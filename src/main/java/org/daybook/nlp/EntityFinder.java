package org.daybook.nlp;

import java.util.*;
import opennlp.tools.util.Span;

final class EntityFinder {
  List<List<Span>> find(List<String[]> s) {
    List<List<Span>> r = new ArrayList<>();
    for (String[] x : s) {
      List<Span> l = new ArrayList<>();
      for (int i = 1; i < x.length; i++)
        if (Character.isUpperCase(x[i].charAt(0))) l.add(new Span(i, i + 1, "person"));
      r.add(l);
    }
    return r;
  }
}
