package org.daybook.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Removes the parts of a page that by tag, class or id are no article. A part that holds much of
 * the page's paragraphs stays whatever it is called.
 */
final class Pruning {
  private static final String NEVER =
      "script, style, noscript, template, iframe, svg, button, input, select, textarea, figcaption,"
          + " nav, footer, aside, form:not(:has(article)):not(:has(p ~ p ~ p)),"
          + " [aria-hidden=true]:not(:has(p ~ p)), [hidden]:not(:has(p ~ p)),"
          + " [role=navigation], [role=complementary], [itemprop=author], [itemprop=caption],"
          + " [itemprop=datePublished]:not(:has(p)),"
          + " [style~=display:\\s*none]:not(:has(p ~ p)), amp-embed";

  private static final Pattern SUSPECT =
      names(
          "captions?|figcaption|credits?|photo-?credit|byline|by-line|author-?(?:bio|info|box|card"
              + "|meta|details)|about-?(?:the-)?author|share|sharing|sharebar|social"
              + "|addtoany|sharedaddy|jp-relatedposts|related|recirc|recommend(?:ed|ations)?"
              + "|newsletter|signup|sign-up|subscribe|subscription|promo|promotion"
              + "|advert(?:isement)?|ads?|sponsored|outbrain|taboola|breadcrumbs?|tags?|tag-?cloud"
              + "|post-?tags|entry-?meta|post-?meta|article-?meta|timestamp|dateline|comments?"
              + "|respond|disqus|most-?(?:read|popular)|trending|popular|gallery|slideshow|carousel"
              + "|lightbox|modal|popup|cookie|consent|privacy|pagination|pager|nav|navigation|menu"
              + "|sidebar|footer|skip-?link|screen-?reader(?:-text)?|visually-?hidden|sr-only"
              + "|read-?more|more-?(?:stories|on|from)|wp-caption-text|copyright|print-?only|hidden"
              + "|toolbar|tools|widget|infobox|teaser|video-?(?:player|container|title)");
  private static final Pattern CERTAIN =
      names(
          "onetrust.*|didomi.*|gdpr.*|cookie.*|consent|comment-?(?:list|area|thread)|comments"
              + "|disqus|respond|related-?(?:posts|articles|stories)|jp-relatedposts|taboola"
              + "|outbrain");

  /** Share of the page's paragraphs that a suspect, a certain and all suspects may hold. */
  private static final double SUSPECT_SHARE = 0.25;

  private static final double CERTAIN_SHARE = 0.85;
  private static final double TOGETHER = 0.5;
  private static final double SMALL = 0.02;

  private final Map<Element, Integer> masses = new HashMap<>();
  private final int total;
  private int gone;

  private Pruning(Element root) {
    for (Element paragraph : root.select("p")) {
      int length = paragraph.text().length();
      for (Element e = paragraph; e != null; e = e.parent()) {
        masses.merge(e, length, Integer::sum);
      }
    }
    total = Math.max(1, mass(root));
  }

  /** Prunes the page below an element. */
  static void prune(Element root) {
    root.select(NEVER).forEach(Element::remove);
    new Pruning(root).removeSuspects(root);
  }

  private void removeSuspects(Element root) {
    for (Element element : List.copyOf(root.getAllElements())) {
      if (!element.equals(root)
          && element.hasParent()
          && isSuspect(element)
          && isExpendable(element)) {
        gone += mass(element);
        element.remove();
      }
    }
  }

  private static boolean isSuspect(Element element) {
    return !element.tagName().matches("body|html|article|main|p")
        && (SUSPECT.matcher(names(element)).find() || CERTAIN.matcher(names(element)).find());
  }

  private boolean isExpendable(Element element) {
    int mass = mass(element);
    if (CERTAIN.matcher(names(element)).find()) {
      return mass <= CERTAIN_SHARE * total;
    }
    return mass <= SUSPECT_SHARE * total
        && (mass <= SMALL * total || gone + mass <= TOGETHER * total);
  }

  private int mass(Element element) {
    return masses.getOrDefault(element, 0);
  }

  private static String names(Element element) {
    return (element.className() + " " + element.id())
        .replaceAll("([a-z])([A-Z])", "$1-$2")
        .replace("__", "-");
  }

  private static Pattern names(String alternatives) {
    return Pattern.compile(
        "(?:^|[\\s_-])(?:" + alternatives + ")(?:$|[\\s_-])", Pattern.CASE_INSENSITIVE);
  }
}
