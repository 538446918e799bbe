package org.daybook.article;

import java.util.Objects;

/**
 * One record of a dump, as the dump tells it: nothing is cleaned, resolved or believed yet. All but
 * the origin, the body and its markup may be null.
 *
 * @param url address of the article
 * @param title headline
 * @param author byline
 * @param site the site's domain or name, where the record names it
 * @param language the language, where the record names it
 * @param published when it appeared, as written; of a date of numbers whose order the file's other
 *     dates tell, year, month and day
 * @param crawled when it was fetched, as written
 * @param body the text, page or post
 * @param markup how the body is written
 */
public record RawArticle(
    Origin origin,
    String url,
    String title,
    String author,
    String site,
    String language,
    String published,
    String crawled,
    String body,
    Markup markup) {
  public RawArticle {
    Objects.requireNonNull(origin, "origin");
    Objects.requireNonNull(body, "body");
    Objects.requireNonNull(markup, "markup");
  }

  /** The same article with its date written in another way. */
  public RawArticle withPublished(String written) {
    return new RawArticle(
        origin, url, title, author, site, language, written, crawled, body, markup);
  }
}
