package org.daybook.train;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * Lists of names read from a folder: GeoNames' cities, the countries of the country-codes data set,
 * forenames and surnames by country, listed companies, and the public-domain lists of the corpora
 * collection; and the organisations that Daybook brings. Files that are not there leave their list
 * empty.
 */
public final class Gazetteers {
  /** What a list of names is, in the order of their bits. */
  enum Kind {
    FORENAME(0),
    SURNAME(1),
    COUNTRY(2),
    CAPITAL(3),
    REGION(4),
    CITY(5),
    US_CITY(6),
    US_STATE(7),
    NATIONALITY(8),
    COMPANY(9),
    MEDIA(10),
    BODY(11),
    PARTY(12),
    HONORIFIC(13),
    TEAM(14),
    SCHOOL(15);

    final int bit;

    Kind(int place) {
      bit = 1 << place;
    }
  }

  private static final Pattern ELEMENT =
      Pattern.compile("(?<=[\\[,]\\s{0,40})\"((?:[^\"\\\\]|\\\\.)*)\"(?=\\s*[,\\]])");
  private static final Pattern COMPANY_TAIL =
      Pattern.compile(
          ",? (?:Inc\\.?|Corporation|Corp\\.?|Company|Co\\.?|Ltd\\.?|Limited|plc|PLC|N\\.V\\.|S\\.A\\."
              + "|L\\.P\\.|LP|Holdings?|Group)$| \\(.*\\)$");
  private static final Pattern WORD =
      Pattern.compile("[^\\s,&()]+?(?='s(?:\\s|$))|'s|[^\\s,&()]+|[,&()]");

  private final SortedMap<String, Integer> names = new TreeMap<>();

  private Gazetteers() {}

  /** From each name, its words apart by a space, to the bits of the lists that have it. */
  static SortedMap<String, Integer> read(Path folder) {
    Gazetteers lists = new Gazetteers();
    lists.column(
        folder.resolve("common-forenames-by-country.csv"), "Romanized Name", Kind.FORENAME);
    lists.column(folder.resolve("common-surnames-by-country.csv"), "Romanized Name", Kind.SURNAME);
    Path countries = folder.resolve("country-codes.csv");
    for (String column : List.of("CLDR display name", "official_name_en", "UNTERM English Short")) {
      lists.column(countries, column, Kind.COUNTRY);
    }
    lists.column(countries, "Capital", Kind.CAPITAL);
    lists.column(folder.resolve("world-cities.csv"), "name", Kind.CITY);
    lists.column(folder.resolve("world-cities.csv"), "subcountry", Kind.REGION);
    lists.column(folder.resolve("us_cities.csv"), "CITY", Kind.US_CITY);
    lists.column(folder.resolve("us_cities.csv"), "STATE_NAME", Kind.US_STATE);
    lists.column(folder.resolve("constituents.csv"), "Security", Kind.COMPANY);
    lists.column(folder.resolve("nasdaq-listed-symbols.csv"), "Company Name", Kind.COMPANY);
    Path open = folder.resolve("corpora-cc0");
    lists.array(open.resolve("firstNames.json"), Kind.FORENAME);
    lists.array(open.resolve("lastNames.json"), Kind.SURNAME);
    lists.array(open.resolve("fortune500.json"), Kind.COMPANY);
    lists.array(open.resolve("nationalities.json"), Kind.NATIONALITY);
    lists.array(open.resolve("newspapers.json"), Kind.MEDIA);
    lists.array(open.resolve("us_federal_agencies.json"), Kind.BODY);
    lists.array(open.resolve("englishHonorifics.json"), Kind.HONORIFIC);
    lists.array(open.resolve("prefixes.json"), Kind.HONORIFIC);
    Organizations.byKind().forEach((kind, names) -> names.forEach(name -> lists.add(name, kind)));
    return lists.names;
  }

  /** The names of the lists by bit. */
  static List<String> kinds() {
    return Arrays.stream(Kind.values()).map(Kind::name).toList();
  }

  private void column(Path file, String column, Kind kind) {
    rows(file).stream().filter(row -> row.isSet(column)).forEach(row -> add(row.get(column), kind));
  }

  /** The rows of a table with a header; none where the file is not there. */
  static List<CSVRecord> rows(Path file) {
    if (!Files.exists(file)) {
      return List.of();
    }
    CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    try (Reader reader = Files.newBufferedReader(file)) {
      skipByteOrderMark(reader);
      return format.parse(reader).getRecords();
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }

  private static void skipByteOrderMark(Reader reader) throws IOException {
    reader.mark(1);
    if (reader.read() != '\uFEFF') {
      reader.reset();
    }
  }

  private void array(Path file, Kind kind) {
    if (!Files.exists(file)) {
      return;
    }
    try {
      Matcher element = ELEMENT.matcher(Files.readString(file));
      while (element.find()) {
        add(element.group(1).replace("\\\"", "\""), kind);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }

  private void add(String name, Kind kind) {
    String plain = name.strip();
    if (kind == Kind.COMPANY) {
      plain = COMPANY_TAIL.matcher(plain).replaceFirst("");
      plain = COMPANY_TAIL.matcher(plain).replaceFirst("");
    }
    if (plain.length() < 2 || plain.length() > 60 || !Character.isLetterOrDigit(plain.charAt(0))) {
      return;
    }
    String words = String.join(" ", words(plain));
    names.merge(words, kind.bit, (a, b) -> a | b);
  }

  /** The words of a name, as corpora part them. */
  static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(name);
    while (word.find()) {
      words.add(word.group());
    }
    return words;
  }
}
