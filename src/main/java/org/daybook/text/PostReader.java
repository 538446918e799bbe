package org.daybook.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.jsoup.Jsoup;

/**
 * Markdown posts: paragraphs without the syntax of links and images. A paragraph that is nothing
 * but a permanent link is dropped, and its address kept. A first heading of the first level is the
 * title.
 */
final class PostReader {
  private static final Pattern PERMALINK =
      Pattern.compile(
          "(?:permanent )?(?:link|permalink|source|original)\\b.*", Pattern.CASE_INSENSITIVE);

  /** What is left of links whose address is missing, and of marks of emphasis that don't pair. */
  private static final Pattern IMAGE_LEFT =
      Pattern.compile("!\\[{1,2}[^\\[\\]]{0,200}\\]{1,2}\\[\\d{1,3}\\]");

  private static final Pattern LINK_LEFT =
      Pattern.compile("\\[([^\\[\\]]{1,200})\\]\\[\\d{1,3}\\]");
  private static final Pattern EMPHASIS_LEFT =
      Pattern.compile(
          "(?<!\\*)\\*{2,4}(?!\\*)|(?<![_\\p{L}\\d])_{1,2}(?=[ \\p{L}\\d\"“(]|$)|(?<=[\\S&&[^_]])_{1,2}(?![_\\p{L}\\d])");
  private static final Pattern PERMALINK_LEFT =
      Pattern.compile(
          "\\[(?:permanent )?(?:link|permalink|source|original)\\]\\((https?:[^\\s)]+).*",
          Pattern.CASE_INSENSITIVE);

  private final Parser parser = Parser.builder().build();

  /** Reads a post without its front matter. */
  Page read(String markdown) {
    Lines lines = new Lines();
    parser.parse(markdown).accept(lines);
    return new Page(lines.url, lines.title, null, null, null, List.of(), lines.lines);
  }

  /** Collects the lines of a post. */
  private static final class Lines extends AbstractVisitor {
    private final List<String> lines = new ArrayList<>();
    private StringBuilder line = new StringBuilder();
    private String url;
    private String title;

    @Override
    public void visit(Paragraph paragraph) {
      Link only = onlyLink(paragraph);
      if (only != null && isPermalink(only)) {
        url = url == null ? only.getDestination() : url;
        return;
      }
      visitChildren(paragraph);
      endLine();
    }

    private static Link onlyLink(Node paragraph) {
      Node first = paragraph.getFirstChild();
      return first instanceof Link link && first == paragraph.getLastChild() ? link : null;
    }

    private static boolean isPermalink(Link link) {
      String text = link.getFirstChild() instanceof Text first ? first.getLiteral() : "";
      return PERMALINK.matcher(text).matches()
          || (link.getTitle() != null && PERMALINK.matcher(link.getTitle()).matches());
    }

    @Override
    public void visit(Heading heading) {
      boolean first = lines.isEmpty() && title == null && heading.getLevel() == 1;
      visitChildren(heading);
      if (first) {
        title = WhiteSpace.oneLine(line.toString());
      }
      endLine();
    }

    @Override
    public void visit(Text text) {
      String plain = IMAGE_LEFT.matcher(text.getLiteral()).replaceAll("");
      plain = LINK_LEFT.matcher(plain).replaceAll("$1");
      line.append(EMPHASIS_LEFT.matcher(plain).replaceAll(""));
    }

    @Override
    public void visit(Code code) {
      line.append(code.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
      line.append(' ');
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
      endLine();
    }

    @Override
    public void visit(Image image) {
      line.append(' ');
    }

    @Override
    public void visit(HtmlInline html) {
      if (html.getLiteral().startsWith("<br")) {
        endLine();
      }
    }

    @Override
    public void visit(HtmlBlock html) {
      addLine(Jsoup.parseBodyFragment(html.getLiteral()).text());
    }

    @Override
    public void visit(FencedCodeBlock block) {
      block.getLiteral().lines().forEach(this::addLine);
    }

    @Override
    public void visit(IndentedCodeBlock block) {
      block.getLiteral().lines().forEach(this::addLine);
    }

    private void endLine() {
      addLine(line.toString());
      line = new StringBuilder();
    }

    private void addLine(String text) {
      String plain = WhiteSpace.oneLine(text);
      Matcher permalink = PERMALINK_LEFT.matcher(plain == null ? "" : plain);
      if (permalink.matches()) {
        url = url == null ? permalink.group(1) : url;
      } else if (plain != null) {
        lines.add(plain);
      }
    }
  }
}
