package org.daybook.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import org.daybook.article.AnnotatedArticle;
import org.daybook.article.Outcome;
import org.daybook.nlp.Models;
import org.daybook.pipeline.AnnotateArticles;
import org.daybook.pipeline.CleanArticles;
import org.daybook.pipeline.DateArticles;
import org.daybook.pipeline.DetectLanguages;
import org.daybook.pipeline.InputFile;
import org.daybook.pipeline.InputFiles;
import org.daybook.pipeline.ReadArticles;
import org.daybook.pipeline.RecurringLines;
import org.daybook.pipeline.SiteMoves;
import org.daybook.source.ReadOptions;
import org.daybook.spark.RecordEncoder;
import org.daybook.table.Book;
import org.daybook.table.Run;
import org.daybook.table.TableDefinition;

/**
 * Dump to {@code articles} and {@code rejections}: all that is costly, and across articles nothing
 * but the days of sites that moved and the lines that recur within a source. A dump that the book
 * has already is replaced whole.
 */
final class AnnotateJob {
  private static final TableDefinition ARTICLES = TableDefinition.named("articles");
  private static final TableDefinition REJECTIONS = TableDefinition.named("rejections");
  private static final TableDefinition RUNS = TableDefinition.named("runs");
  private static final String ORIGIN_FILE = "origin.file";

  private final SparkSession session;
  private final Book book;
  private final Settings settings;

  AnnotateJob(SparkSession session, Book book, Settings settings) {
    this.session = session;
    this.book = book;
    this.settings = settings;
  }

  /** Starts to load the models, which takes as long as Spark takes to start. */
  static void prepare() {
    Thread loader = new Thread(Models::shared, "models");
    loader.setDaemon(true);
    loader.start();
  }

  /**
   * What a run changed.
   *
   * @param run its row of the table
   * @param days the days of the dump, before and after
   * @param moves of sites, whose days are not believed
   */
  record Result(Run run, Set<LocalDate> days, List<SiteMoves.Move> moves) {
    Result {
      days = Set.copyOf(days);
      moves = List.copyOf(moves);
    }
  }

  /** Reads {@code files} into the dump {@code dump}. */
  Result run(String dump, List<String> inputs, List<InputFile> files, ReadOptions options) {
    Instant start = Instant.now();
    DateArticles dating = DateArticles.between(settings.earliest(), settings.latest());
    Dataset<Outcome> dated =
        ReadArticles.of(files, options)
            .in(session)
            .transform(new CleanArticles()::apply)
            .transform(dating::apply)
            .transform(new DetectLanguages()::apply)
            .persist(StorageLevel.DISK_ONLY());
    try {
      describe("read, clean and date " + dump);
      SiteMoves moves = SiteMoves.among(dated);
      RecurringLines recurring = RecurringLines.among(dated);
      Dataset<Outcome> outcomes =
          dated.transform(dating.anew(moves.moves())::apply).transform(recurring.dropped()::apply);

      describe("annotate " + dump);
      Dataset<AnnotatedArticle> annotated =
          outcomes.transform(AnnotateArticles.in(partitions(files))::apply);
      Book.Staged articles =
          book.stage(
              ARTICLES,
              annotated
                  .toDF()
                  .hint("rebalance", col("day"))
                  .sortWithinPartitions(col("day"), col(ORIGIN_FILE), col("origin.position")),
              "day");
      Book.Staged rejections =
          book.stage(
              REJECTIONS,
              dated
                  .filter(col("rejection").isNotNull())
                  .select("rejection.*")
                  .coalesce(1)
                  .sortWithinPartitions("file", "position"));

      describe("replace " + dump);
      Row counts = counts(articles.rows());
      long rejected = rejections.rows().count();
      Set<LocalDate> days = new TreeSet<>(book.daysOfDump(dump));
      articles.replaceDump(dump);
      rejections.replaceDump(dump);
      days.addAll(book.daysOfDump(dump));

      Run run = row(dump, inputs, files, start, moves.records(), counts, rejected);
      book.stage(
              RUNS,
              session.createDataset(List.of(run), RecordEncoder.of(Run.class)).toDF().coalesce(1))
          .append();
      return new Result(run, days, moves.moves());
    } finally {
      dated.unpersist();
    }
  }

  private void describe(String step) {
    session.sparkContext().setJobDescription(step);
  }

  private int partitions(List<InputFile> files) {
    long bytes = InputFiles.bytes(files);
    long wanted = bytes / (settings.annotateMegabytes() * 1_000_000L) + 1;
    int cores = session.sparkContext().defaultParallelism();
    return (int) Math.max(cores, Math.min(wanted, 100_000));
  }

  private static Row counts(Dataset<Row> articles) {
    return articles
        .agg(
            count(lit(1)).as("articles"),
            count(col("day")).as("dated"),
            min("day").as("first_day"),
            max("day").as("last_day"))
        .first();
  }

  private Run row(
      String dump,
      List<String> inputs,
      List<InputFile> files,
      Instant start,
      long records,
      Row counts,
      long rejected) {
    long articles = counts.<Long>getAs("articles");
    if (records != articles + rejected) {
      throw new IllegalStateException(
          records + " records read, but " + articles + " articles and " + rejected + " rejections");
    }
    return new Run(
        start.truncatedTo(ChronoUnit.MILLIS).toString(),
        dump,
        inputs,
        files.size(),
        InputFiles.bytes(files),
        records,
        articles,
        articles - counts.<Long>getAs("dated"),
        rejected,
        counts.getAs("first_day"),
        counts.getAs("last_day"),
        ChronoUnit.MILLIS.between(start, Instant.now()) / 1000.0,
        Main.version(),
        Models.shared().version(),
        settings.shaping());
  }
}
