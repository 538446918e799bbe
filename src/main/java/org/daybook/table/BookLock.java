package org.daybook.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * The right to write a book, which one run has at a time: a file {@value #NAME} in its folder that
 * says who holds it. A run that was killed leaves its file behind, for a person to delete.
 */
public final class BookLock implements AutoCloseable {
  private static final String NAME = ".lock";

  private final FileSystem files;
  private final Path file;

  private BookLock(FileSystem files, Path file) {
    this.files = files;
    this.file = file;
  }

  /**
   * Takes the right to write the book in {@code root}.
   *
   * @throws IllegalStateException where another run has it, saying which
   */
  static BookLock take(FileSystem files, Path root) {
    Path file = new Path(root, NAME);
    try {
      files.mkdirs(root);
      try (OutputStream out = create(files, file)) {
        out.write(holder().getBytes(StandardCharsets.UTF_8));
      } catch (FileAlreadyExistsException | org.apache.hadoop.fs.FileAlreadyExistsException e) {
        throw new IllegalStateException(
            "it is written by " + read(files, file) + "; where that is over, delete " + file, e);
      }
      files.deleteOnExit(file);
      return new BookLock(files, file);
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }

  /**
   * Creates the file in one step with the check that there is none, which Hadoop does not locally.
   */
  private static OutputStream create(FileSystem files, Path file) throws IOException {
    return "file".equals(file.toUri().getScheme())
        ? Files.newOutputStream(
            java.nio.file.Path.of(file.toUri().getPath()), StandardOpenOption.CREATE_NEW)
        : files.create(file, false);
  }

  private static String holder() throws IOException {
    return "process "
        + ProcessHandle.current().pid()
        + " on "
        + InetAddress.getLocalHost().getHostName()
        + " since "
        + Instant.now().truncatedTo(ChronoUnit.SECONDS);
  }

  private static String read(FileSystem files, Path file) throws IOException {
    try (InputStream in = files.open(file)) {
      String holder = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return holder.isBlank() ? "another run" : holder;
    }
  }

  /** Gives the right back. */
  @Override
  public void close() {
    try {
      files.cancelDeleteOnExit(file);
      files.delete(file, false);
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }
}
