package org.daybook.text;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * Removes the parts of a page that by tag, class or id are no article. A part that holds much of
 * the page's running text stays whatever it is called.
 */
final class Pruning {
  private static final String NEVER =
      "script, style, noscript, template, iframe, svg, button, input, select, textarea, figcaption,"
          + " nav, [role=navigation], .mw-editsection, .editsection, [itemprop=author], [itemprop=caption], amp-embed";

  private static final String HEADINGS = "h2, h3, h4, h5, h6, [role=heading]";

  private static final String PARTS =
      "aside, form, dialog, article footer, main footer, [role=complementary], [role=dialog],"
          + " [itemprop=datePublished], [itemprop=comment], [aria-hidden=true], [hidden],"
          + " [style~=display:\\s*none]";

  private static final Pattern SUSPECT =
      names(
          "captions?|figcaption|credits?|photo-?credit|byline|by-line|author-?(?:bio|info|box|card"
              + "|meta|details|description|profile)|(?:post|entry|article)-?author"
              + "|about-?(?:the-)?author|bio|biography|share|sharing|sharebar|social"
              + "|addtoany|sharedaddy|jp-relatedposts|related|recirc|recommend(?:ed|ations)?"
              + "|newsletter|signup|sign-up|subscribe|subscription|promo|promotion"
              + "|advert(?:isement)?|ads?|sponsored|outbrain|taboola|breadcrumbs?|tags?|tag-?cloud"
              + "|post-?tags|entry-?meta|post-?meta|article-?meta|timestamp|dateline|comments?"
              + "|respond|disqus|most-?(?:read|popular)|trending|popular|gallery|slideshow|carousel"
              + "|lightbox|modal|popup|cookie|consent|privacy|pagination|pager|nav|navigation|menu"
              + "|sidebar|footer|skip-?link|screen-?reader(?:-text)?|visually-?hidden|sr-only"
              + "|read-?more|(?:internal|rich)-?link|more-?(?:stories|on|from)|wp-caption-text|copyright|print-?only|hidden"
              + "|toolbar|tools|widget|infobox|video-?(?:player|container|title)"
              + "|product-?(?:card|box)|affiliate");
  private static final Pattern TEASER = names("teasers?");

  /** Of a paragraph, whose class says more often how it looks than what it is. */
  private static final Pattern NO_PARAGRAPH =
      names("captions?|figcaption|wp-caption-text|photo-?credit|byline|screen-?reader(?:-text)?");

  private static final Pattern CERTAIN =
      names(
          "onetrust.*|didomi.*|gdpr.*|cookie.*|consent"
              + "|comment-?(?:list|area|thread|section|form|body|content)s?"
              + "|comments(?!-(?:open|closed|enabled|disabled))|(?:user|reader)-?comments?"
              + "|kommentare?|commentaires?|comentarios|disqus.*|respond"
              + "|related-?(?:posts|articles|stories)|jp-relatedposts|taboola|outbrain");

  /** Characters of a text that count as running text where they stand outside links. */
  private static final int RUNNING = 40;

  /** Share of the page's text that a part, a suspect, a certain and all suspects may hold. */
  private static final double PART_SHARE = 0.6;

  private static final double SUSPECT_SHARE = 0.25;
  private static final double CERTAIN_SHARE = 0.85;
  private static final double TOGETHER = 0.5;
  private static final double SMALL = 0.02;

  /** Characters of running text that make a short post above a long thread of comments. */
  private static final int SHORT_POST = 200;

  private final IdentityHashMap<Element, Integer> masses;

  /** Running text that is left but for suspects, and that of the suspects removed. */
  private int total;

  private int gone;

  private Pruning(Element root) {
    Weighing weighing = new Weighing();
    root.traverse(weighing);
    masses = weighing.masses;
    total = Math.max(1, mass(root));
  }

  /** Prunes the page below an element. */
  static void prune(Element root) {
    root.select(NEVER).forEach(Element::remove);
    root.select("footer:not(article footer, main footer, blockquote footer, :has(article))")
        .forEach(Element::remove);
    Pruning pruning = new Pruning(root);
    pruning.removeParts(root);
    pruning.removeLists(root);
    pruning.removeSuspects(root);
  }

