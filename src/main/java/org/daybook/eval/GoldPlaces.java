package org.daybook.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The places of an article as a person marked them.
 *
 * @param read how many characters of the text were read
 */
record GoldPlaces(int read, List<Place> places) {
  /** For a place in no country. */
  static final String NOWHERE = "-";

  GoldPlaces {
    places = List.copyOf(places);
  }

  /**
   * A place or demonym: a half-open span of characters.
   *
   * @param isOptional whether it is no matter if it is found
   */
  record Place(int start, int end, String country, boolean isOptional) {
    /** Reads {@code 12-19:UA}, optional as {@code 12-19:(UA)}. */
    static Place parse(String cell) {
      String[] parts = cell.split("[-:]", 3);
      String country = parts[2].replaceAll("[()]", "");
      boolean isOptional = !country.equals(parts[2]);
      return new Place(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), country, isOptional);
    }
  }

  /** The places of each article by address: lines {@code address<TAB>read<TAB>place place…}. */
  static Map<String, GoldPlaces> read(Path file) throws IOException {
    Map<String, GoldPlaces> gold = new LinkedHashMap<>();
    for (String line : Files.readAllLines(file)) {
      String[] cells = line.split("\t", -1);
      if (cells.length != 3 || line.startsWith("#")) {
        continue;
      }
      List<Place> places = new ArrayList<>();
      for (String cell : cells[2].split(" ", -1)) {
        if (!cell.isEmpty()) {
          places.add(Place.parse(cell));
        }
      }
      gold.put(cells[0], new GoldPlaces(Integer.parseInt(cells[1]), places));
    }
    return gold;
  }
}
