package org.daybook.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A quote as a person marked it.
 *
 * @param start first character of the span in the text of the record
 * @param end one past the last
 * @param speakers names that are right; {@value #NOBODY} where nobody is named, {@value #EITHER}
 *     where it is no matter whether it is found
 */
record GoldQuote(int start, int end, List<String> speakers) {
  static final String NOBODY = "-";
  static final String EITHER = "~";

  GoldQuote {
    speakers = List.copyOf(speakers);
  }

  boolean isNamed() {
    return !speakers.contains(NOBODY) && !speakers.contains(EITHER);
  }

  boolean isNoMatter() {
    return speakers.contains(EITHER);
  }

  /**
   * The quotes of each article by address, of lines {@code address<TAB>start<TAB>end<TAB>speakers}
   * with the speakers apart by {@code |}; an address without quotes has an empty list.
   */
  static Map<String, List<GoldQuote>> read(Path file) throws IOException {
    Map<String, List<GoldQuote>> quotes = new LinkedHashMap<>();
    for (String line : Files.readAllLines(file)) {
      if (line.startsWith("#") || line.isBlank()) {
        continue;
      }
      String[] cells = line.split("\t", -1);
      List<GoldQuote> ofArticle = quotes.computeIfAbsent(cells[0], url -> new ArrayList<>());
      if (!cells[1].isEmpty()) {
        ofArticle.add(
            new GoldQuote(
                Integer.parseInt(cells[1]),
                Integer.parseInt(cells[2]),
                List.of(cells[3].split("\\|", -1))));
      }
    }
    return quotes;
  }
}
