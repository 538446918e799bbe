package org.daybook.source;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.daybook.article.Markup;

/** The known formats: by which content and which names a file is known to be of one. */
public enum Format {
  WARC(new WarcFormat(), "WARC/\\d", "warc", "wet"),
  JSON(
      new JsonFormat(),
      JsonFormat.ENVELOPE + "|\\s*(\\[\\s*[{\\]]|\\{[ \\t]*\\R|\\{[^\\r\\n]*[,{\\[][ \\t]*\\R)",
      "json"),
  JSONL(new JsonLinesFormat(), "\\s*\\{\\s*\"", "jsonl", "ndjson"),
  FEED(
      new FeedFormat(),
      "(?s)\\s*+(?:(?><\\?.*?\\?>|<!--.*?-->|<!DOCTYPE[^\\[>]*(\\[.*?\\]\\s*)?>)\\s*+)*+<(rss|feed|rdf:RDF)\\b.*",
      "rss",
      "atom",
      "wxr",
      "xml"),
  HTML(
      new WholeFileFormat(Markup.HTML),
      "(?i)(?s)\\s*(<\\?xml[^>]*>\\s*)?(?:(?><!--.*?-->)\\s*+)*+<(!doctype\\s+html|html|head|body)\\b.*",
      "html",
      "htm",
      "xhtml"),
  MARKDOWN(new WholeFileFormat(Markup.MARKDOWN), FrontMatter.START, "md", "markdown"),
  CSV(new DelimitedFormat(','), "(?i)\"?[\\w. -]{1,40}\"?(,\"?[\\w. -]{1,40}\"?){1,200}\\R", "csv"),
  TSV(
      new DelimitedFormat('\t'),
      "(?i)\"?[\\w. -]{1,40}\"?(\t\"?[\\w. -]{1,40}\"?){1,200}\\R",
      "tsv",
      "tab"),
  TEXT(new WholeFileFormat(Markup.TEXT), null, "txt", "text"),
  /** Read by another way, for it needs a file that can be read from any place. */
  PARQUET(Format::noStream, null);

  private static final List<Pattern> FOREIGN =
      List.of(
          Pattern.compile("(?s)\\s*<\\?xml.*"), Pattern.compile("PAR1"), Pattern.compile("%PDF-"));

  private final DumpFormat reader;
  private final Pattern start;
  private final List<String> extensions;

  Format(DumpFormat reader, String start, String... extensions) {
    this.reader = reader;
    this.start = start == null ? null : Pattern.compile(start);
    this.extensions = List.of(extensions);
  }

  private static DumpFormat.Records noStream(String file, Content content, ReadOptions options)
      throws IOException {
    throw new IOException("a Parquet file can't be read as a stream");
  }

  DumpFormat reader() {
    return reader;
  }

  /** The format of this name, or of files with this extension, in any case: {@code wxr}. */
  public static Optional<Format> named(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return Stream.of(values())
        .filter(
            format ->
                format.name().toLowerCase(Locale.ROOT).equals(lower)
                    || format.extensions.contains(lower))
        .findFirst();
  }

  /**
   * The format of a file: the one its first characters can only be, else the one its name says,
   * else text; none where it is binary or a known other thing. The start of a table is believed of
   * a file without a telling name only.
   *
   * @param head its first characters, of {@link Content#HEAD} bytes
   */
  static Optional<Format> of(String file, String head) {
    Optional<Format> byName = byName(file);
    for (Format format : List.of(WARC, JSON, JSONL, FEED, HTML, MARKDOWN)) {
      if (format.start.matcher(head).lookingAt()) {
        return Optional.of(format);
      }
    }
    if (head.indexOf('\0') >= 0
        || FOREIGN.stream().anyMatch(other -> other.matcher(head).lookingAt())) {
      return Optional.empty();
    }
    if (byName.isPresent()) {
      return byName;
    }
    for (Format format : List.of(CSV, TSV)) {
      if (format.start.matcher(head).lookingAt()) {
        return Optional.of(format);
      }
    }
    return Optional.of(TEXT);
  }

  private static Optional<Format> byName(String file) {
    String name = file.toLowerCase(Locale.ROOT);
    String plain = name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
    for (Format format : values()) {
      if (format.extensions.stream().anyMatch(extension -> plain.endsWith("." + extension))) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }
}
