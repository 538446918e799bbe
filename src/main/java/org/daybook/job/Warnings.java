package org.daybook.job;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import org.daybook.pipeline.SiteMoves;

/** Says where much of a run was lost: a sign of a wrong option, or of a source that errs. */
final class Warnings {
  private static final int SHOWN = 5;

  private Warnings() {}

  /**
   * A line for each kind of file and each file of which more than a fifth was rejected, and for
   * each source that lost a day to its move.
   */
  static void print(AnnotateJob.Result result, Losses losses, PrintStream err) {
    print(losses.kinds(), "files named .", err);
    print(losses.files(), "", err);
    for (SiteMoves.Move move : result.moves()) {
      err.printf(
          Locale.ROOT,
          "warning: %,d articles of %s say %s, a day on which the site seems to have moved;"
              + " dated without it%n",
          move.articles(),
          move.source(),
          move.day());
    }
  }

  private static void print(List<Losses.Part> parts, String kind, PrintStream err) {
    for (Losses.Part part : parts.subList(0, Math.min(SHOWN, parts.size()))) {
      err.printf(
          Locale.ROOT,
          "warning: %,d of %,d records in %s%s rejected; see the table rejections%n",
          part.rejected(),
          part.records(),
          kind,
          part.name());
    }
  }
}