  private void removeParts(Element root) {
    for (Element part : root.select(PARTS)) {
      if (isOnPage(part) && mass(part) <= PART_SHARE * total) {
        total -= mass(part);
        part.remove();
      }
    }
  }

  /** Removes what has a list of other articles below its first heading. */
  private void removeLists(Element root) {
    for (Element heading : root.select(HEADINGS)) {
      if (isOnPage(heading) && Boilerplate.kindOf(heading.text()) == Boilerplate.Kind.LIST) {
        Element list = headed(heading);
        if (opens(heading, list) && mass(list) <= PART_SHARE * total) {
          total -= mass(list);
          list.remove();
        }
      }
    }
  }

  /** The smallest element around a heading that has more text than it. */
  private static Element headed(Element heading) {
    Element around = heading;
    while (around.parent() != null && texts(around).allMatch(text -> isIn(text, heading))) {
      around = around.parent();
    }
    return around;
  }

  /** Whether no text stands before the heading. */
  private static boolean opens(Element heading, Element list) {
    return texts(list).findFirst().filter(text -> isIn(text, heading)).isPresent();
  }

  private static Stream<TextNode> texts(Element element) {
    return element.nodeStream(TextNode.class).filter(text -> !text.isBlank());
  }

  private static boolean isIn(Node node, Element element) {
    for (Node around = node; around != null; around = around.parent()) {
      if (around.equals(element)) {
        return true;
      }
    }
    return false;
  }

  private void removeSuspects(Element root) {
    for (Element element : List.copyOf(root.getAllElements())) {
      String names = names(element);
      if (names == null || element.equals(root) || !isOnPage(element)) {
        continue;
      }
      int mass = mass(element);
      if (isCertain(element, names)) {
        if (mass <= CERTAIN_SHARE * total || total - gone - mass >= SHORT_POST) {
          total -= mass;
          element.remove();
        }
      } else if (isSuspect(element, names) && isExpendable(mass)) {
        gone += mass;
        element.remove();
      }
    }
  }

  private static boolean isCertain(Element element, String names) {
    return !element.tagName().equals("p") && CERTAIN.matcher(names).find();
  }

  /** A teaser under a heading leads to another article; without one it may be this one's lead. */
  private static boolean isSuspect(Element element, String names) {
    return (element.tagName().equals("p") ? NO_PARAGRAPH : SUSPECT).matcher(names).find()
        || (TEASER.matcher(names).find() && element.selectFirst("h2, h3, h4, h5, h6") != null);
  }

  /** Whether neither it nor an element around it was removed. */
  private static boolean isOnPage(Element element) {
    return element.ownerDocument() != null;
  }

  private boolean isExpendable(int mass) {
    return mass <= SUSPECT_SHARE * total
        && (mass <= SMALL * total || gone + mass <= TOGETHER * total);
  }

  private int mass(Element element) {
    return masses.getOrDefault(element, 0);
  }

  /** Class and id in words; null where there is neither, or the tag is above suspicion. */
  private static String names(Element element) {
    String names = element.className() + " " + element.id();
    boolean named = names.length() > 1 && !element.tagName().matches("body|html|article|main");
    return named ? names.replaceAll("([a-z])([A-Z])", "$1-$2").replace("__", "-") : null;
  }

  private static Pattern names(String alternatives) {
    return Pattern.compile(
        "(?:^|[\\s_-])(?:" + alternatives + ")(?:$|[\\s_-])", Pattern.CASE_INSENSITIVE);
  }

  /** Adds up the characters of running text below each element. */
  private static final class Weighing implements NodeVisitor {
    private final IdentityHashMap<Element, Integer> masses = new IdentityHashMap<>();
    private int linkDepth;

    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode text && linkDepth == 0) {
        int length = text.text().strip().length();
        if (length >= RUNNING) {
          masses.merge(text.parent(), length, Integer::sum);
        }
      } else if (node.normalName().equals("a")) {
        linkDepth++;
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (node.normalName().equals("a")) {
        linkDepth--;
      }
      if (node instanceof Element element
          && element.parent() != null
          && masses.containsKey(element)) {
        masses.merge(element.parent(), masses.get(element), Integer::sum);
      }
    }
  }
}
