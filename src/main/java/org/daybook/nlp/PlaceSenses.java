package org.daybook.nlp;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.daybook.article.EntityType;
import org.daybook.nlp.Sense.Extent;

/**
 * The countries of the places that one article names. A name has one sense throughout the article:
 * the one that it is given beside it ({@code Paris, Texas}), else the one with the most points: its
 * fame, two for another place or the people of its country, one more for another place of its
 * region (for a region, another region of its country). A name that a person of the article bears
 * has no fame as a place. Where two countries are equal, or nothing speaks for any, the country is
 * not known.
 */
final class PlaceSenses {
  private static final int SAME_REGION = 1;
  private static final int SAME_COUNTRY = 2;
  private static final Pattern SPACE = Pattern.compile(" ");
  private static final Pattern LISTED =
      Pattern.compile("^,? (?:and|or|&) \\p{Lu}.*", Pattern.DOTALL);

  private final List<NamedSpan> spans;
  private final List<String> names;
  private final Map<String, List<Sense>> senses = new TreeMap<>();
  private final Set<String> borne = new HashSet<>();

  /** Senses that a container beside the name gives: of the name, and of one mention. */
  private final Map<String, Set<String>> stated = new HashMap<>();

  private final Map<Integer, String> besides = new HashMap<>();

  private final Set<String> countries = new HashSet<>();
  private final Set<String> regions = new HashSet<>();
  private final Map<String, Integer> regionsOf = new HashMap<>();
  private final Map<String, String> settled = new HashMap<>();

  private PlaceSenses(Gazetteer gazetteer, String text, List<NamedSpan> spans, List<String> names) {
    this.spans = spans;
    this.names = names;
    for (int i = 0; i < spans.size(); i++) {
      if (isPlace(i)) {
        senses.computeIfAbsent(names.get(i), gazetteer::senses);
      } else if (spans.get(i).type() == EntityType.PERSON && names.get(i) != null) {
        SPACE.splitAsStream(names.get(i)).forEach(borne::add);
      }
    }
    for (int i = 0; i + 1 < spans.size(); i++) {
      if (isPlace(i) && isPlace(i + 1)) {
        placeWithin(text, i);
      }
    }
  }

  /**
   * The senses of the places among {@code spans}.
   *
   * @param names what each span names, or null
   * @param peoples countries whose people or things the article names by a word of their own
   */
  static PlaceSenses of(
      String text, List<NamedSpan> spans, List<String> names, Set<String> peoples) {
    PlaceSenses places = new PlaceSenses(Gazetteer.shipped(), text, spans, names);
    places.countries.addAll(peoples);
    places.settle();
    return places;
  }

  /** The country of a span: null where it is not known, or the span names no place. */
  String country(int span) {
    return isPlace(span) ? besides.getOrDefault(span, settled.get(names.get(span))) : null;
  }

  /** Whether the article names a country, or a place or the people of it. */
  boolean isNamed(String country) {
    return countries.contains(country);
  }

  private boolean isPlace(int span) {
    return spans.get(span).type() == EntityType.LOCATION && names.get(span) != null;
  }

  /** Settles what is beyond doubt first, the rest by that, and what is left by all that. */
  private void settle() {
    senses.keySet().removeIf(this::isStated);
    senses.forEach(
        (name, of) -> {
          if (of.size() == 1 && fame(name, of.get(0)) > 0) {
            settle(name, of.get(0));
          }
        });
    senses.keySet().removeAll(settled.keySet());
    for (int round = 0; round < 2; round++) {
      Map<String, Sense> found = new TreeMap<>();
      senses.forEach((name, of) -> found.put(name, best(name, of)));
      found.values().removeIf(sense -> sense == null);
      found.forEach(this::settle);
      senses.keySet().removeAll(found.keySet());
    }
  }

  /** Settles a name by the places that contain it, beside it; not where they differ. */
  private boolean isStated(String name) {
    Set<String> by = stated.getOrDefault(name, Set.of());
    if (by.size() == 1) {
      settled.put(name, by.iterator().next());
    }
    return !by.isEmpty();
  }

  private void settle(String name, Sense sense) {
    settled.put(name, sense.country());
    countries.add(sense.country());
    if (sense.region() != null) {
      regions.add(region(sense));
    }
    if (sense.extent() == Extent.REGION) {
      regionsOf.merge(sense.country(), 1, Integer::sum);
    }
  }

  private Sense best(String name, List<Sense> of) {
    Map<String, Integer> points = new TreeMap<>();
    of.forEach(sense -> points.merge(sense.country(), points(name, sense), Math::max));
    int most = points.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    long winners = points.values().stream().filter(count -> count == most).count();
    return most == 0 || winners > 1
        ? null
        : of.stream().max(Comparator.comparingInt(sense -> points(name, sense))).orElseThrow();
  }

  private int points(String name, Sense sense) {
    boolean isNear =
        sense.extent() == Extent.REGION
            ? regionsOf.containsKey(sense.country())
            : sense.region() != null && regions.contains(region(sense));
    return fame(name, sense)
        + (isNear ? SAME_REGION : 0)
        + (countries.contains(sense.country()) ? SAME_COUNTRY : 0);
  }

  private int fame(String name, Sense sense) {
    return borne.contains(name) ? Sense.OBSCURE : sense.fame();
  }

  private static String region(Sense sense) {
    return sense.country() + ":" + sense.region();
  }

  /** Learns from {@code Town, State}; not from a list of places. */
  private void placeWithin(String text, int at) {
    NamedSpan place = spans.get(at);
    NamedSpan around = spans.get(at + 1);
    if (!isComma(text, place.end(), around.start())) {
      return;
    }
    List<Sense> inside = senses.get(names.get(at));
    List<Sense> outside =
        senses.get(names.get(at + 1)).stream()
            .filter(sense -> sense.extent() != Extent.CITY && sense.fame() > 0)
            .toList();
    for (Sense outer : outside) {
      if (inside.stream().anyMatch(inner -> inner.isWithin(outer))) {
        state(at, outer.country());
        state(at + 1, outer.country());
        return;
      }
    }
    boolean isTown =
        inside.stream().allMatch(sense -> sense.extent() == Extent.CITY)
            && !Gazetteer.shipped().isArea(names.get(at));
    if (outside.size() == 1 && isTown && !isListed(text, at)) {
      state(at, outside.get(0).country());
    }
  }

  private void state(int span, String country) {
    besides.put(span, country);
    stated.computeIfAbsent(names.get(span), key -> new TreeSet<>()).add(country);
    countries.add(country);
  }

  private boolean isListed(String text, int at) {
    NamedSpan around = spans.get(at + 1);
    boolean isAfter = at > 0 && isComma(text, spans.get(at - 1).end(), spans.get(at).start());
    boolean isBefore =
        at + 2 < spans.size()
            && isPlace(at + 2)
            && isComma(text, around.end(), spans.get(at + 2).start());
    String rest = text.substring(around.end(), Math.min(text.length(), around.end() + 8));
    return isAfter || isBefore || LISTED.matcher(rest).matches();
  }

  private static boolean isComma(String text, int end, int start) {
    return start - end == 2 && text.charAt(end) == ',' && text.charAt(end + 1) == ' ';
  }
}
