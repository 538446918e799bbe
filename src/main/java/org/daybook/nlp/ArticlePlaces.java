package org.daybook.nlp;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.daybook.article.Place;
import org.daybook.article.Sentence;

/**
 * Where an article takes place: the countries of the places that it names and of the words for
 * people and things of a country.
 */
final class ArticlePlaces {
  private static final double DECIMALS = 10_000;

  private final List<NamedSpan> spans;
  private final PlaceSenses senses;
  private final List<Demonyms.Found> demonyms;

  private ArticlePlaces(List<NamedSpan> spans, PlaceSenses senses, List<Demonyms.Found> demonyms) {
    this.spans = spans;
    this.senses = senses;
    this.demonyms = demonyms;
  }

  /**
   * The places of an article.
   *
   * @param spans its names in order
   * @param names what each of them names, or null
   */
  static ArticlePlaces of(
      String text, List<TokenizedSentence> sentences, List<NamedSpan> spans, List<String> names) {
    List<Demonyms.Found> demonyms = Demonyms.in(sentences, spans);
    Set<String> peoples =
        demonyms.stream()
            .filter(Demonyms.Found::isSure)
            .map(Demonyms.Found::country)
            .collect(Collectors.toSet());
    PlaceSenses senses = PlaceSenses.of(text, spans, names, peoples);
    return new ArticlePlaces(
        spans,
        senses,
        demonyms.stream().filter(it -> it.isSure() || senses.isNamed(it.country())).toList());
  }

  /** The country of a name; null where it is not known, or the name is none of a place. */
  String country(int name) {
    return senses.country(name);
  }

  /** The countries by falling number of mentions, then by code. */
  List<Place> places(List<Sentence> sentences) {
    Map<String, List<Integer>> mentions = new TreeMap<>();
    for (int i = 0; i < spans.size(); i++) {
      if (country(i) != null) {
        add(mentions, country(i), spans.get(i).sentence());
      }
    }
    demonyms.forEach(demonym -> add(mentions, demonym.country(), demonym.sentence()));
    List<Place> places = new ArrayList<>();
    mentions.forEach((country, in) -> places.add(place(country, in, sentences)));
    places.sort(Comparator.comparingInt(Place::mentions).reversed());
    return places;
  }

  /** Each place and demonym whose country is known, in order. */
  List<PlaceFinder.Found> found() {
    List<PlaceFinder.Found> found = new ArrayList<>();
    for (int i = 0; i < spans.size(); i++) {
      if (country(i) != null) {
        found.add(new PlaceFinder.Found(spans.get(i).start(), spans.get(i).end(), country(i)));
      }
    }
    demonyms.forEach(
        demonym ->
            found.add(new PlaceFinder.Found(demonym.start(), demonym.end(), demonym.country())));
    found.sort(Comparator.comparingInt(PlaceFinder.Found::start));
    return found;
  }

  private static void add(Map<String, List<Integer>> mentions, String country, int sentence) {
    mentions.computeIfAbsent(country, key -> new ArrayList<>()).add(sentence);
  }

  private static Place place(String country, List<Integer> in, List<Sentence> sentences) {
    double tone =
        new TreeSet<>(in)
            .stream().mapToDouble(at -> sentences.get(at).tone()).average().orElseThrow();
    return new Place(
        country,
        Gazetteer.shipped().name(country),
        in.size(),
        Math.rint(tone * DECIMALS) / DECIMALS);
  }
}
