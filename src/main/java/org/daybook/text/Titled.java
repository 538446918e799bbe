package org.daybook.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** Tells the article under the page's title from others of its kind on the page. */
final class Titled {
  private static final int SHORTEST = 3;

  /** The headings that repeat the title, and all around them. */
  private final Set<Element> around = Collections.newSetFromMap(new IdentityHashMap<>());

  private final List<Element> headings = new ArrayList<>();

  private Titled() {}

  /**
   * Looks for the title among the headings; one that stands for it where none repeats it is the
   * only one of the first rank.
   *
   * @param title null where the page has none
   */
  static Titled of(Element root, String title) {
    Titled titled = new Titled();
    if (title != null && Line.words(title) >= SHORTEST) {
      String wording = Line.wording(title);
      root.select("h1, h2, h3").stream()
          .filter(heading -> isSame(Line.wording(heading.text()), wording))
          .forEach(titled::add);
    }
    Elements first = root.select("h1");
    if (titled.headings.isEmpty() && first.size() == 1 && Line.words(first.text()) > SHORTEST) {
      titled.add(first.first());
    }
    return titled;
  }

  private void add(Element heading) {
    headings.add(heading);
    for (Element e = heading; e != null; e = e.parent()) {
      around.add(e);
    }
  }

  /** Whether one begins with the other, which may have the site's name behind it. */
  private static boolean isSame(String heading, String title) {
    return heading.length() * 2 > title.length()
        && (title.startsWith(heading) || heading.startsWith(title));
  }

  /**
   * The article of the title where {@code best} is elsewhere on the page, else {@code best}: the
   * closest element around the title that has enough words.
   */
  Element insteadOf(Element best, int enough, ToIntFunction<Element> words) {
    if (around.contains(best)) {
      return best;
    }
    for (Element heading : headings) {
      for (Element e = heading; e != null && !isAround(e, best); e = e.parent()) {
        if (words.applyAsInt(e) >= enough) {
          return e;
        }
      }
    }
    return best;
  }

  private static boolean isAround(Element element, Element other) {
    return other.equals(element) || other.parents().contains(element);
  }

  /** Whether beside the article of the title it holds others of its kind, under such headings. */
  boolean hasOthers(Element ancestor) {
    for (Element child : ancestor.children()) {
      if (around.contains(child) && isHeaded(child)) {
        return ancestor.children().stream()
            .anyMatch(other -> !around.contains(other) && isOneKind(child, other));
      }
    }
    return false;
  }

  private static boolean isHeaded(Element element) {
    return element.selectFirst("h1, h2, h3") != null;
  }

  private static boolean isOneKind(Element element, Element other) {
    boolean named = element.tagName().equals("article") || !element.className().isBlank();
    return named
        && element.tagName().equals(other.tagName())
        && firstClass(element).equals(firstClass(other))
        && isHeaded(element)
        && isHeaded(other);
  }

  private static String firstClass(Element element) {
    return element.className().strip().split("\\s+", 2)[0];
  }

  /** The blocks without those of articles beside the one that has the title. */
  List<Block> withoutOthers(List<Block> blocks) {
    boolean inArticle = around.stream().anyMatch(element -> element.tagName().equals("article"));
    return inArticle ? blocks.stream().filter(block -> isOwn(block.element())).toList() : blocks;
  }

  private boolean isOwn(Element element) {
    Element article = element.closest("article");
    while (article != null && !around.contains(article)) {
      Element outer = article.parent() == null ? null : article.parent().closest("article");
      if (outer == null) {
        return false;
      }
      article = outer;
    }
    return true;
  }

  /** Running text between the title and the text: the lead that a page sets apart. */
  List<Block> lead(List<Block> page, Element text) {
    List<Block> lead = new ArrayList<>();
    boolean behindTitle = false;
    for (Block block : page) {
      if (isAround(text, block.element())) {
        return lead;
      }
      if (headings.stream().anyMatch(heading -> isAround(heading, block.element()))) {
        behindTitle = true;
        lead.clear();
      } else if (behindTitle && block.isBody() && Line.endsSentence(block.text())) {
        lead.add(block);
      }
    }
    return List.of();
  }
}
