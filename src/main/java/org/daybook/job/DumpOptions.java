package org.daybook.job;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.daybook.source.ReadOptions;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which dump is read into which book, for {@code run} and {@code annotate}. */
final class DumpOptions {
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

  @Option(
      names = "--input",
      paramLabel = "PATH",
      arity = "1..*",
      required = true,
      description = "Files, folders or globs, on any file system that Hadoop knows.")
  private List<String> inputs;

  @Option(
      names = "--book",
      paramLabel = "DIR",
      required = true,
      description = "Folder of the book.")
  private String book;

  @Option(
      names = "--dump",
      paramLabel = "NAME",
      description =
          "Name of the dump; one of the same name is replaced. Default: the first input's.")
  private String name;

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description = "Properties over those of jobs/daybook.properties.")
  private Path config;

  @Mixin private InputOptions input;

  List<String> inputs() {
    return inputs;
  }

  String book() {
    return book;
  }

  /** Whether the dump was named, so that replacing it is meant. */
  boolean isNamed() {
    return name != null;
  }

  /** The dump's name: as given, else the first input's last part without its extensions. */
  String name() {
    String chosen = name != null ? name : nameOf(inputs.get(0));
    if (!NAME.matcher(chosen).matches()) {
      throw new ConfigurationException(
          "--dump", chosen, "a name of letters, digits and . _ -, at most 64");
    }
    return chosen;
  }

  private static String nameOf(String input) {
    String path = input.endsWith("/") ? input.substring(0, input.length() - 1) : input;
    String last = path.substring(path.lastIndexOf('/') + 1);
    int dot = last.indexOf('.', 1);
    String stem = (dot < 0 ? last : last.substring(0, dot)).replaceAll("[^A-Za-z0-9_-]+", "-");
    return stem.matches("-*") ? "dump" : stem.replaceAll("^[-_]+", "");
  }

  Settings settings() {
    return Settings.from(config);
  }

  ReadOptions readOptions(Settings settings) {
    return input.readOptions(settings);
  }
}
