package org.daybook.nlp;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.daybook.nlp.Sense.Extent;

/**
 * Where places lie: countries, their capitals, regions and cities, and the words for people and
 * things of a country. Read from {@code countries.tsv} and {@code cities.tsv}.
 */
final class Gazetteer {
  /** {@code Northern Syria} lies where Syria does, {@code Kherson Oblast} where Kherson does. */
  private static final Pattern PREFIX =
      Pattern.compile(
          "^(?:(?:(?:north|south|east|west)(?:ern)?|northeast(?:ern)?|northwest(?:ern)?"
              + "|southeast(?:ern)?|southwest(?:ern)?|central|upstate|downstate|greater|downtown|metro|rural|mainland"
              + "|(?:state|city|province|commonwealth|kingdom|republic|town|county) of(?: the)?) )+");

  private static final Pattern SUFFIX =
      Pattern.compile(
          " (?:oblast|province|region|governorate|prefecture|district|state|city|territory|county"
              + "|republic|metropolitan area)$");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final String NO_COUNTRY = "-";
  private static final String DOUBT = "?";
  private static final String KNOWN = "*";
  private static final Gazetteer SHIPPED = new Gazetteer();

  private final Map<String, String> names = new HashMap<>();
  private final Map<String, List<Sense>> senses = new HashMap<>();
  private final Map<String, Demonym> demonyms = new HashMap<>();
  private final Set<String> areas = new HashSet<>();
  private final Set<String> demonymStarts = new HashSet<>();

  /**
   * A word for people and things of a country.
   *
   * @param isSure whether it means nothing else: not a language, another people
   */
  record Demonym(String country, boolean isSure) {}

  private Gazetteer() {
    Resource.lines("countries.tsv").forEach(line -> addCountry(line.split("\t", -1)));
    Resource.lines("cities.tsv").forEach(line -> addRegion(line.split("\t", -1)));
  }

  static Gazetteer shipped() {
    return SHIPPED;
  }

  /** The usual name of a country. */
  String name(String country) {
    return names.get(country);
  }

  /** What {@code name} can mean; empty where it is not known, or an area of several countries. */
  List<Sense> senses(String name) {
    String folded = fold(name);
    List<Sense> found = senses.get(folded);
    if (found != null) {
      return found;
    }
    if (areas.contains(folded)) {
      return List.of();
    }
    String core = PREFIX.matcher(SUFFIX.matcher(folded).replaceFirst("")).replaceFirst("");
    List<Sense> ofCore = core.equals(folded) ? List.of() : senses.getOrDefault(core, List.of());
    return folded.endsWith(" county") ? counties(ofCore) : ofCore;
  }

  /** {@code Suffolk County} is American, unless its surroundings say otherwise; never British. */
  private static List<Sense> counties(List<Sense> senses) {
    List<Sense> counties = new ArrayList<>();
    counties.add(new Sense("US", null, Extent.CITY, Sense.OBSCURE));
    for (Sense sense : senses) {
      if (!sense.country().equals("GB")) {
        counties.add(new Sense(sense.country(), sense.region(), Extent.CITY, Sense.OBSCURE));
      }
    }
    return counties;
  }

  /** Whether a name is that of a part of the world with several countries, or with none. */
  boolean isArea(String name) {
    String folded = fold(name);
    return areas.contains(folded) || areas.contains(PREFIX.matcher(folded).replaceFirst(""));
  }

  /** The demonym that {@code form}, one or two words, is; null where it is none. */
  Demonym demonym(String form) {
    return demonyms.get(form);
  }

  /** Whether a demonym of two words starts with {@code word}. */
  boolean startsDemonym(String word) {
    return demonymStarts.contains(word);
  }

  private void addCountry(String[] columns) {
    String code = columns[0];
    if (code.equals(NO_COUNTRY)) {
      cells(columns[2]).forEach(area -> areas.add(fold(area)));
      return;
    }
    names.put(code, plain(columns[1]));
    add(plain(columns[1]), new Sense(code, null, Extent.COUNTRY, fame(columns[1], Sense.COUNTRY)));
    for (String form : cells(columns[2])) {
      add(plain(form), new Sense(code, null, Extent.COUNTRY, fame(form, Sense.COUNTRY)));
    }
    for (String form : cells(columns[3])) {
      add(plain(form), new Sense(code, null, Extent.CITY, fame(form, Sense.CAPITAL)));
    }
    for (String form : cells(columns[4])) {
      demonyms.put(plain(form), new Demonym(code, !form.startsWith(DOUBT)));
      int space = form.indexOf(' ');
      if (space > 0) {
        demonymStarts.add(form.substring(0, space));
      }
    }
  }

  private void addRegion(String[] columns) {
    String region = columns[1].equals("-") ? null : fold(plain(columns[1]));
    if (region != null) {
      add(plain(columns[1]), new Sense(columns[0], region, Extent.REGION, known(columns[1])));
    }
    for (String city : cells(columns[2])) {
      add(plain(city), new Sense(columns[0], region, Extent.CITY, known(city)));
    }
  }

  private void add(String name, Sense sense) {
    senses.computeIfAbsent(fold(name), key -> new ArrayList<>(1)).add(sense);
  }

  private static int fame(String cell, int fame) {
    if (cell.startsWith(KNOWN)) {
      return Sense.KNOWN;
    }
    return cell.startsWith(DOUBT) ? Sense.OBSCURE : fame;
  }

  private static int known(String cell) {
    return cell.startsWith(KNOWN) ? Sense.KNOWN : Sense.OBSCURE;
  }

  private static String plain(String cell) {
    return cell.startsWith(DOUBT) || cell.startsWith(KNOWN) ? cell.substring(1) : cell;
  }

  private static Set<String> cells(String column) {
    return column.equals("-") ? Set.of() : new LinkedHashSet<>(List.of(column.split("\\|", -1)));
  }

  /** In lower case, without accents, marks and article; {@code Saint} is {@code St}. */
  static String fold(String name) {
    String folded = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
    folded = folded.toLowerCase(Locale.ROOT).replaceAll("['\u2019\u2018.]", "").replace('-', ' ');
    folded = folded.startsWith("the ") ? folded.substring(4) : folded;
    return folded.startsWith("saint ") ? "st " + folded.substring(6) : folded;
  }
}
