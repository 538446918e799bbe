package org.daybook.job;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.daybook.table.Answer;

/** Prints the answer to a query. */
final class AnswerPrinter {
  private static final int WIDEST = 60;
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
          .addModule(
              new SimpleModule()
                  .addSerializer(LocalDate.class, ToStringSerializer.instance)
                  .addSerializer(Instant.class, ToStringSerializer.instance))
          .build();

  private final PrintStream out;

  AnswerPrinter(PrintStream out) {
    this.out = out;
  }

  void print(Answer answer, OutputFormat format) {
    switch (format) {
      case TABLE -> table(answer);
      case CSV -> csv(answer);
      case JSON -> json(answer);
    }
    out.flush();
  }

  private void table(Answer answer) {
    List<List<String>> lines = new ArrayList<>();
    lines.add(answer.columns());
    answer.rows().forEach(row -> lines.add(row.stream().map(AnswerPrinter::cell).toList()));
    int width = answer.columns().size();
    int[] widths = new int[width];
    for (List<String> line : lines) {
      for (int i = 0; i < width; i++) {
        widths[i] = Math.max(widths[i], line.get(i).codePointCount(0, line.get(i).length()));
      }
    }
    for (int n = 0; n < lines.size(); n++) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < width; i++) {
        String value = lines.get(n).get(i);
        String padding = " ".repeat(widths[i] - value.codePointCount(0, value.length()));
        line.append(i == 0 ? "" : "  ")
            .append(isNumeric(answer, i) ? padding + value : value + padding);
      }
      out.println(line.toString().stripTrailing());
      if (n == 0) {
        List<String> rules = new ArrayList<>();
        for (int w : widths) {
          rules.add("-".repeat(w));
        }
        out.println(String.join("  ", rules));
      }
    }
  }

  private static boolean isNumeric(Answer answer, int column) {
    return answer.rows().stream()
        .map(row -> row.get(column))
        .allMatch(value -> value == null || value instanceof Number);
  }

  private static String cell(Object value) {
    String text = string(value).replaceAll("\\s+", " ");
    return text.length() <= WIDEST ? text : text.substring(0, WIDEST - 1) + "\u2026";
  }

  private void csv(Answer answer) {
    try {
      CSVPrinter printer =
          new CSVPrinter(out, CSVFormat.RFC4180.builder().setRecordSeparator("\n").get());
      printer.printRecord(answer.columns());
      for (List<Object> row : answer.rows()) {
        printer.printRecord(row.stream().map(AnswerPrinter::string).toList());
      }
      printer.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void json(Answer answer) {
    out.print("[");
    String separator = "";
    for (List<Object> row : answer.rows()) {
      Map<String, Object> object = new LinkedHashMap<>();
      for (int i = 0; i < row.size(); i++) {
        object.put(answer.columns().get(i), row.get(i));
      }
      out.print(separator + write(object));
      separator = ",\n";
    }
    out.println("]");
  }

  private static String string(Object value) {
    if (value == null) {
      return "";
    }
    if (value instanceof BigDecimal number) {
      return number.toPlainString();
    }
    return value instanceof List || value instanceof Map ? write(value) : value.toString();
  }

  private static String write(Object value) {
    try {
      return JSON.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
