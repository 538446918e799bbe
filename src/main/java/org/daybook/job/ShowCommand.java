package org.daybook.job;

import java.io.FileDescriptor;
import java.io.FileNotFoundException;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.hadoop.conf.Configuration;
import org.daybook.article.AnnotatedArticle;
import org.daybook.article.Outcome;
import org.daybook.article.Reading;
import org.daybook.date.DateResolver;
import org.daybook.nlp.Annotator;
import org.daybook.nlp.LanguageDetector;
import org.daybook.nlp.Models;
import org.daybook.pipeline.InputFile;
import org.daybook.pipeline.InputFiles;
import org.daybook.source.ReadOptions;
import org.daybook.source.RecordStream;
import org.daybook.text.ArticleCleaner;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code daybook show}: what becomes of each record of a dump, in this JVM, without book or Spark.
 */
@Command(
    name = "show",
    description = "Shows what it makes of each article of a dump: no book, no Spark.",
    mixinStandardHelpOptions = true)
final class ShowCommand implements Callable<Integer> {
  /** How articles are shown. */
  enum Output {
    /** For reading: names, tones and topics marked in the text. */
    TEXT,
    /** An object a line, its fields those of the table {@code articles}. */
    JSON
  }

  @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files, folders or globs.")
  private List<String> paths;

  @Option(
      names = "--output",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
  private Output output;

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description = "Properties over those of jobs/daybook.properties.")
  private Path config;

  @Mixin private InputOptions input;

  @Override
  public Integer call() {
    Settings settings = Settings.from(config);
    Configuration hadoop = new Configuration();
    ReadOptions options = input.readOptions(settings);
    ArticleCleaner cleaner = new ArticleCleaner();
    DateResolver dates = new DateResolver(settings.earliest(), settings.latest());
    LanguageDetector languages = new LanguageDetector(Models::language);
    Annotator annotator = new Annotator(Models.shared());
    ArticlePrinter printer = output == Output.TEXT ? new TextArticles() : new JsonArticles();
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
    for (InputFile file : files()) {
      try (RecordStream records = InputFiles.records(file.path(), hadoop, options)) {
        while (records.hasNext()) {
          Reading reading = records.next();
          Outcome outcome = cleaner.clean(reading).map(dates::date).map(languages::detect);
          if (outcome.rejection() != null) {
            System.err.println("rejected: " + outcome.rejection());
          } else {
            AnnotatedArticle article = annotator.annotate(outcome.article());
            printer.print(article, out);
          }
        }
      }
    }
    out.flush();
    return 0;
  }

  private List<InputFile> files() {
    try {
      return InputFiles.list(paths, new Configuration());
    } catch (FileNotFoundException e) {
      throw new ConfigurationException(
          "PATH", e.getMessage(), "a file, folder or glob that exists");
    } catch (IOException e) {
      throw new UncheckedIOException("can't list the inputs", e);
    }
  }
}
