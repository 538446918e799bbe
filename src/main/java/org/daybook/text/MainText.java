package org.daybook.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The main text of a page: each block of running text scores for the elements around it, less for
 * the farther; the best element is widened to an ancestor that adds more text than chrome. After
 * the idea of Readability (Arc90, 2009).
 */
final class MainText {
  private static final int STEPS_UP = 4;
  private static final double FADING = 0.85;
  private static final int LONGEST_CLIMB = 8;

  /** Blocks of running text that a lead has at most. */
  private static final int LONGEST_LEAD = 3;

  private static final int SHORTEST_ARTICLE = 25;
  private static final int SHORT_ARTICLE = 60;

  private static final Pattern NAMED_BODY =
      Pattern.compile(
          "article-?_*(?:body|content)|story-?body|(?:entry|post)-?content",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern DATE =
      Pattern.compile(
          "^[^.!?]{0,60}\\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?\\b"
              + "[^.!?]{0,25}\\b(?:19|20)\\d\\d\\b.{0,60}$|^[a-z]{3,4}\\. \\d{1,2}, \\d{4}$",
          Pattern.CASE_INSENSITIVE);

  /** How often something was shared or commented on, or when it was said in a live blog. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "\\d+(?:[,.]\\d+)?[KkMm]?|\\d{1,2}[:.]\\d\\d(?: ?[AaPp]\\.?[Mm]\\.?)?(?: [A-Z]{2,4})?");

  private MainText() {}

  /**
   * The lines of a page's main text; the page is pruned on the way.
   *
   * @param title the page's title; null where it has none
   */
  static List<String> of(Document page, String title) {
    Element body = page.body();
    boolean fragment =
        page.head().childrenSize() == 0 && body.select("div, article, main").isEmpty();
    if (fragment) {
      return ofContent(page);
    }
    Pruning.prune(body);
    Titled titled = Titled.of(body, title);
    Element best = best(body);
    Element start = titled.insteadOf(best, enough(best), MainText::bodyWords);
    Element text = widened(start, titled);
    List<Block> all = Block.of(text);
    List<Block> own = titled.withoutOthers(all);
    List<Block> blocks = words(own) * 2 >= words(all) ? own : all;
    List<Block> lead = titled.lead(Block.of(body), text);
    boolean fits = lead.size() <= LONGEST_LEAD && words(lead) * 2 <= words(blocks);
    return filtered(fits ? Stream.concat(lead.stream(), blocks.stream()).toList() : blocks);
  }

  /** Words under the title that are an article where there is a longer text elsewhere. */
  private static int enough(Element best) {
    boolean named = isNamedBody(best) || best.parents().stream().anyMatch(MainText::isNamedBody);
    return Math.max(named ? SHORT_ARTICLE : SHORTEST_ARTICLE, bodyWords(best) / 3);
  }

  private static int bodyWords(Element element) {
    return Mass.of(element).body();
  }

  private static int words(List<Block> blocks) {
    return blocks.stream().mapToInt(Block::words).sum();
  }

  /** All lines of the HTML of an article alone, but for captions, buttons and the like. */
  static List<String> ofContent(Document content) {
    Pruning.prune(content.body());
    return Block.of(content.body()).stream().map(Block::text).toList();
  }

  private static Element best(Element body) {
    Map<Element, Double> scores = new LinkedHashMap<>();
    for (Block block : Block.of(body)) {
      if (isScored(block)) {
        spread(block, scores);
      }
    }
    Element best = body;
    double highest = -1;
    for (Map.Entry<Element, Double> entry : scores.entrySet()) {
      double score = entry.getValue() * (isNamedBody(entry.getKey()) ? 1.3 : 1);
      if (score > highest) {
        highest = score;
        best = entry.getKey();
      }
    }
    return best;
  }

  private static boolean isScored(Block block) {
    boolean aside = block.tag().equals("li") || block.tag().equals("td") || block.isHeading();
    return aside
        ? block.words() >= 20 && block.links() < 0.3
        : block.words() >= 8 && block.links() <= 0.5;
  }

  private static void spread(Block block, Map<Element, Double> scores) {
    long marks = block.text().chars().filter(c -> c == ',' || c == '.').count();
    double score = Math.min(block.words(), 80) * (1 - block.links()) + marks;
    boolean paragraph = block.tag().equals("p") || block.tag().equals("blockquote");
    Element element = paragraph ? block.element().parent() : block.element();
    for (int i = 0; i < STEPS_UP && element != null && !element.tagName().equals("body"); i++) {
      scores.merge(element, score, Double::sum);
      score *= FADING;
      element = element.parent();
    }
  }

  private static boolean isNamedBody(Element element) {
    return element.tagName().equals("article")
        || element.attr("itemprop").equals("articleBody")
        || NAMED_BODY.matcher(element.className() + " " + element.id()).find();
  }

  /** Words of running text, and of all text, below an element. */
  private record Mass(int body, int all) {
    static Mass of(Element element) {
      int body = 0;
      int all = 0;
      for (Block block : Block.of(element)) {
        all += block.words();
        body += block.isBody() ? block.words() : 0;
      }
      return new Mass(body, all);
    }

    double share() {
      return (double) body / Math.max(1, all);
    }

    Mass minus(Mass other) {
      return new Mass(body - other.body, all - other.all);
    }
  }

  /** The farthest ancestor that adds a tenth and more of running text, and little else. */
  private static Element widened(Element best, Titled titled) {
    Element widest = best;
    Mass mass = Mass.of(best);
    Element ancestor = best.parent();
    for (int i = 0; i < LONGEST_CLIMB && ancestor != null; i++) {
      boolean body = ancestor.tagName().equals("body");
      if (ancestor.tagName().equals("html")
          || isList(ancestor, widest, mass)
          || titled.hasOthers(ancestor)
          || (body && mass.body() > 80)) {
        break;
      }
      Mass wider = Mass.of(ancestor);
      boolean more = wider.body() >= 1.1 * mass.body() && wider.share() >= (body ? 0.85 : 0.62);
      if (more && wider.minus(mass).share() >= (body ? 0.8 : 0.55)) {
        widest = ancestor;
        mass = wider;
      }
      ancestor = ancestor.parent();
    }
    return widest;
  }

  /** Whether it holds several articles where the element below holds one. */
  private static boolean isList(Element ancestor, Element below, Mass mass) {
    return ancestor.select("h1").size() > 1
        || (mass.body() > 60
            && ancestor.select("article").size() > 1
            && below.select("article").size() < 2);
  }

  /** Without links that stand alone, dates, repeated lines, and what stands before the text. */
  private static List<String> filtered(List<Block> blocks) {
    List<String> lines = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Block block : blocks) {
      String wording = Line.wording(block.text());
      boolean repeated = wording.length() > 40 && !seen.add(wording);
      boolean starts = !lines.isEmpty() || block.words() >= 15 || isShortSentence(block);
      if (starts && !repeated && !isAside(block)) {
        lines.add(block.text());
      }
    }
    return withoutLastHeadings(lines);
  }

  private static boolean isShortSentence(Block block) {
    return block.words() >= 7 && Line.endsSentence(block.text());
  }

  private static boolean isAside(Block block) {
    return block.tag().equals("h1")
        || block.tag().equals("th")
        || (!block.tag().equals("td") && NUMBER.matcher(block.text()).matches())
        || (block.links() > 0.85 && block.words() < 28 && !block.isHeading())
        || (block.words() < 22
            && block.element().closest("blockquote") == null
            && !Line.endsSentence(block.text())
            && DATE.matcher(block.text()).matches());
  }

  private static List<String> withoutLastHeadings(List<String> lines) {
    int end = lines.size();
    while (end > 1
        && Line.words(lines.get(end - 1)) < 9
        && !Line.endsSentence(lines.get(end - 1))
        && Line.lastMark(lines.get(end - 1)) != ':'
        && !lines.get(end - 1).endsWith(")")
        && !Credits.isSourceLine(lines.get(end - 1))) {
      end--;
    }
    return lines.subList(0, end);
  }
}
