package org.daybook.text;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A page as a scraper writes it that knows nothing of articles: all its text, line by line. */
public final class FlatPage {
  private FlatPage() {}

  /** The lines of a page, menus and all. */
  public static List<String> lines(String html) {
    Document page = Jsoup.parse(html);
    page.select("script, style, noscript, template, svg, iframe, select").remove();
    return Block.of(page.body()).stream().map(Block::text).toList();
  }
}
