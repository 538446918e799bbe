package org.daybook.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.daybook.article.EntityType;
import org.daybook.article.Place;
import org.daybook.article.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

final class ArticlePlacesTest {
  /** {@code <L Paris>} is a place, {@code <P Jane Roe>} a person, {@code <O Acme>} a body. */
  private static final Pattern MARK = Pattern.compile("<([LPO]) ([^>]+)>");

  private final SentenceSplitter splitter = SentenceSplitter.shipped();
  private final List<NamedSpan> spans = new ArrayList<>();
  private String text = "";

  @ParameterizedTest
  @CsvFileSource(resources = "article-places.tsv", delimiter = '\t', quoteCharacter = '\0')
  void findsTheCountryOfPlacesAndPeoples(String marked, String expected) {
    List<String> found =
        places(marked).found().stream()
            .map(place -> text.substring(place.start(), place.end()) + " " + place.country())
            .toList();

    assertThat(String.join(" | ", found)).isEqualTo(expected == null ? "" : expected);
  }

  @Test
  void countsEachCountryWithTheToneOfTheSentencesThatNameIt() {
    ArticlePlaces places = places("<L Kyiv> thanked <L France>. French aid reached <L Lviv>.");

    assertThat(places.places(List.of(new Sentence(0, 20, 0.5), new Sentence(21, 45, -0.1))))
        .containsExactly(new Place("FR", "France", 2, 0.2), new Place("UA", "Ukraine", 2, 0.2));
  }

  private ArticlePlaces places(String marked) {
    StringBuilder plain = new StringBuilder();
    Matcher mark = MARK.matcher(marked);
    int copied = 0;
    while (mark.find()) {
      plain.append(marked, copied, mark.start());
      int start = plain.length();
      plain.append(mark.group(2));
      spans.add(new NamedSpan(start, plain.length(), 0, type(mark.group(1)), mark.group(2)));
      copied = mark.end();
    }
    text = plain.append(marked, copied, marked.length()).toString();
    List<TokenizedSentence> sentences = splitter.split(text);
    spans.replaceAll(span -> inSentence(span, sentences));
    return ArticlePlaces.of(text, sentences, spans, EntityNames.of(spans, PlainName.of(spans)));
  }

  private static NamedSpan inSentence(NamedSpan span, List<TokenizedSentence> sentences) {
    int sentence = 0;
    while (sentences.get(sentence).end() < span.end()) {
      sentence++;
    }
    return new NamedSpan(span.start(), span.end(), sentence, span.type(), span.form());
  }

  private static EntityType type(String mark) {
    return switch (mark) {
      case "L" -> EntityType.LOCATION;
      case "P" -> EntityType.PERSON;
      default -> EntityType.ORGANIZATION;
    };
  }
}
