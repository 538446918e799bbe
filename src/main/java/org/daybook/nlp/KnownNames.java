package org.daybook.nlp;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import opennlp.tools.util.Span;

/** The names found so far in one article: how sure each form is of each type. */
final class KnownNames {
  private static final double SURE = 0.8;
  private static final double LIKELY = 0.5;
  private static final Set<String> GENERATIONS =
      Set.of("Jr.", "Jr", "Sr.", "Sr", "II", "III", "IV");

  private final Map<String, Map<String, Double>> votes = new HashMap<>();
  private final Set<String> surnames = new HashSet<>();
  private final Set<String> coined;

  /**
   * Of an article.
   *
   * @param coined its acronyms that are of no name, whatever they stand behind
   */
  KnownNames(Set<String> coined) {
    this.coined = coined;
  }

  /**
   * A name as it is compared: words in capitals only are written small but for the first letter.
   */
  static String form(String[] tokens, int start, int end) {
    StringBuilder form = new StringBuilder();
    for (int i = start; i < end; i++) {
      form.append(i == start ? "" : " ").append(WordForm.listed(WordForm.plain(tokens[i])));
    }
    return form.toString();
  }

  /** Learns from a name; an acronym in brackets after it is learnt with it. */
  void add(String[] tokens, Span name) {
    vote(form(tokens, name.getStart(), name.getEnd()), name.getType(), name.getProb());
    if (name.getType().equals("person") && name.length() > 1 && name.getProb() > LIKELY) {
      surnames.add(form(tokens, surname(tokens, name), surname(tokens, name) + 1));
    }
    int bracket = name.getEnd();
    if (bracket + 2 < tokens.length
        && tokens[bracket].equals("(")
        && tokens[bracket + 2].equals(")")
        && !coined.contains(tokens[bracket + 1])
        && isShortFor(tokens[bracket + 1], tokens, name)) {
      vote(form(tokens, bracket + 1, bracket + 2), name.getType(), 1 + name.getProb());
    }
  }

  private void vote(String form, String type, double weight) {
    votes.computeIfAbsent(form, it -> new TreeMap<>()).merge(type, weight, Double::sum);
  }

  private static int surname(String[] tokens, Span name) {
    int last = name.getEnd() - 1;
    while (last > name.getStart() + 1
        && (GENERATIONS.contains(tokens[last]) || tokens[last].equals(","))) {
      last--;
    }
    return last;
  }

  private static boolean isShortFor(String acronym, String[] tokens, Span name) {
    StringBuilder initials = new StringBuilder();
    for (int i = name.getStart(); i < name.getEnd(); i++) {
      if (!tokens[i].isEmpty() && Character.isUpperCase(tokens[i].charAt(0))) {
        initials.append(tokens[i].charAt(0));
      }
    }
    String letters = acronym.replace(".", "");
    return letters.length() > 1 && initials.toString().endsWith(letters);
  }

  /** The type of most occurrences of a form, of equal ones the first by alphabet; null if new. */
  String type(String form) {
    String best = null;
    double most = 0;
    for (Map.Entry<String, Double> vote : votes.getOrDefault(form, Map.of()).entrySet()) {
      if (vote.getValue() > most) {
        best = vote.getKey();
        most = vote.getValue();
      }
    }
    return best;
  }

  /** Whether a form is a name of its type beyond doubt. */
  boolean isSure(String form) {
    String type = type(form);
    return type != null && votes.get(form).get(type) >= SURE;
  }

  /** Whether a form ends a person's full name. */
  boolean isSurname(String form) {
    return surnames.contains(form);
  }
}
