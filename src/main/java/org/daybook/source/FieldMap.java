package org.daybook.source;

import java.util.Map;
import org.daybook.article.Markup;
import org.daybook.article.Origin;
import org.daybook.article.RawArticle;
import org.daybook.article.Reading;
import org.daybook.article.Reason;
import org.daybook.article.Rejection;

/** From a record's named fields to a raw article: finds the field of each role by its name. */
public final class FieldMap {
  private final Map<FieldRole, String> chosen;

  /** Finds fields as {@code options} name them, else by their common names. */
  public FieldMap(ReadOptions options) {
    this.chosen = options.fields();
  }

  /** The values of one record by field name; null where there is none. */
  @FunctionalInterface
  public interface Fields {
    /** Value of the field whose name, folded by {@link FieldRole#fold}, is {@code name}. */
    String value(String name);
  }

  /**
   * The article of a record.
   *
   * @param described the record's field names, for the rejection of one without a text
   */
  public Reading article(Origin origin, Fields fields, String described) {
    String text = value(fields, FieldRole.TEXT);
    String html = text == null ? value(fields, FieldRole.HTML) : null;
    if (text == null && html == null) {
      return Reading.of(
          Rejection.of(
              origin,
              Reason.MISSING_TEXT,
              "no text in any of the fields " + described,
              titleOrUrl(fields)));
    }
    return Reading.of(
        new RawArticle(
            origin,
            value(fields, FieldRole.URL),
            value(fields, FieldRole.TITLE),
            names(value(fields, FieldRole.AUTHOR)),
            value(fields, FieldRole.SITE),
            value(fields, FieldRole.LANGUAGE),
            value(fields, FieldRole.PUBLISHED),
            value(fields, FieldRole.CRAWLED),
            text == null ? html : text,
            text == null ? Markup.HTML : Markup.TEXT));
  }

  private String titleOrUrl(Fields fields) {
    String title = value(fields, FieldRole.TITLE);
    String url = value(fields, FieldRole.URL);
    return title != null ? title : url != null ? url : "";
  }

  private String value(Fields fields, FieldRole role) {
    String name = chosen.get(role);
    if (name != null) {
      return present(fields.value(FieldRole.fold(name)));
    }
    for (String common : role.names()) {
      String value = present(fields.value(common));
      if (value != null) {
        return value;
      }
    }
    return null;
  }

  private static String present(String value) {
    return value == null || value.isBlank() || value.equals("None") ? null : value.strip();
  }

  /** Authors written as a list, {@code ['A', 'B']}, as RealNews has them. */
  private static String names(String author) {
    if (author == null || !author.startsWith("[") || !author.endsWith("]")) {
      return author;
    }
    String inner = author.substring(1, author.length() - 1).replaceAll("['\"]", "").strip();
    return inner.isEmpty() ? null : inner;
  }
}
