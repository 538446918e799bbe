package org.daybook.text;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.StringJoiner;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What the first article in a page's JSON-LD says (schema.org's {@code NewsArticle} and its kin).
 * All may be null.
 */
record EmbeddedData(
    String url,
    String headline,
    String author,
    String publisher,
    String language,
    String published,
    String modified,
    String text) {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS).build();

  private static final EmbeddedData NONE =
      new EmbeddedData(null, null, null, null, null, null, null, null);

  /** Reads a page's JSON-LD; what can't be parsed counts as absent. */
  static EmbeddedData of(Document page) {
    for (Element script : page.select("script[type*=ld+json]")) {
      Optional<JsonNode> article = article(script.data());
      if (article.isPresent()) {
        return of(article.get());
      }
    }
    return NONE;
  }

  private static Optional<JsonNode> article(String json) {
    JsonNode root;
    try {
      root = MAPPER.readTree(json.strip());
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
    Deque<JsonNode> open = new ArrayDeque<>();
    open.add(root);
    while (!open.isEmpty()) {
      JsonNode node = open.poll();
      if (isArticle(node)) {
        return Optional.of(node);
      }
      for (JsonNode child : node) {
        if (child.isContainerNode()) {
          open.add(child);
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isArticle(JsonNode node) {
    JsonNode type = node.path("@type");
    for (JsonNode each : type.isArray() ? type : MAPPER.createArrayNode().add(type)) {
      String name = each.asText();
      if (name.endsWith("Article") || name.equals("BlogPosting") || name.equals("Report")) {
        return true;
      }
    }
    return false;
  }

  private static EmbeddedData of(JsonNode article) {
    return new EmbeddedData(
        first(text(article.path("url")), text(article.path("mainEntityOfPage"), "@id")),
        unescaped(text(article.path("headline"))),
        names(article.path("author")),
        names(article.path("publisher")),
        text(article.path("inLanguage"), "alternateName"),
        text(article.path("datePublished")),
        text(article.path("dateModified")),
        unescaped(text(article.path("articleBody"))));
  }

  private static String text(JsonNode value) {
    return value.isTextual() ? value.asText() : null;
  }

  private static String text(JsonNode value, String property) {
    return value.isObject() ? text(value.path(property)) : text(value);
  }

  private static String first(String value, String other) {
    return value == null ? other : value;
  }

  private static String names(JsonNode value) {
    if (!value.isArray()) {
      return text(value, "name");
    }
    StringJoiner names = new StringJoiner(", ");
    for (JsonNode each : value) {
      String name = text(each, "name");
      if (name != null) {
        names.add(name);
      }
    }
    return names.length() == 0 ? null : names.toString();
  }

  /** Without the tags and entities that some sites leave in their JSON. */
  private static String unescaped(String text) {
    boolean plain = text == null || (text.indexOf('<') < 0 && text.indexOf('&') < 0);
    return plain ? text : String.join("\n\n", MainText.ofContent(Jsoup.parseBodyFragment(text)));
  }
}
