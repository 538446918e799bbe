package org.daybook.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.daybook.article.Markup;
import org.daybook.article.Origin;
import org.daybook.article.RawArticle;
import org.daybook.article.Reading;
import org.daybook.article.Reason;
import org.daybook.article.Rejection;

/**
 * Files that are one article each: plain text, a page, a Markdown post. A file whose name starts
 * with a date, {@code 2022-11-11-kherson.md} as Jekyll has it, was published on that day.
 */
final class WholeFileFormat implements DumpFormat {
  private static final Pattern NAME_DATE =
      Pattern.compile("(?:^|/)(\\d{4}-\\d{2}-\\d{2})[-_.][^/]*$");

  private final Markup markup;

  WholeFileFormat(Markup markup) {
    this.markup = markup;
  }

  @Override
  public Records open(String file, Content content, ReadOptions options) {
    return new Records() {
      private boolean read;

      @Override
      public Reading next() throws IOException {
        if (read) {
          return null;
        }
        read = true;
        return reading(new Origin(file, 1), content, options);
      }
    };
  }

  private Reading reading(Origin origin, InputStream in, ReadOptions options) throws IOException {
    byte[] bytes = in.readNBytes(options.limits().longest());
    if (in.read() >= 0) {
      String detail = "longer than " + options.limits().longest() + " bytes";
      return Reading.of(Rejection.of(origin, Reason.TOO_LARGE, detail, decode(bytes)));
    }
    String body = decode(bytes);
    if (markup == Markup.MARKDOWN) {
      Optional<FrontMatter> frontMatter = FrontMatter.of(body);
      if (frontMatter.isPresent()) {
        return post(origin, frontMatter.get(), body, options);
      }
    }
    return body.isBlank()
        ? Reading.of(Rejection.of(origin, Reason.MISSING_TEXT, "the file is empty", ""))
        : Reading.of(
            new RawArticle(
                origin, null, null, null, null, null, nameDate(origin.file()), null, body, markup));
  }

  /** The front matter's fields, the rest as text, and the name's date where no other is given. */
  private Reading post(Origin origin, FrontMatter frontMatter, String body, ReadOptions options) {
    if (frontMatter.fault() != null) {
      return Reading.of(Rejection.of(origin, Reason.MALFORMED_RECORD, frontMatter.fault(), body));
    }
    Map<String, String> values = new HashMap<>(frontMatter.values());
    values.put(FieldRole.TEXT.names().get(0), body.substring(frontMatter.length()));
    String day = nameDate(origin.file());
    if (day != null && FieldRole.PUBLISHED.names().stream().noneMatch(values::containsKey)) {
      values.put(FieldRole.PUBLISHED.names().get(0), day);
    }
    Reading post = new FieldMap(options).article(origin, values::get, "of the post");
    return post.article() == null ? post : Reading.of(withMarkup(post.article()));
  }

  private RawArticle withMarkup(RawArticle post) {
    return new RawArticle(
        post.origin(),
        post.url(),
        post.title(),
        post.author(),
        post.site(),
        post.language(),
        post.published(),
        post.crawled(),
        post.body(),
        markup);
  }

  private static String nameDate(String file) {
    Matcher date = NAME_DATE.matcher(file);
    return date.find() ? date.group(1) : null;
  }

  private static String decode(byte[] bytes) {
    return PageText.decode(bytes, null);
  }
}
