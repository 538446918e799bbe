package org.daybook.job;

import java.util.concurrent.Callable;
import org.daybook.table.Book;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code daybook annotate}: dump to articles, without the daily tables. */
@Command(
    name = "annotate",
    description = "Reads a dump into the book's articles; the daily tables follow with aggregate.",
    mixinStandardHelpOptions = true)
final class AnnotateCommand implements Callable<Integer> {
  @Mixin private DumpOptions dump;

  @Override
  public Integer call() {
    AnnotateJob.prepare();
    try (BookSession session = BookSession.open(dump.book())) {
      AnnotateJob.Result result = session.annotate(dump);
      Book book = session.bookOf(result.run());
      Losses losses = Losses.of(result.run(), book);
      Summary.print(result.run(), losses, System.out);
      Warnings.print(result, losses, System.err);
      System.out.println("\nNext: scripts/daybook aggregate --book " + dump.book());
    }
    return 0;
  }
}
