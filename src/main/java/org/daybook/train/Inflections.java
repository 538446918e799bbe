package org.daybook.train;

import java.util.ArrayList;
import java.util.List;

/**
 * The regular forms of English words: of a verb all, of a noun the plural, of an adjective the
 * adverb. Where one cannot tell whether a last consonant is doubled, both forms are given.
 */
final class Inflections {
  private static final String VOWELS = "aeiou";

  private Inflections() {}

  /** The forms of a verb, itself first. */
  static List<String> verb(String verb) {
    List<String> forms = new ArrayList<>(List.of(verb, plural(verb)));
    if (verb.endsWith("e")) {
      forms.add(verb + "d");
      forms.add(verb.matches(".*[eoy]e") ? verb + "ing" : without(verb, 1) + "ing");
    } else if (endsInConsonantAndY(verb)) {
      forms.add(without(verb, 1) + "ied");
      forms.add(verb + "ing");
    } else {
      forms.add(verb + "ed");
      forms.add(verb + "ing");
    }
    if (verb.matches(".*[^aeiou][aeiou][^aeiouwxy]")) {
      String last = verb.substring(verb.length() - 1);
      forms.add(verb + last + "ed");
      forms.add(verb + last + "ing");
    }
    return forms;
  }

  /** A noun and its plural. */
  static List<String> noun(String noun) {
    return List.of(noun, plural(noun));
  }

  /** An adjective and its adverb. */
  static List<String> adjective(String adjective) {
    return List.of(adjective, adverb(adjective));
  }

  private static String adverb(String adjective) {
    if (adjective.endsWith("ic")) {
      return adjective + "ally";
    }
    if (adjective.matches(".*[^aeiou]le")) {
      return without(adjective, 1) + "y";
    }
    return endsInConsonantAndY(adjective) ? without(adjective, 1) + "ily" : adjective + "ly";
  }

  /** Also the third person of a verb. */
  private static String plural(String word) {
    if (endsInConsonantAndY(word)) {
      return without(word, 1) + "ies";
    }
    return word + (word.matches(".*([sxzo]|ch|sh)") ? "es" : "s");
  }

  private static boolean endsInConsonantAndY(String word) {
    int length = word.length();
    return word.endsWith("y") && length > 1 && VOWELS.indexOf(word.charAt(length - 2)) < 0;
  }

  private static String without(String word, int letters) {
    return word.substring(0, word.length() - letters);
  }
}
