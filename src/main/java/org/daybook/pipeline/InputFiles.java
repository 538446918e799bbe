package org.daybook.pipeline;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.daybook.source.DumpFile;
import org.daybook.source.FilePart;
import org.daybook.source.Format;
import org.daybook.source.ReadOptions;
import org.daybook.source.RecordStream;

/** Finds the files of a dump on any file system that Hadoop knows. */
public final class InputFiles {
  private static final String LOCAL = "file";

  private InputFiles() {}

  /** The size of all {@code files} together, as stored. */
  public static long bytes(List<InputFile> files) {
    return files.stream().mapToLong(InputFile::bytes).sum();
  }

  /**
   * The files below {@code inputs}, by path. Names that start with a dot or an underscore are left
   * out, as Hadoop does.
   *
   * @param inputs files, folders or globs
   * @throws FileNotFoundException where an input matches nothing
   */
  public static List<InputFile> list(List<String> inputs, Configuration hadoop) throws IOException {
    List<InputFile> files = new ArrayList<>();
    for (String input : inputs) {
      Path path = new Path(input);
      FileSystem system = path.getFileSystem(hadoop);
      FileStatus[] matches = system.globStatus(path);
      if (matches == null || matches.length == 0) {
        throw new FileNotFoundException(input);
      }
      for (FileStatus match : matches) {
        collect(system, match, files);
      }
    }
    return files.stream().distinct().sorted(Comparator.comparing(InputFile::path)).toList();
  }

  /** The bytes of a file as {@link #list} names it. */
  public static InputStream open(String path, Configuration hadoop) throws IOException {
    Path file = new Path(path);
    return file.getFileSystem(hadoop).open(file);
  }

  /** The records of a file as {@link #list} names it. */
  public static RecordStream records(String path, Configuration hadoop, ReadOptions options) {
    return records(path, FilePart.WHOLE, hadoop, options);
  }

  /** The records of a part of a file. */
  static RecordStream records(
      String path, FilePart part, Configuration hadoop, ReadOptions options) {
    boolean parquet =
        options.format() == null ? isParquet(path, hadoop) : options.format() == Format.PARQUET;
    return parquet && part.isFirst()
        ? new ParquetDump(path, hadoop, options)
        : new DumpFile(path, () -> open(path, hadoop), options, part);
  }

  /** What can't be opened is none: the reader of other files rejects it. */
  private static boolean isParquet(String path, Configuration hadoop) {
    try (InputStream in = open(path, hadoop)) {
      return ParquetDump.isStart(in.readNBytes(ParquetDump.MAGIC));
    } catch (IOException e) {
      return false;
    }
  }

  private static void collect(FileSystem system, FileStatus status, List<InputFile> files)
      throws IOException {
    if (!status.isDirectory()) {
      files.add(new InputFile(name(system, status.getPath()), status.getLen()));
      return;
    }
    for (FileStatus child : system.listStatus(status.getPath())) {
      String name = child.getPath().getName();
      if (!name.startsWith(".") && !name.startsWith("_")) {
        collect(system, child, files);
      }
    }
  }

  /** The plain path of a local file where paths without a scheme are local, else the URI. */
  private static String name(FileSystem system, Path path) {
    URI uri = path.toUri();
    boolean local = LOCAL.equals(FileSystem.getDefaultUri(system.getConf()).getScheme());
    return local && LOCAL.equals(uri.getScheme()) ? uri.getPath() : uri.toString();
  }
}
