package org.daybook.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the lines of a scraped page look like, by themselves and among their neighbours. All
 * features are of form, none is a word. Linear in the text.
 */
public final class LineFeatures {
  private static final int BINS = 3;
  private static final int STEM = 5;
  private static final Set<String> STOP_WORDS =
      Set.of(
          "the", "a", "an", "and", "or", "of", "to", "in", "on", "for", "with", "by", "as", "at",
          "from", "that", "this", "is", "are", "was", "were", "be", "been", "it", "its", "he",
          "she", "they", "his", "her", "their", "has", "have", "had", "not", "but", "said", "will",
          "would", "who", "which", "we", "you", "i");

  private final List<String> lines;
  private final LineKind[] kinds;
  private final int[] words;
  private final Boilerplate.Kind[] boilerplate;
  private final int[] prose;
  private final Map<String, Integer> repeats = new HashMap<>();
  private final Segment segment;
  private final Map<String, Integer> stems = new HashMap<>();

  private LineFeatures(List<String> lines) {
    this.lines = lines;
    int size = lines.size();
    kinds = new LineKind[size];
    words = new int[size];
    boilerplate = new Boilerplate.Kind[size];
    prose = new int[size + 1];
    for (int i = 0; i < size; i++) {
      kinds[i] = LineKind.of(lines.get(i));
      words[i] = Line.words(lines.get(i));
      boilerplate[i] = Boilerplate.kindOf(lines.get(i));
      prose[i + 1] = prose[i] + (kinds[i] == LineKind.PROSE ? 1 : 0);
      repeats.merge(lines.get(i), 1, Integer::sum);
    }
    segment = Segment.of(kinds, words, boilerplate);
    for (int i = segment.start(); i < segment.end(); i++) {
      stems(lines.get(i)).forEach(stem -> stems.merge(stem, 1, Integer::sum));
    }
  }

  /** The features of each line. */
  public static List<List<String>> of(List<String> lines) {
    LineFeatures all = new LineFeatures(lines);
    List<List<String>> features = new ArrayList<>(lines.size());
    for (int i = 0; i < lines.size(); i++) {
      features.add(all.of(i));
    }
    return features;
  }

  private List<String> of(int i) {
    List<String> features = new ArrayList<>(40);
    features.add("bias");
    addForm(i, features);
    addNeighbours(i, features);
    addPlace(i, features);
    return features;
  }

  private void addForm(int i, List<String> features) {
    String line = lines.get(i);
    String end = end(line);
    features.add("words=" + log(words[i]));
    features.add("end=" + end);
    features.add("words=" + log(words[i]) + ",end=" + end);
    features.add("start=" + start(line));
    features.add("capitals=" + capitals(line) + (words[i] > 3 ? ",long" : ",short"));
    features.add("stop=" + stopWords(line) + (words[i] > 5 ? ",long" : ",short"));
    features.add("digits=" + digits(line));
    Boilerplate.Kind kind = boilerplate[i];
    boolean calls = kind == Boilerplate.Kind.CALL || kind == Boilerplate.Kind.REACH;
    features.add("boilerplate=" + (calls ? Boilerplate.Kind.NONE : kind));
    features.add("repeated=" + (repeats.get(line) > 1) + "," + kinds[i]);
    if (line.indexOf('|') >= 0 || line.indexOf('»') >= 0 || line.indexOf('›') >= 0) {
      features.add("separator");
    }
    if (line.indexOf('"') >= 0 || line.indexOf('“') >= 0) {
      features.add("quote");
    }
    if (line.indexOf('@') >= 0 || line.contains("http") || line.contains("www.")) {
      features.add("address");
    }
    if (line.indexOf('©') >= 0) {
      features.add("copyright");
    }
  }

