package org.daybook.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.source.Dumps.bytes;
import static org.daybook.source.Dumps.kinds;
import static org.daybook.source.Dumps.read;

import java.util.List;
import org.daybook.article.RawArticle;
import org.daybook.article.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class JsonFormatTest {
  @Test
  void readsObjectOverSeveralLines() {
    String newsPlease =
        """
        {
          "authors": ["Ann", "Bob"],
          "maintext": "He said: \\"No [more] {brackets}\\".",
          "title": "T"
        }
        """;

    List<Reading> readings = read("a.json", newsPlease);

    assertThat(readings).hasSize(1);
    RawArticle article = readings.get(0).article();
    assertThat(article.author()).isEqualTo("Ann, Bob");
    assertThat(article.body()).isEqualTo("He said: \"No [more] {brackets}\".");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[{\"text\":\"A\"},{\"text\":\"B\"}]",
        "[\n  {\"text\": \"A\"},\n  {\n    \"text\": \"B\"\n  }\n]\n",
        "{\n\"text\": \"A\"}\n{\n\"text\": \"B\"}",
        "\uFEFF[{\"text\":\"A\"},{\"text\":\"B\"},]"
      })
  void readsListsAndObjectsOneBehindTheOther(String json) {
    assertThat(read("a.json", json).stream().map(r -> r.article().body()))
        .containsExactly("A", "B");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"status\":\"ok\",\"totalResults\":2,\"articles\":[{\"text\":\"A\"},{\"text\":\"B\"}]}",
        "{\n \"status\": \"o]{k\",\n \"articles\": [\n {\"text\": \"A\"},\n {\"text\": \"B\"}\n ],\n \"next\": [2]\n}\n",
        "{\"response\":{\"docs\":[{\"text\":\"A\"},{\"text\":\"B\"}],\"meta\":{\"hits\":2}},\"x\":1}"
      })
  void readsTheListWithinTheAnswerOfAnApi(String json) {
    assertThat(read("a", json).stream().map(r -> r.article().body())).containsExactly("A", "B");
  }

  @Test
  void rejectsWhatFollowsTheAnswerOfAnApi() {
    String answer = "{\"status\":\"ok\",\"articles\":[{\"text\":\"A\"}]}";

    assertThat(kinds(read("a", answer + "\n" + answer))).containsExactly("article", "MISSING_TEXT");
    assertThat(kinds(read("a", answer.substring(0, answer.length() - 2))))
        .containsExactly("article", "MALFORMED_RECORD");
  }

  @Test
  void takesAListWithinAnArticleForNoAnswerOfAnApi() {
    String article = "{\"text\":\"A\",\"links\":[{\"url\":\"x\"}]}";

    assertThat(read("a", article + "\n" + article)).hasSize(2);
  }

  @Test
  void tellsTheLineOfEachRecord() {
    List<Reading> readings = read("a", "[\n{\"text\":\n\"A\"},\n\n{\"text\":\"B\"}]");

    assertThat(readings.stream().map(r -> r.article().origin().position())).containsExactly(2L, 5L);
  }

  @Test
  void rejectsWhatIsNoObjectAndReadsOn() {
    assertThat(kinds(read("a", "[{\"text\":\"A\"}, 1, \"a, b\", [2, 3], {bad}, {\"text\":\"B\"}]")))
        .containsExactly(
            "article",
            "MALFORMED_RECORD",
            "MALFORMED_RECORD",
            "MALFORMED_RECORD",
            "MALFORMED_RECORD",
            "article");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[{\"text\":\"A\"},{\"text\":\"B",
        "[{\"text\":\"A\"},",
        "[{\"text\":\"A\"}",
      })
  void keepsWhatCameBeforeTheFileBrokeOff(String json) {
    assertThat(kinds(read("a", json))).containsExactly("article", "MALFORMED_RECORD");
  }

  @Test
  void rejectsRecordOverTheLimitAndReadsOn() {
    String json = "[{\"text\":\"A\"},{\"text\":\"" + "x".repeat(500) + "\"},{\"text\":\"B\"}]";

    assertThat(kinds(Dumps.read("a", bytes(json), 100)))
        .containsExactly("article", "TOO_LARGE", "article");
  }

  @Test
  void rejectsEmptyList() {
    assertThat(kinds(read("a.json", "[]"))).containsExactly("MISSING_TEXT");
  }
}
