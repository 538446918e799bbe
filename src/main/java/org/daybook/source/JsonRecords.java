package org.daybook.source;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.daybook.article.Origin;
import org.daybook.article.Reading;
import org.daybook.article.Reason;
import org.daybook.article.Rejection;

/** From a record written in JSON to a reading: an object, its fields found by {@link FieldRole}. */
final class JsonRecords {
  private final ObjectReader json;

  private final FieldMap fieldMap;
  private final int longest;

  JsonRecords(ReadOptions options) {
    this.fieldMap = new FieldMap(options);
    this.longest = options.limits().longest();
    this.json = reader(options.limits());
  }

  private static ObjectReader reader(Limits limits) {
    StreamReadConstraints constraints =
        StreamReadConstraints.builder()
            .maxNestingDepth(limits.depth())
            .maxStringLength(limits.longest())
            .build();
    JsonFactory factory = JsonFactory.builder().streamReadConstraints(constraints).build();
    return new ObjectMapper(factory)
        .readerFor(JsonNode.class)
        .with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
  }

  /**
   * The reading of a record.
   *
   * @param cut whether there was more of it than may be held
   */
  Reading reading(Origin origin, String written, boolean cut) {
    if (cut) {
      String limit = "longer than " + longest + " characters";
      return Reading.of(Rejection.of(origin, Reason.TOO_LARGE, limit, written));
    }
    return reading(origin, written);
  }

  private Reading reading(Origin origin, String written) {
    JsonNode node;
    try {
      node = json.readValue(written);
    } catch (StreamConstraintsException e) {
      return Reading.of(Rejection.of(origin, Reason.TOO_LARGE, e.getOriginalMessage(), written));
    } catch (JsonProcessingException e) {
      String detail = "not JSON: " + e.getOriginalMessage().lines().findFirst().orElse("");
      return Reading.of(Rejection.of(origin, Reason.MALFORMED_RECORD, detail, written));
    }
    if (!node.isObject()) {
      String detail = "an object expected, found " + node.getNodeType();
      return Reading.of(Rejection.of(origin, Reason.MALFORMED_RECORD, detail, written));
    }
    Map<String, String> values = values(node);
    String names = node.propertyStream().map(Map.Entry::getKey).collect(Collectors.joining(", "));
    return fieldMap.article(origin, values::get, names);
  }

  /** The values of an object by their folded names, lists with commas between, null left out. */
  static Map<String, String> values(JsonNode object) {
    Map<String, String> values = new HashMap<>();
    for (Map.Entry<String, JsonNode> field : object.properties()) {
      put(values, FieldRole.fold(field.getKey()), field.getValue());
    }
    return values;
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
