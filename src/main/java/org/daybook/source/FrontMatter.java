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
import org.commonmark.parser.Parser;

/**
 * What stands above a Markdown post: YAML between lines of {@code ---}, as Jekyll has it, or TOML
 * between lines of {@code +++}, as Hugo has it.
 *
 * @param values by folded name; none where there is a fault
 * @param length of the front matter with its lines, in characters
 * @param fault why it can't be read; null where it can
 */
record FrontMatter(Map<String, String> values, int length, String fault) {
  /** How a post starts that has front matter. */
  static final String START = "(?:---|\\+\\+\\+)[ \\t]*\\R";

  private static final Pattern WHOLE =
      Pattern.compile(
          "\\A\uFEFF?(---|\\+\\+\\+)[ \\t]*\\R(.*?\\R)?\\1[ \\t]*(?:\\R|\\z)", Pattern.DOTALL);
  private static final Pattern UNCLOSED =
      Pattern.compile(
          "\\A\uFEFF?(?:---[ \\t]*\\R[\\w\"'][\\w \"'-]{0,40}:|\\+\\+\\+[ \\t]*\\R[\\w\"'-]{1,40} ?=)\\s");

  /** A name with blanks or in quotes, which YAML's plain names have not. */
  private static final Pattern LOOSE_NAME =
      Pattern.compile("(?m)^[\"']?([A-Za-z][\\w .-]{0,40}?)[\"']? ?:(?=\\s)");

  private static final Pattern NO_FIELD = Pattern.compile("\\s*(?:#.*|---)?");
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
      return UNCLOSED.matcher(post).find()
          ? Optional.of(faulty(0, "front matter without a line that ends it"))
          : Optional.empty();
    }
    String fields = whole.group(2) == null ? "" : whole.group(2);
    return Optional.of(
        whole.group(1).startsWith("+")
            ? toml(fields, whole.end())
            : yaml(whole.group(), fields, whole.end()));
  }

  private static FrontMatter faulty(int length, String fault) {
    return new FrontMatter(Map.of(), length, fault);
  }

  private static FrontMatter yaml(String frontMatter, String fields, int length) {
    YamlFrontMatterVisitor visitor = new YamlFrontMatterVisitor();
    String plain =
        LOOSE_NAME.matcher(frontMatter).replaceAll(name -> name.group(1).replace(' ', '_') + ":");
    YAML.parse(plain).accept(visitor);
    Map<String, String> values = new HashMap<>();
    visitor
        .getData()
        .forEach((name, list) -> values.put(FieldRole.fold(name), String.join(", ", list)));
    return values.isEmpty() && !fields.lines().allMatch(line -> NO_FIELD.matcher(line).matches())
        ? faulty(length, "front matter without a field")
        : new FrontMatter(values, length, null);
  }

  private static FrontMatter toml(String fields, int length) {
    try {
      Map<String, String> values =
          fields.isBlank() ? Map.of() : JsonRecords.values(TOML.readTree(fields));
      return new FrontMatter(values, length, null);
    } catch (JsonProcessingException e) {
      return faulty(length, "front matter that is no TOML: " + e.getOriginalMessage());
    }
  }
}
