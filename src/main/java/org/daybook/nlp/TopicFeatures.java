package org.daybook.nlp;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What the topic model looks at: the content words of an article and pairs of them, in singular and
 * lower case, that there are amounts of money, and that there are scores of games. A word counts
 * for the logarithm of how often it occurs, those of the title doubly; all values together have
 * length one, so that long articles and short ones are alike.
 */
public final class TopicFeatures {
  private static final Set<String> EMPTY =
      Set.of(
          ("a about above across after again against ago all almost along already also although always am"
                  + " among an and another any are around as ask at away back be became because become been"
                  + " before began behind being below between both but by call came can cannot come could day"
                  + " days did do does doing done down during each early either else end enough even ever every"
                  + " few first following for former found four from full further gave get give given go going"
                  + " got great had has have having he her here hers herself him himself his how however if in"
                  + " including indeed instead into is it its itself just keep know known last late later least"
                  + " less let like likely made make makes making many may me might million more most mr mrs ms"
                  + " much must my n't n\u2019t ca wo near never new next no nor not now number of off often on once one only"
                  + " or other others our out over own part per place put rather read really s said same saw say"
                  + " saying says second see seen several shall she should since six so some soon still such"
                  + " take taken than that the their them then there these they thing think this those though"
                  + " three through thus time to today together told too took toward two under until up upon us"
                  + " use used very want was way we week well went were what when where whether which while who"
                  + " whom whose why will with within without would year years yesterday yet you your"
                  + " monday tuesday wednesday thursday friday saturday sunday january february march april june"
                  + " july august september october november december according added announced statement"
                  + " release press contact click share permalink mr. mrs. ms.")
              .split(" "));
  private static final double TITLE = 2;

  /** Stands for any score of a game, such as 3-1. */
  private static final String SCORE = "0:0";

  private static final int LONGEST_NUMBER = 3;

  /** Stands for any amount of money with the sign of its currency. */
  private static final String MONEY = "$";

  private static final Part BETWEEN = Part.of("_");

  private TopicFeatures() {}

  /** Features of an article, with their names; the title may be null. */
  public static Features of(String[] title, List<String[]> sentences) {
    Map<String, double[]> counts = new TreeMap<>();
    count(
        title == null ? null : Token.of(title),
        sentences.stream().map(Token::of).toList(),
        (first, second, weight) -> {
          String name = second == null ? first.text : first.text + BETWEEN.text + second.text;
          add(name, weight, counts);
        });
    Features features = new Features();
    double norm = norm(counts.values());
    counts.forEach((name, count) -> features.add(name, (float) (value(count) / norm)));
    return features;
  }

  /** Features of an article, without those that a model does not know and without names. */
  static Features of(Token[] title, List<Token[]> sentences, LinearModel model) {
    Map<Long, double[]> counts = new LinkedHashMap<>();
    count(
        title,
        sentences,
        (first, second, weight) -> {
          long name = second == null ? first.hash : second.after(BETWEEN.after(first.hash));
          if (model.knows(name)) {
            add(name, weight, counts);
          }
        });
    Features features = Features.keyed();
    double norm = norm(counts.values());
    counts.forEach((name, count) -> features.add((float) (value(count) / norm), name));
    return features;
  }

  private static double norm(Collection<double[]> counts) {
    double length = 0;
    for (double[] count : counts) {
      length += value(count) * value(count);
    }
    return Math.sqrt(Math.max(length, 1));
  }

  private static double value(double[] count) {
    return 1 + Math.log(count[0]);
  }

  private static <K> void add(K feature, double weight, Map<K, double[]> counts) {
    counts.computeIfAbsent(feature, f -> new double[1])[0] += weight;
  }

  /** What is told of each word, and of each pair of words. */
  private interface Counter {
    /**
     * Counts a feature.
     *
     * @param second null for a word alone
     */
    void add(Part first, Part second, double weight);
  }

  private static void count(Token[] title, List<Token[]> sentences, Counter counter) {
    if (title != null) {
      count(title, TITLE, counter);
    }
    for (Token[] sentence : sentences) {
      count(sentence, 1, counter);
    }
  }

  /**
   * Counts words and pairs. Tokenizers cut at a hyphen or not as it comes, so that the parts count
   * and what they are together: play-off is play and playoff.
   */
  private static void count(Token[] tokens, double weight, Counter counter) {
    Part word = null;
    String part = "";
    boolean isJoined = false;
    for (Token token : tokens) {
      TopicWord known = token.topic();
      for (int i = 0; i < known.parts.length; i++) {
        String next = known.parts[i];
        if (isJoined && !part.isEmpty() && !next.isEmpty()) {
          String joined = joined(part, next);
          if (!joined.isEmpty()) {
            counter.add(Part.of(joined), null, weight);
          }
        }
        if (!next.isEmpty()) {
          Part nextWord = known.words[i];
          if (nextWord != null) {
            counter.add(nextWord, null, weight);
            if (!isJoined && word != null) {
              counter.add(word, nextWord, weight);
            }
          }
          word = nextWord;
          part = next;
        }
        isJoined = true;
      }
      isJoined = known.isJoined;
    }
  }

  /** The word that two parts on both sides of a hyphen are together; empty where they are none. */
  private static String joined(String part, String next) {
    if (isNumber(part) && isNumber(next)) {
      return SCORE;
    }
    return Character.isLetter(part.charAt(0))
        ? singular((part + next).toLowerCase(Locale.ROOT))
        : "";
  }

  private static boolean isNumber(String part) {
    return part.length() <= LONGEST_NUMBER && part.chars().allMatch(Character::isDigit);
  }

  /** The content word that a token is, in lower case and singular; empty where it is none. */
  public static String word(String token) {
    if (isMoney(token)) {
      return MONEY;
    }
    if (token.length() < 2 || !Character.isLetter(token.charAt(0))) {
      return token.equals("%") ? "percent" : "";
    }
    String lower = token.toLowerCase(Locale.ROOT);
    return EMPTY.contains(lower) ? "" : singular(lower);
  }

  private static boolean isMoney(String token) {
    return !token.isEmpty()
        && ("$\u00a3\u20ac".indexOf(token.charAt(0)) >= 0 || token.endsWith("$"));
  }

  private static String singular(String word) {
    int length = word.length();
    if (length > 4 && word.endsWith("ies")) {
      return word.substring(0, length - 3) + "y";
    }
    boolean plural =
        length > 3
            && word.endsWith("s")
            && !word.endsWith("ss")
            && !word.endsWith("us")
            && !word.endsWith("is");
    return plural ? word.substring(0, length - 1) : word;
  }
}
