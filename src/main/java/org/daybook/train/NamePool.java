package org.daybook.train;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import opennlp.tools.util.Span;

/**
 * Names of people, places and organisations from all over the world, to draw from: each country's
 * forenames and surnames, each country's towns, organisations by kind, and the names of the
 * labelled sentences themselves.
 */
final class NamePool {
  /** Share of people drawn from the lists of a country. */
  private static final double LISTED_PEOPLE = 0.4;

  private static final double LISTED_PLACES = 0.5;
  private static final double LISTED_ORGANIZATIONS = 0.6;

  /**
   * Share of names of one word that are a surname, not any name that stands alone in the corpora.
   */
  private static final double SURNAMES = 0.7;

  private static final List<Gazetteers.Kind> ONE_WORD_KINDS =
      List.of(
          Gazetteers.Kind.COMPANY,
          Gazetteers.Kind.TEAM,
          Gazetteers.Kind.PARTY,
          Gazetteers.Kind.MEDIA);

  private final List<Country> countries = new ArrayList<>();
  private final List<List<String>> towns = new ArrayList<>();
  private final Map<Gazetteers.Kind, List<List<String>>> organizations = new HashMap<>();
  private final Map<List<String>, Gazetteers.Kind> kinds = new HashMap<>();
  private final List<String> forenames;
  private final List<String> surnames;
  private final List<String> people;
  private final List<String> places;
  private final List<String> shortOrganizations;

  private record Country(List<String> forenames, List<String> surnames) {}

  /** The names of the lists in the folder {@code gazetteers} and of {@code examples}. */
  NamePool(Path gazetteers, List<TrainingMix.Example> examples) {
    addPeople(gazetteers);
    towns.addAll(byCountry(gazetteers.resolve("world-cities.csv"), "country", "name").values());
    Organizations.byKind().forEach(this::addOrganizations);
    forenames = words(examples, "person", 2, 0);
    surnames = words(examples, "person", 2, 1);
    people = words(examples, "person", 1, 0);
    places = words(examples, "location", 1, 0);
    shortOrganizations = words(examples, "organization", 1, 0);
  }

  private void addPeople(Path gazetteers) {
    SortedMap<String, List<String>> first =
        byCountry(
            gazetteers.resolve("common-forenames-by-country.csv"), "Country", "Romanized Name");
    byCountry(gazetteers.resolve("common-surnames-by-country.csv"), "Country", "Romanized Name")
        .forEach(
            (country, last) -> {
              if (first.containsKey(country)) {
                countries.add(new Country(first.get(country), last));
              }
            });
  }

  private static SortedMap<String, List<String>> byCountry(
      Path file, String country, String column) {
    SortedMap<String, List<String>> names = new TreeMap<>();
    Gazetteers.rows(file).stream()
        .filter(row -> row.isSet(column) && isName(row.get(column).strip()))
        .forEach(
            row ->
                names
                    .computeIfAbsent(row.get(country), it -> new ArrayList<>())
                    .add(row.get(column).strip()));
    return names;
  }

  private static boolean isName(String name) {
    return !name.isEmpty() && Character.isUpperCase(name.charAt(0));
  }

  private void addOrganizations(Gazetteers.Kind kind, Iterable<String> names) {
    for (String name : names) {
      List<String> words = Gazetteers.words(name);
      organizations.computeIfAbsent(kind, it -> new ArrayList<>()).add(words);
      kinds.putIfAbsent(words, kind);
    }
  }

  /** The words at {@code index} of the names of so many words. */
  private static List<String> words(
      List<TrainingMix.Example> examples, String type, int length, int index) {
    SortedSet<String> words = new TreeSet<>();
    for (TrainingMix.Example example : examples) {
      for (Span name : example.sentence().names()) {
        List<String> tokens = example.sentence().tokens().subList(name.getStart(), name.getEnd());
        if (name.getType().equals(type) && tokens.size() == length && isPlain(tokens)) {
          words.add(tokens.get(index));
        }
      }
    }
    return List.copyOf(words);
  }

  /** Whether each word is written with a capital and small letters. */
  static boolean isPlain(List<String> words) {
    return words.stream()
        .allMatch(
            word ->
                word.length() > 1
                    && Character.isUpperCase(word.charAt(0))
                    && Character.isLowerCase(word.charAt(1)));
  }

  /** A surname or, of two words, a forename and a surname. */
  List<String> person(int words, RandomBits random) {
    if (!countries.isEmpty() && random.happens(LISTED_PEOPLE)) {
      Country country = random.oneOf(countries);
      String surname = random.oneOf(country.surnames());
      return words == 1
          ? List.of(surname)
          : Stream.of(random.oneOf(country.forenames()), surname).toList();
    }
    if (words == 1) {
      return List.of(random.oneOf(random.happens(SURNAMES) ? surnames : people));
    }
    return List.of(random.oneOf(forenames), random.oneOf(surnames));
  }

  /** A town or a place of the corpora. */
  List<String> place(RandomBits random) {
    return !towns.isEmpty() && random.happens(LISTED_PLACES)
        ? Gazetteers.words(random.oneOf(random.oneOf(towns)))
        : List.of(random.oneOf(places));
  }

  /** An organisation of the kind of {@code name}, or any for one word; else {@code name} itself. */
  List<String> organization(List<String> name, RandomBits random) {
    Gazetteers.Kind kind = kinds.get(name);
    if (kind != null) {
      return random.oneOf(organizations.get(kind));
    }
    if (name.size() > 1) {
      return name;
    }
    return random.happens(LISTED_ORGANIZATIONS)
        ? random.oneOf(organizations.get(random.oneOf(ONE_WORD_KINDS)))
        : List.of(random.oneOf(shortOrganizations));
  }
}
