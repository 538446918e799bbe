package org.daybook.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * The lines with a date in them that a page shows its readers, outside of menus, comments and lists
 * of other articles: elements that are marked as its date, lines of the classes that usually hold
 * it, lines beside the headline, lines that say what they are, and any others.
 */
final class ShownDates implements NodeVisitor {
  private static final String DATE_WORDS =
      "date|datum|data|fecha|pubdate|published|publish|publication|posted|post-?date|entry-?date|dateline|timestamp"
          + "|datetime|time|zeit|article-?date|news-?date|byline|meta|info|details|author|autor";

  /** A class or id, or a part of one, of the line that gives a date. */
  private static final Pattern DATE_CLASS =
      Pattern.compile("(?i)(?:^|[-_ ])(?:" + DATE_WORDS + ")(?:[-_ ]|$)");

  private static final Pattern PUBLISHED_CLASS =
      Pattern.compile("(?i)publish|entry-date|post-date|created|(?:^|[-_ ])date");
  private static final Pattern CHANGED = Pattern.compile("(?i)updated|modified");
  private static final Pattern PUBLISHED_PROPERTY =
      Pattern.compile("(?i)date(?:published|created)");
  private static final Pattern CONTAINER =
      Pattern.compile("body|html|head|main|article|script|style|footer|nav|header|form");
  private static final Pattern SILENT =
      Pattern.compile("script|style|noscript|nav|footer|aside|select|button|template|svg|iframe");
  private static final Pattern NOT_THE_ARTICLE =
      Pattern.compile("(?i)comment|related|sidebar|footer|recommend|teaser|widget|kommentar");

  private static final Pattern DATE_LIKE =
      Pattern.compile(
          "(?<!\\d)\\d{1,2}\\D{1,20}(?:19|20|25)\\d\\d|(?:19|20)\\d\\d\\D{1,16}\\d{1,2}(?!\\d)"
              + "|\\d{1,2}[./-] ?\\d{1,2}[./-] ?\\d\\d|\\d{1,2}\\.? ?\\p{L}{3,9}\\.?,? ?['’]?\\d\\d(?!\\d)"
              + "|(?:19|20)\\d{6}(?!\\d)|[\\p{Nd}&&[^0-9]]{4}");
  private static final Pattern CUE =
      Pattern.compile(
          "(?i)publi|posted|veröffentlicht|erstellt|eingestellt|geschrieben|gepostet|verfasst|datum|\\bdate\\b|\\bstand\\b"
              + "|\\bvom\\b|\\bam \\d|\\bon\\b|fecha|opublik|geplaatst|опубликов|\\byay");

  private static final int LONGEST = 140;
  private static final int LONGEST_LINE = 400;
  private static final int ABOVE = 150;
  private static final int BELOW = 400;
  private static final int OF_EACH = 8;

  private final Element headline;
  private final Set<Node> aroundHeadline = new HashSet<>();
  private final List<Shown> elements = new ArrayList<>();
  private final List<Shown> marked = new ArrayList<>();
  private final List<Shown> lines = new ArrayList<>();
  private final List<Open> open = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();
  private Node silent;
  private int offset;
  private int headlineStart = -1;
  private int headlineEnd = -1;

  /**
   * A text with a date in it.
   *
   * @param offset characters shown before it
   * @param rank lower is more trusted
   */
  private record Shown(String text, int offset, int rank) {
    /** A line of the article, whose dates are those of what it tells. */
    boolean isProse() {
      return text.length() > LONGEST;
    }
  }

  private record Open(Element element, int offset) {}

  private ShownDates(Document page) {
    this.headline = headline(page);
    for (Node node = headline; node != null; node = node.parentNode()) {
      aroundHeadline.add(node);
    }
  }

  /** Reads what {@code page} shows. */
  static ShownDates of(Document page) {
    ShownDates dates = new ShownDates(page);
    page.body().traverse(dates);
    dates.endLine();
    return dates;
  }

  private static Element headline(Document page) {
    List<Element> headlines = page.select("h1");
    String title = page.title();
    return headlines.stream()
        .filter(each -> each.hasText() && title.contains(each.text()))
        .findFirst()
        .orElse(headlines.isEmpty() ? null : headlines.get(0));
  }

  /** What is marked as the date of the page. */
  Set<String> elements() {
    Set<String> values = new LinkedHashSet<>();
    for (int rank = 0; rank < 3; rank++) {
      int wanted = rank;
      elements.stream()
          .filter(each -> each.rank() == wanted)
          .limit(OF_EACH)
          .forEach(each -> values.add(each.text()));
    }
    return values;
  }

  /** Lines that give a date: by their class, their place, their words. */
  Set<String> beside() {
    Set<String> values = new LinkedHashSet<>();
    int start = headlineStart < 0 ? 0 : headlineStart - ABOVE;
    int end = headlineStart < 0 ? 0 : headlineEnd + BELOW;
    marked.stream().filter(each -> each.offset() >= start).limit(OF_EACH).forEach(add(values));
    List<Shown> near =
        lines.stream().filter(each -> each.offset() >= start && each.offset() < end).toList();
    near.stream().filter(each -> !each.isProse()).limit(OF_EACH).forEach(add(values));
    near.stream().filter(Shown::isProse).limit(OF_EACH).forEach(add(values));
    marked.stream().filter(each -> each.offset() < start).limit(OF_EACH).forEach(add(values));
    lines.stream()
        .filter(each -> CUE.matcher(each.text()).find())
        .limit(OF_EACH)
        .forEach(add(values));
    return values;
  }

