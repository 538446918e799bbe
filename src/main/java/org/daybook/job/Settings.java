package org.daybook.job;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Properties;
import java.util.TreeMap;
import org.daybook.source.Limits;

/**
 * The options of {@code jobs/daybook.properties}, where each is described.
 *
 * @param limits what goes beyond them is rejected
 * @param earliest first day that is believed
 * @param latest last day that is believed
 * @param annotateMegabytes of input a task annotates
 */
record Settings(Limits limits, LocalDate earliest, LocalDate latest, int annotateMegabytes) {
  private static final String DEFAULTS = "/jobs/daybook.properties";

  /**
   * The defaults, and over them those of {@code file}.
   *
   * @param file null for the defaults alone
   * @throws ConfigurationException on an unknown key or a value that is not of its kind
   */
  static Settings from(Path file) {
    Properties properties = new Properties();
    try (InputStream in = Settings.class.getResourceAsStream(DEFAULTS)) {
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(DEFAULTS, e);
    }
    if (file != null) {
      override(properties, file);
    }
    return new Settings(
        new Limits(
            positive(properties, "record.longest"),
            positive(properties, "record.depth"),
            positive(properties, "gzip.expansion")),
        day(properties, "date.earliest"),
        properties.getProperty("date.latest").isBlank()
            ? LocalDate.now(ZoneOffset.UTC)
            : day(properties, "date.latest"),
        positive(properties, "annotate.megabytes"));
  }

  private static void override(Properties properties, Path file) {
    Properties own = new Properties();
    try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      own.load(in);
    } catch (IOException e) {
      throw new ConfigurationException("--config", file.toString(), "a file that can be read");
    }
    for (String key : own.stringPropertyNames()) {
      if (!properties.containsKey(key)) {
        String known = String.join(", ", new TreeMap<>(properties).keySet().toArray(String[]::new));
        throw new ConfigurationException(key, own.getProperty(key), "one of the keys " + known);
      }
      properties.setProperty(key, own.getProperty(key));
    }
  }

  private static int positive(Properties properties, String key) {
    String value = properties.getProperty(key).strip();
    try {
      int number = Integer.parseInt(value);
      if (number > 0) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Not a number is reported like a number that is too small.
    }
    throw new ConfigurationException(key, value, "a whole number above 0");
  }

  private static LocalDate day(Properties properties, String key) {
    String value = properties.getProperty(key).strip();
    try {
      return LocalDate.parse(value);
    } catch (DateTimeParseException e) {
      throw new ConfigurationException(key, value, "a day such as 2022-11-11");
    }
  }

  /** The options that shape the rows, as {@code runs} keeps them. */
  String shaping() {
    return "date.earliest="
        + earliest
        + " date.latest="
        + latest
        + " record.longest="
        + limits.longest()
        + " record.depth="
        + limits.depth()
        + " gzip.expansion="
        + limits.expansion();
  }
}
