package org.daybook.nlp;

import java.util.Map;
import java.util.Set;

/** The words that say who speaks, and of which sex forenames and roles are. */
final class SpeechWords {
  private static final Map<String, Set<String>> KINDS = Resource.kinds("speech.tsv");
  private static final Map<String, Set<String>> FORENAMES = Resource.kinds("forenames.tsv");

  static final Set<String> VERBS = KINDS.get("verb");
  static final Set<String> ISSUE = KINDS.get("issue");
  static final Set<String> STATEMENTS = KINDS.get("statement");
  static final Set<String> VOICES = KINDS.get("voice");
  static final Set<String> GROUPS = KINDS.get("group");
  static final Set<String> PREPOSITIONS = KINDS.get("preposition");
  static final Set<String> BETWEEN = KINDS.get("between");
  static final Set<String> ORGANIZATIONS = KINDS.get("organization");

  static final Set<String> SINGULAR = Set.of("he", "she");
  static final Set<String> NOBODY =
      Set.of("they", "we", "i", "it", "you", "one", "everyone", "many", "these", "those", "both");
  static final Set<String> DETERMINERS =
      Set.of("a", "an", "one", "another", "some", "several", "two", "his", "her", "their", "its");

  /** Of a person, as far as words tell. */
  enum Sex {
    MALE,
    FEMALE,
    UNKNOWN;

    boolean fits(Sex other) {
      return this == UNKNOWN || other == UNKNOWN || this == other;
    }
  }

  private SpeechWords() {}

  /** The sex of the bearers of a forename, in lower case. */
  static Sex ofForename(String forename) {
    return sex(FORENAMES, forename);
  }

  /** The sex that a title or a role tells, in lower case: {@code mrs}, {@code actress}. */
  static Sex ofRole(String word) {
    return switch (word) {
      case "mr", "mr.", "sir", "lord", "he" -> Sex.MALE;
      case "mrs", "mrs.", "ms", "ms.", "miss", "dame", "lady", "she" -> Sex.FEMALE;
      default -> sex(KINDS, word);
    };
  }

  /** Whether a word says what somebody is: {@code senator}. */
  static boolean isRole(String word) {
    return KINDS.get("person").contains(word) || ofRole(word) != Sex.UNKNOWN;
  }

  /** Whether a word may stand between a subject and its verb. */
  static boolean isBetween(String word) {
    return BETWEEN.contains(word) || word.endsWith("ly");
  }

  private static Sex sex(Map<String, Set<String>> kinds, String word) {
    if (kinds.get("male").contains(word)) {
      return Sex.MALE;
    }
    return kinds.get("female").contains(word) ? Sex.FEMALE : Sex.UNKNOWN;
  }
}