  private void addNeighbours(int i, List<String> features) {
    for (int d = -2; d <= 2; d++) {
      int at = i + d;
      if (d != 0) {
        boolean edge = at < 0 || at >= kinds.length;
        features.add(d + (edge ? ":edge" : ":words=" + log(words[at]) + "," + kinds[i]));
      }
    }
    features.add("near=" + density(i, 5) + "," + kinds[i]);
    features.add("wide=" + density(i, 12) + "," + kinds[i]);
  }

  /** The kinds of the line and its four neighbours. */
  private String around(int i) {
    StringBuilder around = new StringBuilder();
    for (int at = i - 2; at <= i + 2; at++) {
      around.append(at < 0 || at >= kinds.length ? '-' : kinds[at].name().charAt(0));
    }
    return around.toString();
  }

  private int density(int i, int reach) {
    int from = Math.max(0, i - reach);
    int to = Math.min(kinds.length, i + reach + 1);
    return 8 * (prose[to] - prose[from]) / (to - from);
  }

  private void addPlace(int i, List<String> features) {
    String place = segment.place(i) + "," + kinds[i];
    int total = Math.max(1, prose[kinds.length]);
    features.add("segment=" + place);
    features.add("segment=" + segment.place(i) + ",words=" + log(words[i]));
    features.add("before=" + 5 * prose[i] / total + "," + kinds[i]);
    features.add(prose[i] == 0 ? "first," + kinds[i] : "later");
    features.add(prose[i + 1] == prose[kinds.length] ? "last," + kinds[i] : "earlier");
    features.add("shared=" + shared(i) + "," + place);
    features.add("shared=" + shared(i) + ",words=" + log(words[i]));
    features.add("segment=" + segment.place(i) + ",end=" + end(lines.get(i)));
    features.add("around=" + around(i) + ",segment=" + segment.place(i).charAt(0));
  }

  /** How many of its longer words the best segment has elsewhere, in fourths. */
  private int shared(int i) {
    Set<String> own = stems(lines.get(i));
    int inside = i >= segment.start() && i < segment.end() ? 1 : 0;
    long shared = own.stream().filter(stem -> stems.getOrDefault(stem, 0) > inside).count();
    return own.isEmpty() ? -1 : (int) (4 * shared / own.size());
  }

  private static Set<String> stems(String line) {
    Set<String> stems = new HashSet<>();
    for (String word : Line.wording(line).split(" ")) {
      if (word.length() >= STEM) {
        stems.add(word.substring(0, STEM));
      }
    }
    return stems;
  }

  /** Powers of two that are in a number, at most seven. */
  static int log(int number) {
    return Math.min(7, 31 - Integer.numberOfLeadingZeros(number + 1));
  }

  private static String end(String line) {
    char last = Line.lastMark(line);
    if (Line.endsSentence(line)) {
      return line.endsWith("…") || line.endsWith("...") ? "cut" : "sentence";
    }
    if (last == ':') {
      return "colon";
    }
    return Character.isLetter(last) ? "letter" : Character.isDigit(last) ? "digit" : "mark";
  }

  private static String start(String line) {
    int first = line.codePointAt(0);
    if (Character.isDigit(first)) {
      return "digit";
    }
    return Character.isLowerCase(first) ? "lower" : Character.isLetter(first) ? "upper" : "mark";
  }

  private static int capitals(String line) {
    String[] all = line.split(" ");
    int capitals = 0;
    for (String word : all) {
      capitals += !word.isEmpty() && Character.isUpperCase(word.charAt(0)) ? 1 : 0;
    }
    return BINS * capitals / all.length;
  }

  private static int stopWords(String line) {
    String[] all = Line.wording(line).split(" ");
    int stop = 0;
    for (String word : all) {
      stop += STOP_WORDS.contains(word) ? 1 : 0;
    }
    return Math.min(4, 10 * stop / all.length);
  }

  private static int digits(String line) {
    long digits = line.chars().filter(Character::isDigit).count();
    return (int) Math.min(BINS, 10 * digits / line.length());
  }
}
