package org.daybook.benchmark;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How much memory {@code annotate} needs for many articles: those of a folder of JSON lines, again
 * and again with other addresses, over {@value #DAYS} days, in a process with 2 GB of heap.
 */
final class ManyArticles {
  private static final int DAYS = 488;
  private static final LocalDate FIRST = LocalDate.of(2021, 1, 1);
  private static final Pattern COLLECTION =
      Pattern.compile("Pause (Full|Young).*? \\d+M->(\\d+)M\\(\\d+M\\)");
  private static final ObjectMapper JSON = new ObjectMapper();

  private ManyArticles() {}

  /**
   * Prints what it needs; the arguments are the folder to work in, how many articles, the folder of
   * JSON lines, and the options of the JVM.
   */
  public static void main(String[] arguments) throws IOException {
    Path work = Files.createDirectories(Path.of(arguments[0]).toAbsolutePath());
    int articles = Integer.parseInt(arguments[1]);
    Path dump = work.resolve("many.jsonl");
    Path collections = work.resolve("gc.log");
    write(lines(Path.of(arguments[2])), articles, dump);

    List<String> annotate = new ArrayList<>();
    annotate.add(WholeProcess.java());
    annotate.addAll(Arrays.asList(arguments).subList(3, arguments.length));
    annotate.addAll(
        List.of(
            "-Xmx2g",
            "-XX:+UseParallelGC",
            "-XX:ActiveProcessorCount=2",
            "-Xlog:gc:file=" + collections,
            "-cp",
            System.getProperty("java.class.path"),
            "org.daybook.job.Main",
            "annotate",
            "--input",
            dump.toString(),
            "--book",
            work.resolve("book").toString()));
    double minutes = WholeProcess.seconds(annotate, work) / 60;
    System.out.printf("%,d articles, %,d MB%n", articles, Files.size(dump) >> 20);
    System.out.printf("%.1f minutes on 2 cores%n", minutes);
    System.out.printf("%,6d MB left at most by a full collection%n", most("Full", collections));
    System.out.printf("%,6d MB left at most by a young one%n", most("Young", collections));
    Files.delete(dump);
  }

  private static List<String> lines(Path folder) throws IOException {
    List<String> lines = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        lines.addAll(Files.readAllLines(file));
      }
    }
    return lines;
  }

  private static void write(List<String> lines, int articles, Path dump) throws IOException {
    try (Writer out = Files.newBufferedWriter(dump)) {
      for (int i = 0; i < articles; i++) {
        ObjectNode article = (ObjectNode) JSON.readTree(lines.get(i % lines.size()));
        article.put("url", article.path("url").asText() + "/" + i / lines.size());
        article.put("date", FIRST.plusDays((long) i * DAYS / articles).toString());
        out.append(article.toString()).append('\n');
      }
    }
  }

  private static int most(String kind, Path collections) {
    try (Stream<String> lines = Files.lines(collections)) {
      return lines
          .map(COLLECTION::matcher)
          .filter(Matcher::find)
          .filter(match -> match.group(1).equals(kind))
          .mapToInt(match -> Integer.parseInt(match.group(2)))
          .max()
          .orElse(0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
