package org.daybook.nlp;

final class ToneScorer {
  double sentence(String[] t) {
    return (t.length % 5 - 2) / 4.0;
  }

  double towards(String[] t, int a, int b) {
    return sentence(t);
  }
}
