package org.daybook.source;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;

/**
 * The items of a feed, one at a time, and what the feed says of itself. Names are taken with their
 * prefixes as written, for many feeds never declare them. No document type is read and no entity
 * but those of HTML.
 */
final class FeedItems {
  private static final XMLInputFactory XML = factory();
  private static final Set<String> ITEMS = Set.of("item", "entry");
  private static final Set<String> OTHERS = Set.of("image", "textinput", "textInput");
  private static final Set<String> WANTED =
      Set.of(
          "title",
          "link",
          "feedburner:origLink",
          "pheedo:origLink",
          "guid",
          "author",
          "dc:creator",
          "content:encoded",
          "content",
          "description",
          "summary",
          "pubDate",
          "dc:date",
          "published",
          "issued",
          "updated",
          "wp:post_date",
          "wp:post_date_gmt",
          "wp:post_type",
          "wp:post_password",
          "wp:status");

  private final XMLStreamReader reader;
  private final XmlText text;
  private final Limits limits;
  private final Map<String, String> authors = new HashMap<>();
  private String title;
  private String author;
  private String link;
  private String base;
  private String language;
  private FeedItem item;
  private long length;
  private int depth;

  /** The items of {@code text}; a larger one than {@code limits} allow is marked as such. */
  FeedItems(XmlText text, Limits limits) throws XMLStreamException {
    this.text = text;
    this.limits = limits;
    this.reader = XML.createXMLStreamReader(text);
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
    return factory;
  }

  /** The next item, or null. */
  FeedItem next() throws XMLStreamException {
    item = null;
    while (reader.hasNext()) {
      if (advance() == XMLStreamConstants.START_ELEMENT) {
        String name = reader.getLocalName();
        if (ITEMS.contains(name)) {
          return item();
        }
        describe(name);
      }
    }
    return null;
  }

  /** Line on which the parser stands, or the item that it has begun. */
  long line() {
    return item == null ? Math.max(1, reader.getLocation().getLineNumber()) : item.line();
  }

  /** Whether reading ended where elements stand too deep in one another. */
  boolean isTooDeep() {
    return depth > limits.depth();
  }

  /** The feed's language as written, or null. */
  String language() {
    return language;
  }

  /** The feed's address, else its title, or null. */
  String site() {
    return link != null && link.startsWith("http") ? link : title;
  }

  /** The name of the author that goes by a login. */
  String authorOf(String login) {
    return login == null ? null : authors.getOrDefault(login, login);
  }

  private int advance() throws XMLStreamException {
    text.event();
    int event = reader.next();
    depth += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
    depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
    if (depth > limits.depth()) {
      throw new XMLStreamException("too deep");
    }
    return event;
  }

  /** An element of the feed itself. */
  private void describe(String name) throws XMLStreamException {
    String tongue = reader.getAttributeValue(null, "lang");
    language = language == null ? tongue : language;
    String root = reader.getAttributeValue(null, "base");
    base = base == null ? root : base;
    length = 0;
    switch (name) {
      case "title" -> title = first(title, title(reader.getAttributeValue(null, "type")));
      case "author" -> author = first(author, person());
      case "link" -> {
        link = first(link, link());
        base = base == null && link != null && link.startsWith("http") ? link : base;
      }
      case "language", "dc:language" -> language = first(language, text(false));
      case "wp:author" -> login();
      default -> {
        if (OTHERS.contains(name)) {
          skip();
        }
      }
    }
  }

  private static String first(String known, String found) {
    return known != null || found.isBlank() ? known : found.strip();
  }

  /** Who stands behind a login in WordPress. */
  private void login() throws XMLStreamException {
    Map<String, String> parts = new HashMap<>();
    while (advance() != XMLStreamConstants.END_ELEMENT) {
      if (reader.isStartElement()) {
        parts.put(reader.getLocalName(), text(false).strip());
      }
    }
    String name = parts.getOrDefault("wp:author_display_name", "");
    if (!name.isEmpty()) {
      authors.put(parts.getOrDefault("wp:author_login", ""), name);
    }
  }

