package org.daybook.job;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.util.Properties;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** The command {@code daybook}: reads dumps of news articles and keeps the book of each day. */
@Command(
    name = "daybook",
    description = "Reads dumps of news articles and keeps the book of each day, as Parquet tables.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      RunCommand.class,
      AnnotateCommand.class,
      AggregateCommand.class,
      QueryCommand.class,
      TablesCommand.class,
      ShowCommand.class,
      TrainCommand.class,
      EvaluateCommand.class
    })
public final class Main {
  private Main() {}

  /**
   * Runs a command. Exit codes: 0 done; 2 wrong usage or configuration, or data that cannot be
   * learnt from or measured on, said in a line; 1 anything else.
   */
  public static void main(String[] arguments) {
    int code = run(arguments);
    if (code != 0) {
      System.exit(code);
    }
  }

  /** Runs a command and gives its exit code. */
  static int run(String... arguments) {
    return new CommandLine(new Main())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler(Main::report)
        .execute(arguments);
  }

  private static int report(
      Exception exception, CommandLine command, CommandLine.ParseResult parsed) {
    if (exception instanceof ConfigurationException || isWrongData(exception, command)) {
      command.getErr().println(command.getCommandName() + ": " + reason(exception));
      return CommandLine.ExitCode.USAGE;
    }
    exception.printStackTrace(command.getErr());
    return CommandLine.ExitCode.SOFTWARE;
  }

  /** Whether a command that trains or measures was given a file that it cannot read. */
  private static boolean isWrongData(Exception exception, CommandLine command) {
    Object family = command.getParent() == null ? null : command.getParent().getCommand();
    return (family instanceof TrainCommand || family instanceof EvaluateCommand)
        && (exception instanceof IllegalArgumentException
            || exception instanceof IOException
            || exception instanceof UncheckedIOException);
  }

  /** The first line of what went wrong, of the cause where the exception only wraps it. */
  private static String reason(Exception exception) {
    Throwable cause = exception.getCause();
    boolean isWrapper = cause != null && cause.toString().equals(exception.getMessage());
    Throwable told = isWrapper ? cause : exception;
    String message = told instanceof NoSuchFileException ? "no file " : "";
    return (message + told.getMessage()).lines().findFirst().orElse("");
  }

  /** Version of Daybook. */
  static String version() {
    Properties properties = new Properties();
    try (InputStream in = Main.class.getResourceAsStream("/daybook-version.properties")) {
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties.getProperty("version");
  }

  /** Version of Daybook, for {@code --version}. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"daybook " + version()};
    }
  }
}
