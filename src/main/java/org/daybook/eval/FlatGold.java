package org.daybook.eval;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.daybook.text.FlatPage;
import org.daybook.train.LabelledLines;

/**
 * A page with a known text, flattened to plain text.
 *
 * @param gold the page
 * @param lines its lines, menus and all
 */
record FlatGold(GoldPage gold, List<String> lines) {
  /** Share of a line's shingles that the known text has where the line is of the article. */
  private static final double SHARED = 0.6;

  static FlatGold of(GoldPage gold) {
    return new FlatGold(gold, FlatPage.lines(gold.html()));
  }

  /** Its lines with what the known text says of them. */
  LabelledLines labelled(double weight) {
    Shingles known = Shingles.of(gold.text());
    Set<Shingles> knownLines = new HashSet<>();
    gold.text().lines().map(Shingles::of).forEach(knownLines::add);
    List<Boolean> article =
        lines.stream()
            .map(Shingles::of)
            .map(
                line ->
                    line.isWhole()
                        ? line.shared(known) >= SHARED * line.size()
                        : line.size() > 0 && knownLines.contains(line))
            .toList();
    return new LabelledLines(lines, article, weight);
  }
}
