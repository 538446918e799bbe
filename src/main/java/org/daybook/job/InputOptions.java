package org.daybook.job;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.daybook.source.FieldRole;
import org.daybook.source.Format;
import org.daybook.source.ReadOptions;
import picocli.CommandLine.Option;

/** How dumps are read, for the commands that read them. */
final class InputOptions {
  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "Format of all files: warc wet json jsonl rss atom wxr html markdown csv tsv text parquet. Default: found out for each.")
  private String format;

  @Option(
      names = "--field",
      paramLabel = "ROLE=NAME",
      description =
          "Name of a field: title=headline. Roles: url title author site language published crawled text html.")
  private Map<String, String> fields = Map.of();

  /** What the options say. */
  ReadOptions readOptions(Settings settings) {
    Map<FieldRole, String> roles = new EnumMap<>(FieldRole.class);
    fields.forEach((role, name) -> roles.put(role(role, name), name));
    return new ReadOptions(format == null ? null : format(), roles, settings.limits());
  }

  private Format format() {
    return Format.named(format)
        .orElseThrow(
            () ->
                new ConfigurationException(
                    "--format", format, "one of " + List.of(Format.values())));
  }

  private static FieldRole role(String role, String name) {
    for (FieldRole known : FieldRole.values()) {
      if (known.name().equals(role.toUpperCase(Locale.ROOT))) {
        return known;
      }
    }
    throw new ConfigurationException(
        "--field", role + "=" + name, "one of the roles " + List.of(FieldRole.values()));
  }
}
