package org.daybook.pipeline;

import java.io.Closeable;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.SerializableConfiguration;
import org.apache.spark.util.TaskCompletionListener;
import org.daybook.article.Reading;
import org.daybook.source.ReadOptions;
import org.daybook.source.RecordStream;
import org.daybook.spark.RecordEncoder;

/**
 * Reads the records of a dump's files, each file, or part of a large one, as a stream by one task.
 * Adds a rejection for each record, and each rest of a file, that can't be read; drops nothing.
 */
public final class ReadArticles {
  private static final int TASKS_PER_CORE = 3;

  private final List<InputFile> files;
  private final ReadOptions options;

  private ReadArticles(List<InputFile> files, ReadOptions options) {
    this.files = files;
    this.options = options;
  }

  /** Reads {@code files} as {@code options} say. */
  public static ReadArticles of(List<InputFile> files, ReadOptions options) {
    return new ReadArticles(files, options);
  }

  /** The readings, in no particular order. */
  public Dataset<Reading> in(SparkSession session) {
    JavaSparkContext context = JavaSparkContext.fromSparkContext(session.sparkContext());
    List<FileGroup> groups = FileGroup.spread(files, TASKS_PER_CORE * context.defaultParallelism());
    SerializableConfiguration hadoop = new SerializableConfiguration(context.hadoopConfiguration());
    ReadOptions how = options;
    return session
        .createDataset(
            context.parallelize(groups, Math.max(1, groups.size())).rdd(),
            RecordEncoder.of(FileGroup.class))
        .mapPartitions(
            (MapPartitionsFunction<FileGroup, Reading>)
                rows -> new Readings(rows, hadoop.value(), how),
            RecordEncoder.of(Reading.class));
  }

  /** The records of the files of some groups, one file open at a time. */
  private static final class Readings implements Iterator<Reading>, Closeable {
    private final Iterator<FileGroup> groups;
    private final Configuration hadoop;
    private final ReadOptions options;
    private Iterator<FileGroup.Piece> pieces = List.<FileGroup.Piece>of().iterator();
    private RecordStream open;

    Readings(Iterator<FileGroup> groups, Configuration hadoop, ReadOptions options) {
      this.groups = groups;
      this.hadoop = hadoop;
      this.options = options;
      TaskContext.get().addTaskCompletionListener((TaskCompletionListener) context -> close());
    }

    @Override
    public boolean hasNext() {
      while (open == null || !open.hasNext()) {
        close();
        while (!pieces.hasNext()) {
          if (!groups.hasNext()) {
            return false;
          }
          pieces = groups.next().pieces().iterator();
        }
        FileGroup.Piece piece = pieces.next();
        open = InputFiles.records(piece.path(), piece.part(), hadoop, options);
      }
      return true;
    }

    @Override
    public Reading next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      return open.next();
    }

    @Override
    public void close() {
      if (open != null) {
        open.close();
        open = null;
      }
    }
  }
}
