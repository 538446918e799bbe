package org.daybook.job;

import java.io.PrintStream;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.daybook.pipeline.SiteMoves;

/** Says where much of a run was lost: a sign of a wrong option, or of a source that errs. */
final class Warnings {
  private static final int SHOWN = 5;

  private Warnings() {}

  /**
   * A line for each kind of file and each file of which more than a fifth was rejected, and for
   * each source that lost a day to its move: of each at most {@value #SHOWN}, and how many more.
   */
  static void print(AnnotateJob.Result result, Losses losses, PrintStream err) {
    print(losses.kinds().stream().map(part -> rejected(part, "files named .")), err);
    print(losses.files().stream().map(part -> rejected(part, "")), err);
    print(
        result.moves().stream()
            .sorted(Comparator.comparingLong(SiteMoves.Move::articles).reversed())
            .map(Warnings::moved),
        err);
  }

  private static void print(Stream<String> warnings, PrintStream err) {
    List<String> all = warnings.toList();
    all.stream().limit(SHOWN).forEach(warning -> err.println("warning: " + warning));
    if (all.size() > SHOWN) {
      err.printf(Locale.ROOT, "warning: %,d more like the last%n", all.size() - SHOWN);
    }
  }

  private static String rejected(Losses.Part part, String kind) {
    return String.format(
        Locale.ROOT,
        "%,d of %,d records in %s%s rejected; see the table rejections",
        part.rejected(),
        part.records(),
        kind,
        part.name());
  }

  private static String moved(SiteMoves.Move move) {
    return String.format(
        Locale.ROOT,
        "%,d articles of %s say %s, a day on which the site seems to have moved; dated without it",
        move.articles(),
        move.source(),
        move.day());
  }
}
