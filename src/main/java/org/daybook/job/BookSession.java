package org.daybook.job;

import static org.apache.spark.sql.functions.col;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.daybook.pipeline.InputFile;
import org.daybook.pipeline.InputFiles;
import org.daybook.spark.Session;
import org.daybook.table.Book;
import org.daybook.table.BookLock;
import org.daybook.table.Run;
import org.daybook.table.TableDefinition;

/** A Spark session with a book open that no other run writes meanwhile, and the two jobs on it. */
final class BookSession implements AutoCloseable {
  /** What a byte of input weighs beside one of articles as stored, for the work on it. */
  private static final long STORED_FROM = 8;

  private final SparkSession session;
  private final Book book;
  private final BookLock lock;
  private final boolean owned;

  private BookSession(SparkSession session, Book book, BookLock lock, boolean owned) {
    this.session = session;
    this.book = book;
    this.lock = lock;
    this.owned = owned;
  }

  /** Starts a session, or takes the one that runs, and opens the book in folder {@code root}. */
  static BookSession open(String root) {
    boolean running = SparkSession.getDefaultSession().isDefined();
    SparkSession session = Session.start("daybook");
    if (!running) {
      session
          .sparkContext()
          .addSparkListener(new Progress(System.err, Boolean.getBoolean("daybook.terminal")));
    }
    Book book = Book.at(session, root);
    try {
      return new BookSession(session, book, book.lock(), !running);
    } catch (IllegalStateException e) {
      throw new ConfigurationException(
          "--book", root, "a book that no other run writes: " + e.getMessage());
    }
  }

  Book book() {
    return book;
  }

  /** The book, to be asked about {@code run}. */
  Book bookOf(Run run) {
    return book.in(Session.sized(session, STORED_FROM * run.bytes()));
  }

  /** Reads the dump into {@code articles} and {@code rejections}. */
  AnnotateJob.Result annotate(DumpOptions dump) {
    Settings settings = dump.settings();
    String name = dump.name();
    if (!dump.isNamed()) {
      refuseOtherInputs(name, dump.inputs());
    }
    List<InputFile> files = files(dump.inputs());
    SparkSession sized = Session.sized(session, STORED_FROM * InputFiles.bytes(files));
    return new AnnotateJob(sized, book.in(sized), settings)
        .run(name, dump.inputs(), files, dump.readOptions(settings));
  }

  /** Computes the daily tables of {@code days}. */
  void aggregate(Collection<LocalDate> days) {
    new AggregateJob(session, book, days).run();
  }

  private List<InputFile> files(List<String> inputs) {
    try {
      return InputFiles.list(inputs, session.sparkContext().hadoopConfiguration());
    } catch (FileNotFoundException e) {
      throw new ConfigurationException(
          "--input", e.getMessage(), "a file, folder or glob that exists");
    } catch (IOException e) {
      throw new UncheckedIOException("can't list the inputs", e);
    }
  }

  /** A name that was not chosen must not replace another dump that happens to have it. */
  private void refuseOtherInputs(String name, List<String> inputs) {
    List<Row> before =
        book.rows(TableDefinition.named("runs"))
            .filter(col("dump").equalTo(name))
            .orderBy(col("run").desc())
            .select("inputs")
            .takeAsList(1);
    if (!before.isEmpty() && !before.get(0).<String>getList(0).equals(inputs)) {
      throw new ConfigurationException(
          "--input",
          String.join(" ", inputs),
          "--dump with a new name, or --dump "
              + name
              + " to replace what was read from "
              + String.join(" ", before.get(0).<String>getList(0)));
    }
  }

  @Override
  public void close() {
    lock.close();
    if (owned) {
      session.stop();
    }
  }
}
