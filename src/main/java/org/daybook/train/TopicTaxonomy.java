package org.daybook.train;

import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.daybook.nlp.TopicTerm;

/**
 * The terms of the IPTC Media Topics in use, with their definitions, read from a JSON object of
 * terms by QCode.
 */
record TopicTaxonomy(List<Entry> entries) {
  /** The taxonomy as published has NaN where a term has no such level. */
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS).build();

  private static final int LEVELS = 6;

  /** A term and what it means. */
  record Entry(TopicTerm term, String definition) {}

  TopicTaxonomy {
    entries = List.copyOf(entries);
  }

  static TopicTaxonomy read(Path file) {
    List<Entry> entries = new ArrayList<>();
    try {
      for (JsonNode node : JSON.readTree(file.toFile())) {
        if (node.path("RetiredDate").isTextual()) {
          continue;
        }
        TopicTerm term = new TopicTerm(path(node), node.path("Name (en-GB)").asText());
        entries.add(new Entry(term, node.path("Definition (en-GB)").asText("")));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
    return new TopicTaxonomy(entries);
  }

  private static List<String> path(JsonNode node) {
    List<String> path = new ArrayList<>();
    for (int level = 1; level <= LEVELS; level++) {
      JsonNode code = node.path("Level" + level + "/NewsCode");
      if (code.isTextual()) {
        path.add(code.asText());
      }
    }
    return path;
  }
}