  private FeedItem item() throws XMLStreamException {
    item = new FeedItem(reader.getLocation().getLineNumber());
    length = 0;
    while (advance() != XMLStreamConstants.END_ELEMENT) {
      if (reader.isStartElement()) {
        element(reader.getLocalName());
      }
    }
    if (author != null) {
      item.putDefault("author", author);
    }
    return item;
  }

  private void element(String name) throws XMLStreamException {
    if (!WANTED.contains(name)) {
      skip();
      return;
    }
    String type = reader.getAttributeValue(null, "type");
    if ("false".equals(reader.getAttributeValue(null, "isPermaLink"))) {
      skip();
      return;
    }
    String value =
        switch (name) {
          case "link" -> link();
          case "author" -> person();
          case "title" -> title(type);
          default -> text("xhtml".equals(type));
        };
    item.put(name, value, type);
  }

  /** A title without the markup that Atom allows in it. */
  private String title(String type) throws XMLStreamException {
    String inside = text(false);
    return "html".equals(type) ? Jsoup.parseBodyFragment(inside).text() : inside;
  }

  /** An address: Atom's stands in an attribute, and one that is not the item's own is empty. */
  private String link() throws XMLStreamException {
    String address = reader.getAttributeValue(null, "href");
    String relation = reader.getAttributeValue(null, "rel");
    String inside = text(false).strip();
    if (item == null && "self".equals(relation)) {
      base = base == null ? address : base;
    }
    boolean isOwn = address == null || relation == null || relation.equals("alternate");
    return isOwn ? absolute(address == null ? inside : address.strip()) : "";
  }

  /** An address relative to the feed's made whole (RFC 4287, 2); any other as it is. */
  private String absolute(String address) {
    if (base == null || address.isEmpty() || address.contains(":")) {
      return address;
    }
    try {
      return URI.create(base).resolve(address).toString();
    } catch (IllegalArgumentException e) {
      return address;
    }
  }

  /** A name: in Atom an element of its own, in RSS in brackets behind a mail address. */
  private String person() throws XMLStreamException {
    StringBuilder inside = new StringBuilder();
    String name = null;
    while (advance() != XMLStreamConstants.END_ELEMENT) {
      if (reader.isStartElement()) {
        boolean isName = name == null && reader.getLocalName().equals("name");
        name = isName ? text(false) : name;
        if (!isName) {
          skip();
        }
      } else {
        append(inside, false);
      }
    }
    return name != null
        ? name
        : inside.toString().replaceFirst("^\\s*\\S+@\\S+ \\((.*)\\)\\s*$", "$1");
  }

  /**
   * The text of the element that starts here, to its end.
   *
   * @param markup whether the elements in it are written out
   */
  private String text(boolean markup) throws XMLStreamException {
    StringBuilder inside = new StringBuilder();
    int depth = 1;
    while (depth > 0) {
      switch (advance()) {
        case XMLStreamConstants.START_ELEMENT -> {
          depth++;
          inside.append(markup ? "<" + reader.getLocalName() + ">" : "");
        }
        case XMLStreamConstants.END_ELEMENT -> {
          depth--;
          inside.append(markup && depth > 0 ? "</" + reader.getLocalName() + ">" : "");
        }
        default -> append(inside, markup);
      }
    }
    return inside.toString();
  }

  private void append(StringBuilder inside, boolean markup) {
    String added =
        switch (reader.getEventType()) {
          case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
              reader.getText();
          case XMLStreamConstants.ENTITY_REFERENCE ->
              Parser.unescapeEntities("&" + reader.getLocalName() + ";", false);
          default -> "";
        };
    length += added.length();
    if (length <= limits.longest()) {
      inside.append(markup ? Entities.escape(added) : added);
    } else if (item != null) {
      item.markTooLarge();
    }
  }

  private void skip() throws XMLStreamException {
    for (int depth = 1; depth > 0; ) {
      int event = advance();
      depth += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
      depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
    }
  }
}
