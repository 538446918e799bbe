package org.daybook.nlp;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.daybook.article.EntityType;
import org.daybook.nlp.SpeechWords.Sex;

/**
 * Whom a pronoun or {@code the senator} means: the only one whom its paragraph, or the nearest one
 * before with anybody in it, names outside quotes; of several the last speaker, or the subject of
 * the sentence before; nobody where that leaves a doubt.
 */
final class Antecedents {
  private static final int PARAGRAPHS = 3;
  private static final int NEAR = 5;
  private static final Set<String> STRANGERS = Set.of("one", "another", "a", "an");

  /** Tokens to look back at most, so that a text without paragraphs costs no more than others. */
  private static final int FARTHEST = 400;

  private final QuotedText text;
  private Map<String, Sex> sexes;
  private String lastSpeaker;
  private int lastQuote = -1;

  Antecedents(QuotedText text) {
    this.text = text;
  }

  /** Takes note of who spoke in the quote that ends before {@code token}. */
  void spoke(String speaker, int token) {
    lastSpeaker = speaker;
    lastQuote = token;
  }

  /** The last speaker where nobody else can be meant: for {@code the spokesman}. */
  Speaker lastSpeaker(int token) {
    return lastQuote >= paragraphStart(token) ? new Speaker(lastSpeaker) : Speaker.NOBODY;
  }

  /** The person whom a pronoun or role at {@code token} means. */
  Speaker person(int token, Sex sex) {
    if (isBehindStranger(token)) {
      return Speaker.NOBODY;
    }
    int to = token;
    for (int i = 0; i < PARAGRAPHS && to > 0; i++) {
      int from = paragraphStart(to == token ? token : to - 1);
      List<String> named = named(from, to, EntityType.PERSON);
      named.removeIf(name -> !sex(name).fits(sex));
      Set<String> distinct = new LinkedHashSet<>(named);
      if (distinct.size() == 1) {
        return new Speaker(named.get(0));
      }
      if (distinct.size() > 1) {
        return ofSeveral(distinct, from, token, sex);
      }
      to = from;
    }
    return Speaker.NOBODY;
  }

  /** Whether the sentence before is about somebody without a name: {@code One of the victims}. */
  private boolean isBehindStranger(int token) {
    int end = sentenceStart(token);
    int start = end > 0 ? sentenceStart(end - 1) : 0;
    if (end == start || !STRANGERS.contains(text.word(start))) {
      return false;
    }
    boolean isPerson = false;
    for (int i = start + 1; i < end; i++) {
      String word = text.word(i);
      isPerson |=
          i < start + NEAR && (SpeechWords.isRole(word) || SpeechWords.GROUPS.contains(word));
      if (text.isPerson(i)) {
        return false;
      }
    }
    return isPerson;
  }

  private Speaker ofSeveral(Set<String> names, int paragraph, int token, Sex sex) {
    if (lastQuote >= paragraph && names.contains(lastSpeaker)) {
      return new Speaker(lastSpeaker);
    }
    List<String> sure = names.stream().filter(name -> sex(name) == sex).toList();
    if (sex != Sex.UNKNOWN && sure.size() == 1 && sure.size() == names.size()) {
      return new Speaker(sure.get(0));
    }
    int end = sentenceStart(token);
    int start = end > paragraph ? sentenceStart(end - 1) : paragraph;
    for (int i = Math.max(start, paragraph); i < end; i++) {
      if (text.isPerson(i) && text.quote(i) < 0) {
        String name = text.mention(text.name(i)).entity();
        int behind = text.behind(text.name(i));
        boolean isSubject = !text.isPossessive(behind) && (i == start || !isObject(i));
        return isSubject && names.contains(name) ? new Speaker(name) : Speaker.NOBODY;
      }
    }
    return Speaker.NOBODY;
  }

  private boolean isObject(int token) {
    return SpeechWords.PREPOSITIONS.contains(text.word(token - 1));
  }

  /** The organisation that {@code the company} at {@code token} means. */
  Speaker organization(int token) {
    int to = token;
    for (int i = 0; i < 2 && to > 0; i++) {
      int from = paragraphStart(to == token ? token : to - 1);
      Set<String> named = new LinkedHashSet<>(named(from, to, EntityType.ORGANIZATION));
      if (!named.isEmpty()) {
        return named.size() == 1 ? new Speaker(named.iterator().next()) : Speaker.NOBODY;
      }
      to = from;
    }
    return Speaker.NOBODY;
  }

  private List<String> named(int from, int to, EntityType type) {
    List<String> named = new ArrayList<>();
    for (int token = from; token < to; token++) {
      int name = text.name(token);
      if (name >= 0
          && text.quote(token) < 0
          && text.firstToken(name) == token
          && text.mention(name).type() == type) {
        named.add(text.mention(name).entity());
      }
    }
    return named;
  }

  private int paragraphStart(int token) {
    int start = token;
    while (start > 0 && token - start < FARTHEST && !text.opensParagraph(start)) {
      start--;
    }
    return start;
  }

  private int sentenceStart(int token) {
    int start = token;
    while (start > 0 && token - start < FARTHEST && !text.opensSentence(start)) {
      start--;
    }
    return start;
  }

  private Sex sex(String name) {
    if (sexes == null) {
      sexes = sexes();
    }
    return sexes.getOrDefault(name, Sex.UNKNOWN);
  }

  /** The sex of each person, by the title of any mention, else by the forename. */
  private Map<String, Sex> sexes() {
    Map<String, Sex> told = new HashMap<>();
    for (int token = 0; token < text.size(); token++) {
      if (text.isPerson(token) && text.firstToken(text.name(token)) == token) {
        String entity = text.mention(text.name(token)).entity();
        Sex title = token == 0 ? Sex.UNKNOWN : SpeechWords.ofRole(text.word(token - 1));
        if (title != Sex.UNKNOWN) {
          told.put(entity, title);
        } else {
          told.putIfAbsent(entity, SpeechWords.ofForename(forename(entity)));
        }
      }
    }
    return told;
  }

  private static String forename(String entity) {
    int space = entity.indexOf(' ');
    return space < 0 ? "" : entity.substring(0, space).toLowerCase(Locale.ROOT);
  }
}
