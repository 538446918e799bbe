package org.daybook.source;

import java.util.List;

/**
 * What a field of a record tells, and by which names the common layouts call it, the most telling
 * first: news-please and CC-News ({@code maintext, date_publish, source_domain}), RealNews ({@code
 * text, publish_date, domain, warc_date}), fundus ({@code plaintext, publishing_date}), NewsAPI
 * ({@code content, publishedAt, source.name}), schema.org ({@code articleBody, datePublished,
 * headline}). Case, {@code _}, {@code -} and spaces do not count.
 */
public enum FieldRole {
  URL(
      "url",
      "link",
      "canonicallink",
      "canonicalurl",
      "articleurl",
      "permalink",
      "uri",
      "sourceurl"),
  TITLE("title", "headline", "articletitle", "name"),
  AUTHOR("author", "authors", "byline", "creator"),
  SITE(
      "sourcedomain", "domain", "site", "sitename", "publisher", "outlet", "source.name", "source"),
  LANGUAGE("language", "lang", "inlanguage"),
  PUBLISHED(
      "datepublish",
      "publishdate",
      "publishingdate",
      "published",
      "publishedat",
      "publisheddate",
      "datepublished",
      "publicationdate",
      "pubdate",
      "date",
      "timestamp",
      "created",
      "createdat"),
  CRAWLED(
      "warcdate",
      "datedownload",
      "crawldate",
      "datecrawled",
      "crawledat",
      "fetchedat",
      "collectedat",
      "scrapedat",
      "downloadedat"),
  TEXT(
      "text",
      "maintext",
      "plaintext",
      "articlebody",
      "articletext",
      "fulltext",
      "body",
      "content",
      "article",
      "story"),
  HTML("html", "rawhtml", "contenthtml", "pagehtml");

  private final List<String> names;

  FieldRole(String... names) {
    this.names = List.of(names);
  }

  /** Common names in the form of {@link #fold}, the most telling first. */
  List<String> names() {
    return names;
  }

  /** A field's name without what does not count. */
  public static String fold(String name) {
    StringBuilder folded = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c != '_' && c != '-' && c != ' ' && c != '\uFEFF') {
        folded.append(Character.toLowerCase(c));
      }
    }
    return folded.toString();
  }
}
