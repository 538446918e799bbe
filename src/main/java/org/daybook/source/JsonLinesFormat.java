package org.daybook.source;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.StringJoiner;
import org.daybook.article.Origin;
import org.daybook.article.Reading;
import org.daybook.article.Reason;
import org.daybook.article.Rejection;

/** JSON Lines: an object a line, its fields found by {@link FieldRole}; blank lines don't count. */
final class JsonLinesFormat implements DumpFormat {
  private static final ObjectReader JSON = new ObjectMapper().readerFor(JsonNode.class);

  @Override
  public Records open(String file, Content content, ReadOptions options) {
    Lines lines = new Lines(content, options.longestRecord());
    FieldMap fieldMap = new FieldMap(options);
    return () -> {
      String line = lines.next();
      while (line != null && line.isBlank()) {
        line = lines.next();
      }
      if (line == null) {
        return null;
      }
      Origin origin = new Origin(file, lines.number());
      if (lines.wasCut()) {
        String limit = "longer than " + options.longestRecord() + " characters";
        return Reading.of(Rejection.of(origin, Reason.TOO_LARGE, limit, line));
      }
      return record(origin, line, fieldMap);
    };
  }

  private static Reading record(Origin origin, String line, FieldMap fieldMap) {
    JsonNode node;
    try {
      node = JSON.readValue(line);
    } catch (JsonProcessingException e) {
      String detail = "not JSON: " + e.getOriginalMessage().lines().findFirst().orElse("");
      return Reading.of(Rejection.of(origin, Reason.MALFORMED_RECORD, detail, line));
    }
    if (!node.isObject()) {
      String detail = "an object expected, found " + node.getNodeType();
      return Reading.of(Rejection.of(origin, Reason.MALFORMED_RECORD, detail, line));
    }
    Map<String, String> values = new HashMap<>();
    StringJoiner names = new StringJoiner(", ");
    for (Map.Entry<String, JsonNode> field : node.properties()) {
      names.add(field.getKey());
      put(values, FieldRole.fold(field.getKey()), field.getValue());
    }
    return fieldMap.article(origin, values::get, names.toString());
  }

  private static void put(Map<String, String> values, String name, JsonNode value) {
    if (value.isObject()) {
      for (Map.Entry<String, JsonNode> inner : value.properties()) {
        if (inner.getValue().isValueNode()) {
          put(values, name + "." + FieldRole.fold(inner.getKey()), inner.getValue());
        }
      }
    } else if (value.isArray()) {
      StringJoiner items = new StringJoiner(", ");
      for (Iterator<JsonNode> i = value.elements(); i.hasNext(); ) {
        items.add(i.next().asText());
      }
      values.putIfAbsent(name, items.toString());
    } else if (!value.isNull()) {
      values.putIfAbsent(name, value.asText());
    }
  }
}
