package org.daybook.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * A run of text between two breaks of a page.
 *
 * @param element the innermost block element around it
 * @param words number of words
 * @param links share of its characters that stand in links, 0..1
 */
record Block(Element element, String text, int words, double links) {
  private static final Set<String> INLINE =
      Set.of(
          "a",
          "abbr",
          "acronym",
          "b",
          "bdi",
          "bdo",
          "big",
          "cite",
          "code",
          "data",
          "del",
          "dfn",
          "em",
          "font",
          "i",
          "ins",
          "kbd",
          "label",
          "mark",
          "q",
          "s",
          "samp",
          "small",
          "span",
          "strike",
          "strong",
          "sub",
          "sup",
          "time",
          "tt",
          "u",
          "var",
          "wbr",
          "img",
          "center-inline",
          "amp-img",
          "picture",
          "source");

  /** The blocks below an element in order. */
  static List<Block> of(Element root) {
    Collector collector = new Collector(root);
    root.traverse(collector);
    collector.end();
    return collector.blocks;
  }

  /** The name of the element around it. */
  String tag() {
    return element.tagName();
  }

  /** Whether it stands under a heading's tag. */
  boolean isHeading() {
    return tag().matches("h[1-6]");
  }

  /** Running text that the body of an article is made of. */
  boolean isBody() {
    return words >= 12
        && links < 0.35
        && !isHeading()
        && (!tag().equals("li") || Line.isProse(text));
  }

  /** Cuts the text of a page at its block elements and double line breaks. */
  private static final class Collector implements NodeVisitor {
    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private Element around;
    private int linked;
    private int linkDepth;
    private boolean broken;

    Collector(Element root) {
      around = root;
    }

    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode textNode) {
        add(textNode.getWholeText());
      } else if (node instanceof Element element) {
        if (element.normalName().equals("br")) {
          lineBreak();
        } else if (element.normalName().equals("a")) {
          linkDepth++;
        } else if (!INLINE.contains(element.normalName())) {
          end();
          around = element;
        }
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (!(node instanceof Element element)) {
        return;
      }
      if (element.normalName().equals("a")) {
        linkDepth--;
      } else if (!element.normalName().equals("br") && !INLINE.contains(element.normalName())) {
        end();
        around = element.parent() == null ? element : element.parent();
      }
    }

    private void add(String part) {
      if (!part.isBlank()) {
        broken = false;
        linked += linkDepth > 0 ? part.strip().length() : 0;
      }
      text.append(part);
    }

    private void lineBreak() {
      if (broken) {
        end();
      }
      text.append(' ');
      broken = true;
    }

    private void end() {
      String line = WhiteSpace.oneLine(text.toString());
      if (line != null) {
        double links = Math.min(1, (double) linked / line.length());
        blocks.add(new Block(around, line, Line.words(line), links));
      }
      text.setLength(0);
      linked = 0;
      broken = false;
    }
  }
}
