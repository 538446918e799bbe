package org.daybook.table;

import static org.apache.spark.sql.functions.col;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.DataFrameWriter;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;

/**
 * The book on disk: a folder a table, in it a folder a partition, in it Parquet files. Rows are
 * written to a staging folder outside the tables and moved in whole, so that a reader never sees
 * half a write.
 */
public final class Book {
  private static final String DAY = "day=";
  private static final String NO_DAY = "__HIVE_DEFAULT_PARTITION__";

  private final SparkSession session;
  private final Path root;
  private final FileSystem files;

  private Book(SparkSession session, Path root, FileSystem files) {
    this.session = session;
    this.root = root;
    this.files = files;
  }

  /** The book in folder {@code root}, which is made with the first write. */
  public static Book at(SparkSession session, String root) {
    Path path = new Path(root);
    try {
      FileSystem files = path.getFileSystem(session.sparkContext().hadoopConfiguration());
      return new Book(session, files.makeQualified(path), files);
    } catch (IOException e) {
      throw new UncheckedIOException(root, e);
    }
  }

  /** This book, read and written with another session. */
  public Book in(SparkSession other) {
    return new Book(other, root, files);
  }

  /**
   * Takes the right to write this book.
   *
   * @throws IllegalStateException where another run has it, saying which
   */
  public BookLock lock() {
    return BookLock.take(files, root);
  }

  /** The rows of a table; none where it has not been written yet. */
  public Dataset<Row> rows(TableDefinition table) {
    Path folder = new Path(root, table.name());
    StructType schema = StructType.fromDDL(table.schema());
    try {
      return files.exists(folder)
          ? session.read().schema(schema).parquet(folder.toString())
          : session.createDataFrame(List.of(), schema);
    } catch (IOException e) {
      throw new UncheckedIOException(folder.toString(), e);
    }
  }

  /** The days of a table that is partitioned by day. */
  public Set<LocalDate> days(String table) {
    return daysIn(new Path(root, table));
  }

  /** The days of a dump in {@code articles}. */
  public Set<LocalDate> daysOfDump(String dump) {
    return daysIn(new Path(root, "articles/dump=" + dump));
  }

  /** Size of the articles of {@code days}, as stored. */
  public long bytesOfArticles(Set<LocalDate> days) {
    long bytes = 0;
    for (String dump : dumps()) {
      Path folder = new Path(root, "articles/dump=" + dump);
      for (LocalDate day : daysIn(folder)) {
        if (days.contains(day)) {
          bytes += list(new Path(folder, DAY + day)).stream().mapToLong(FileStatus::getLen).sum();
        }
      }
    }
    return bytes;
  }

  /** The dumps of this book, by name. */
  public Set<String> dumps() {
    Set<String> dumps = new TreeSet<>();
    for (FileStatus folder : list(new Path(root, "articles"))) {
      dumps.add(folder.getPath().getName().substring("dump=".length()));
    }
    return dumps;
  }

  private Set<LocalDate> daysIn(Path folder) {
    Set<LocalDate> days = new TreeSet<>();
    for (FileStatus partition : list(folder)) {
      String name = partition.getPath().getName();
      if (name.startsWith(DAY) && !name.endsWith(NO_DAY)) {
        days.add(LocalDate.parse(name.substring(DAY.length())));
      }
    }
    return days;
  }

  private List<FileStatus> list(Path folder) {
    try {
      return Arrays.asList(files.listStatus(folder));
    } catch (FileNotFoundException e) {
      return List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(folder.toString(), e);
    }
  }

  /** Rows written to the staging folder, to be moved in. */
  public final class Staged {
    private final TableDefinition table;
    private final Path folder;

    private Staged(TableDefinition table, Path folder) {
      this.table = table;
      this.folder = folder;
    }

    /** The rows as they were written. */
    public Dataset<Row> rows() {
      return session.read().schema(StructType.fromDDL(table.schema())).parquet(folder.toString());
    }

    /** Makes the staged rows the rows of {@code dump}, in place of those it had. */
    public void replaceDump(String dump) {
      moveTo(new Path(root, table.name() + "/dump=" + dump));
    }

    /** Makes the staged rows the rows of {@code days}, in place of those they had. */
    public void replaceDays(Collection<LocalDate> days) {
      for (LocalDate day : days) {
        String partition = DAY + day;
        new Staged(table, new Path(folder, partition))
            .moveTo(new Path(root, table.name() + "/" + partition));
      }
      delete(folder);
    }

    /** Adds the staged rows to the table. */
    public void append() {
      for (FileStatus file : list(folder)) {
        move(file.getPath(), new Path(root, table.name() + "/" + file.getPath().getName()));
      }
      delete(folder);
    }

    private void moveTo(Path target) {
      delete(target);
      if (!list(folder).isEmpty()) {
        move(folder, target);
      }
    }
  }

  /**
   * Writes rows to the staging folder.
   *
   * @param rows with the columns of {@code table} by name, in any order, but for the dump
   * @param partitions the columns whose values become folders
   */
  public Staged stage(TableDefinition table, Dataset<Row> rows, String... partitions) {
    Path folder = new Path(root, ".staging/" + table.name());
    delete(folder);
    Column[] columns =
        table.columns().stream()
            .filter(column -> Arrays.asList(rows.columns()).contains(column.name()))
            .map(column -> col(column.name()).cast(column.type()).as(column.name()))
            .toArray(Column[]::new);
    DataFrameWriter<Row> writer =
        rows.select(columns)
            .write()
            .mode(SaveMode.Overwrite)
            .option("mapreduce.fileoutputcommitter.marksuccessfuljobs", "false");
    (partitions.length > 0 ? writer.partitionBy(partitions) : writer).parquet(folder.toString());
    return new Staged(table, folder);
  }

  private void move(Path from, Path to) {
    try {
      files.mkdirs(to.getParent());
      if (!files.rename(from, to)) {
        throw new IOException("can't move " + from + " to " + to);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(to.toString(), e);
    }
  }

  private void delete(Path folder) {
    try {
      files.delete(folder, true);
    } catch (IOException e) {
      throw new UncheckedIOException(folder.toString(), e);
    }
  }
}