  /** The first lines with a date in them. */
  Set<String> first() {
    Set<String> values = new LinkedHashSet<>();
    lines.stream().filter(each -> !each.isProse()).limit(OF_EACH).forEach(add(values));
    return values;
  }

  private static java.util.function.Consumer<Shown> add(Set<String> values) {
    return shown -> values.add(shown.text());
  }

  @Override
  public void head(Node node, int depth) {
    if (silent != null) {
      return;
    }
    if (node instanceof TextNode text) {
      append(text);
    } else if (node instanceof Element element) {
      open(element);
    }
  }

  private void append(TextNode text) {
    String words = text.getWholeText().replaceAll("[\\s\\u00a0]+", " ");
    boolean doubled =
        words.startsWith(" ") && (line.isEmpty() || line.charAt(line.length() - 1) == ' ');
    String added = doubled ? words.substring(1) : words;
    line.append(added);
    offset += added.length();
  }

  private void open(Element element) {
    if (isSilent(element)) {
      silent = element;
      return;
    }
    if (element.isBlock()
        || element.normalName().equals("br")
        || element.normalName().equals("td")) {
      endLine();
    }
    if (element.equals(headline)) {
      headlineStart = offset;
    }
    int rank = rank(element);
    if (rank >= 0) {
      addElement(element, rank);
    }
    if (rank >= 0 || isDateLine(element)) {
      open.add(new Open(element, offset));
    }
  }

  private boolean isSilent(Element element) {
    String name = element.normalName();
    if (aroundHeadline.contains(element) || name.equals("body")) {
      return false;
    }
    return SILENT.matcher(name).matches()
        || (!name.equals("article")
            && !name.equals("main")
            && (NOT_THE_ARTICLE.matcher(element.className()).find()
                || NOT_THE_ARTICLE.matcher(element.id()).find()));
  }

  /** How far the element is the page's date; -1 where it is not marked as one. */
  private static int rank(Element element) {
    String property = element.attr("itemprop");
    String classes = element.className();
    if (PUBLISHED_PROPERTY.matcher(property).matches()) {
      return 0;
    }
    String name = element.normalName();
    boolean isMarked =
        name.equals("time")
            || ((name.equals("abbr") || name.equals("span")) && classes.contains("published"));
    if (!isMarked || property.equalsIgnoreCase("dateModified")) {
      return -1;
    }
    if (PUBLISHED_CLASS.matcher(classes).find() || element.hasAttr("pubdate")) {
      return 1;
    }
    return CHANGED.matcher(classes).find() ? -1 : 2;
  }

  private void addElement(Element element, int rank) {
    for (String attribute : List.of("datetime", "content", "title")) {
      String value = WhiteSpace.oneLine(element.attr(attribute));
      if (value != null && value.length() <= LONGEST && DATE_LIKE.matcher(value).find()) {
        elements.add(new Shown(value, offset, rank));
        return;
      }
    }
    String text = WhiteSpace.oneLine(element.text());
    if (text != null && text.length() <= LONGEST) {
      elements.add(new Shown(text, offset, rank));
    }
  }

  private static boolean isDateLine(Element element) {
    return !CONTAINER.matcher(element.normalName()).matches()
        && (DATE_CLASS.matcher(element.className()).find()
            || DATE_CLASS.matcher(element.id()).find());
  }

  @Override
  public void tail(Node node, int depth) {
    if (silent != null) {
      silent = node.equals(silent) ? null : silent;
      return;
    }
    if (!(node instanceof Element element)) {
      return;
    }
    if (element.equals(headline)) {
      headlineEnd = offset;
    }
    if (!open.isEmpty() && open.get(open.size() - 1).element().equals(element)) {
      close(open.remove(open.size() - 1));
    }
    if (element.isBlock() || element.normalName().equals("td")) {
      endLine();
    }
  }

  private void close(Open date) {
    int length = offset - date.offset();
    if (length >= 6 && length <= LONGEST) {
      String text = date.element().text();
      if (DATE_LIKE.matcher(text).find()) {
        marked.add(new Shown(text, date.offset(), 0));
      }
    }
  }

  /** A long line is cut to what stands around its first date. */
  private void endLine() {
    String text = line.toString().strip();
    line.setLength(0);
    Matcher date = DATE_LIKE.matcher(text);
    if (text.isEmpty() || !date.find()) {
      return;
    }
    int start = text.length() <= LONGEST_LINE ? 0 : Math.max(0, date.start() - LONGEST);
    int end =
        text.length() <= LONGEST_LINE
            ? text.length()
            : Math.min(text.length(), date.end() + LONGEST);
    lines.add(new Shown(text.substring(start, end), offset - text.length() + start, 0));
  }
}
