package org.daybook.article;

/**
 * One occurrence of a name: a half-open span of characters of the text, and what it names.
 *
 * @param entity the fullest form by which the article calls what is named, without titles and
 *     possessives
 * @param name the form that stands here, without titles and possessives
 * @param start first character
 * @param end one past the last character
 * @param sentence index into the article's sentences
 * @param tone -1..1, the tone of that sentence towards the entity
 * @param inTitle whether the article's title names the entity
 * @param country where a place lies, ISO 3166-1 alpha-2; null where that is not certain, and for
 *     people and organisations
 */
public record Mention(
    String entity,
    String name,
    EntityType type,
    int start,
    int end,
    int sentence,
    double tone,
    boolean inTitle,
    String country) {
  /** The same mention of an entity that the title names, or does not. */
  public Mention inTitle(boolean named) {
    return new Mention(entity, name, type, start, end, sentence, tone, named, country);
  }
}
