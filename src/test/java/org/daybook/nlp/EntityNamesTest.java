package org.daybook.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.daybook.article.EntityType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

final class EntityNamesTest {
  @ParameterizedTest
  @CsvFileSource(resources = "entity-names.tsv", delimiter = '\t')
  void namesEachMentionByTheFullestFormOfTheArticle(String mentions, String entities) {
    List<NamedSpan> spans = new ArrayList<>();
    for (String mention : mentions.split(" \\| ")) {
      spans.add(span(mention, spans.isEmpty() ? 0 : spans.get(spans.size() - 1).end()));
    }

    assertThat(EntityNames.of(spans, PlainName.of(spans)).stream().map(String::valueOf))
        .containsExactly(entities.split(" \\| "));
  }

  /** A mention behind a blank, or a blank and the bracket that it is given with. */
  private static NamedSpan span(String mention, int end) {
    int space = mention.indexOf(' ');
    String form = mention.substring(space + 1);
    int bracket = form.startsWith("(") ? 1 : 0;
    return new NamedSpan(
        end + 1 + bracket,
        end + 1 + form.length(),
        0,
        EntityType.valueOf(mention.substring(0, space)),
        form.substring(bracket));
  }
}
