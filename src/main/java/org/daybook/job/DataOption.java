package org.daybook.job;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;

/** What an evaluation measures; each command's description says what it reads. */
final class DataOption {
  @Option(
      names = "--data",
      required = true,
      arity = "1..*",
      paramLabel = "PATH",
      description = "Files or folders to measure, as said above.")
  private List<Path> paths;

  List<Path> paths() {
    return paths;
  }
}
