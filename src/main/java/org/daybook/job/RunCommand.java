package org.daybook.job;

import java.util.concurrent.Callable;
import org.daybook.table.Book;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code daybook run}: the main job, dump to daily tables. */
@Command(
    name = "run",
    description = "Reads a dump, annotates its articles and computes the daily tables.",
    mixinStandardHelpOptions = true)
final class RunCommand implements Callable<Integer> {
  @Mixin private DumpOptions dump;

  @Override
  public Integer call() {
    AnnotateJob.prepare();
    try (BookSession session = BookSession.open(dump.book())) {
      AnnotateJob.Result result = session.annotate(dump);
      session.aggregate(result.days());
      Book book = session.bookOf(result.run());
      Losses losses = Losses.of(result.run(), book);
      Summary.print(result.run(), losses, System.out);
      Warnings.print(result, losses, System.err);
      Summary.printNews(result.run(), book, System.out);
      Summary.printNext(dump.book(), System.out);
    }
    return 0;
  }
}
