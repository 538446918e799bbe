package org.daybook.job;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.daybook.eval.Prediction;
import org.daybook.eval.ScoreTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The options of how an evaluation is handed out, and the handing out. */
@Command(mixinStandardHelpOptions = true)
final class ScoreOutput {
  /** How the figures are printed. */
  enum Output {
    table,
    json
  }

  @Option(
      names = "--output",
      defaultValue = "table",
      paramLabel = "FORMAT",
      description = "table or json; default ${DEFAULT-VALUE}.")
  private Output output;

  @Option(
      names = "--predictions",
      paramLabel = "FILE",
      description = "Also write each prediction beside what was true, a line each.")
  private Path predictions;

  /** Prints the figures, and writes the predictions where they are wanted. */
  void write(List<ScoreTable> tables, List<Prediction> all) throws IOException {
    writeLines(tables, all.stream().map(Prediction::line).toList());
  }

  /** The same with predictions in a layout of their own. */
  void writeLines(List<ScoreTable> tables, List<String> lines) throws IOException {
    if (predictions != null) {
      Files.write(predictions, lines);
    }
    if (output == Output.table) {
      tables.forEach(table -> System.out.println(table.text()));
      return;
    }
    Map<String, Object> objects = new LinkedHashMap<>();
    tables.forEach(table -> objects.put(table.title(), table.objects()));
    ObjectMapper json = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    System.out.println(json.writeValueAsString(objects));
  }
}
