package org.daybook.text;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The dates that a page's markup tells machines, the most trusted first: when the article was
 * published; and traces, which serve where nothing else does: when it was changed, what scripts
 * hold, the folder of its picture.
 */
final class TaggedDates {
  private static final List<String> PUBLISHED =
      List.of(
          "article:published_time",
          "article:published",
          "og:article:published_time",
          "og:published_time",
          "og:pubdate",
          "datepublished");
  private static final List<String> NAMED =
      List.of(
          "rnews:datepublished",
          "article:post_date",
          "article_date_original",
          "parsely-pub-date",
          "sailthru.date",
          "cxenseparse:recs:publishtime",
          "pubdate",
          "pub_date",
          "publishdate",
          "publish-date",
          "publish_date",
          "publication_date",
          "date-publication",
          "date_published",
          "published-date",
          "published_date",
          "published",
          "originalpublicationdate",
          "article.published",
          "article.created",
          "displaydate",
          "bt:pubdate",
          "vr:published_time",
          "shareaholic:article_published_time",
          "citation_publication_date",
          "citation_date",
          "prism.publicationdate",
          "dc.date.issued",
          "dc.date.created",
          "dc.date",
          "dc:date",
          "dc.issued",
          "dc.created",
          "dcterms.issued",
          "dcterms.created",
          "dcterms.date",
          "datecreated",
          "creation_date",
          "release_date",
          "ptime",
          "doc_date",
          "article:date",
          "og:date",
          "datetime",
          "created",
          "date");
  private static final List<String> MODIFIED =
      List.of(
          "article:modified_time",
          "og:updated_time",
          "datemodified",
          "dcterms.modified",
          "dc.date.modified",
          "lastmod",
          "last-modified",
          "modified",
          "revised");

  private static final Pattern EMBEDDED = embedded("datePublished|dateCreated|uploadDate");
  private static final Pattern EMBEDDED_CHANGE = embedded("dateModified");
  private static final Pattern SCRIPTED =
      Pattern.compile(
          "(?i)[\"']?(?:date_?published|published_?(?:at|date|time)|(?:article)?publish_?(?:date|time)|pub_?date"
              + "|publication_?date|first_?published(?:_?date)?|post_?date)[\"']?"
              + "\\s{0,3}[:=]\\s{0,3}[\"']([^\"']{8,40})[\"']");
  private static final Pattern PICTURE =
      Pattern.compile(
          "/((?:19|20)\\d\\d)/?(0[1-9]|1[0-2])/?(0[1-9]|[12]\\d|3[01])(?:/|_|-|\\d{6,9}\\D)");
  private static final int LONGEST = 160;
  private static final int LONGEST_SCRIPT = 200_000;

  private final Document page;
  private final Map<String, String> metas = new LinkedHashMap<>();

  TaggedDates(Document page) {
    this.page = page;
    for (Element meta : page.select("meta[content], meta[value]")) {
      String content = meta.hasAttr("content") ? meta.attr("content") : meta.attr("value");
      for (String key : List.of("property", "name", "itemprop", "http-equiv")) {
        if (!content.isBlank() && meta.hasAttr(key)) {
          metas.putIfAbsent(meta.attr(key).strip().toLowerCase(Locale.ROOT), content);
        }
      }
    }
  }

  /** When the article was published. */
  Set<String> published(EmbeddedData data) {
    Set<String> values = new LinkedHashSet<>();
    PUBLISHED.forEach(name -> add(metas.get(name), values));
    add(data.published(), values);
    if (data.published() == null) {
      addScripts("script[type*=ld+json]", EMBEDDED, values);
    }
    NAMED.forEach(name -> add(metas.get(name), values));
    return values;
  }

  /** What else may be the day of the article. */
  Set<String> traces(EmbeddedData data) {
    Set<String> values = new LinkedHashSet<>();
    addScripts("script:not([src]):not([type*=ld+json])", SCRIPTED, values);
    add(data.modified(), values);
    MODIFIED.forEach(name -> add(metas.get(name), values));
    addScripts("script[type*=ld+json]", EMBEDDED_CHANGE, values);
    Matcher picture = PICTURE.matcher(metas.getOrDefault("og:image", ""));
    if (picture.find()) {
      add(picture.group(1) + "-" + picture.group(2) + "-" + picture.group(3), values);
    }
    return values;
  }

  /** The first date of each script: JSON that can't be parsed is searched too. */
  private void addScripts(String query, Pattern dated, Set<String> values) {
    for (Element script : page.select(query)) {
      String data = script.data();
      Matcher date = dated.matcher(data.substring(0, Math.min(LONGEST_SCRIPT, data.length())));
      if (date.find()) {
        add(date.group(1), values);
      }
    }
  }

  private static Pattern embedded(String properties) {
    return Pattern.compile("\"(?:" + properties + ")\"\\s{0,9}:\\s{0,9}\"([^\"]{6,40})\"");
  }

  private static void add(String value, Set<String> values) {
    String plain = WhiteSpace.oneLine(value);
    if (plain != null && plain.length() <= LONGEST) {
      values.add(plain);
    }
  }
}
