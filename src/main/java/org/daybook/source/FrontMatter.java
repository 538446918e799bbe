package org.daybook.source;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.toml.TomlMapper;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.front.matter.YamlFrontMatterExtension;
import org.commonmark.ext.front.matter.YamlFrontMatterVisitor;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;

/**
 * What stands above a Markdown post: YAML between lines of {@code ---}, as Jekyll has it, or TOML
 * between lines of {@code +++}, as Hugo has it.
 *
 * @param values by folded name; none where it is no TOML
 * @param length of the front matter with its lines, in characters
 */
record FrontMatter(Map<String, String> values, int length) {
  /** How a post starts that has front matter. */
  static final String START = "(?:---|\\+\\+\\+)[ \\t]*\\R";

  private static final Pattern WHOLE =
      Pattern.compile(
          "\\A\uFEFF?(---|\\+\\+\\+)[ \\t]*\\R(.*?\\R)?\\1[ \\t]*(?:\\R|\\z)", Pattern.DOTALL);
  private static final Parser YAML =
      Parser.builder().extensions(List.of(YamlFrontMatterExtension.create())).build();
  private static final TomlMapper TOML = new TomlMapper();

  FrontMatter {
    values = Map.copyOf(values);
  }

  /** The front matter of {@code post}, where it has any. */
  static Optional<FrontMatter> of(String post) {
    Matcher whole = WHOLE.matcher(post);
    if (!whole.find()) {
      return Optional.empty();
    }
    boolean toml = whole.group(1).startsWith("+");
    return Optional.of(
        new FrontMatter(toml ? toml(whole.group(2)) : yaml(whole.group()), whole.end()));
  }

  private static Map<String, String> yaml(String frontMatter) {
    YamlFrontMatterVisitor visitor = new YamlFrontMatterVisitor();
    Node node = YAML.parse(frontMatter);
    node.accept(visitor);
    Map<String, String> values = new HashMap<>();
    visitor
        .getData()
        .forEach((name, list) -> values.put(FieldRole.fold(name), String.join(", ", list)));
    return values;
  }

  private static Map<String, String> toml(String written) {
    try {
      return written == null ? Map.of() : JsonRecords.values(TOML.readTree(written));
    } catch (JsonProcessingException e) {
      return Map.of();
    }
  }
}
