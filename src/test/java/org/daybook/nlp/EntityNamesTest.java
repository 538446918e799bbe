package org.daybook.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.daybook.article.EntityType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

final class EntityNamesTest {
  @ParameterizedTest
  @CsvFileSource(resources = "entity-names.tsv", delimiter = '\t')
  void namesEachMentionByTheFullestFormOfTheArticle(String mentions, String entities) {
    List<PlainName> names =
        Stream.of(mentions.split(" \\| ")).map(EntityNamesTest::span).map(PlainName::of).toList();

    assertThat(EntityNames.of(names)).containsExactly(entities.split(" \\| "));
  }

  private static NamedSpan span(String mention) {
    int space = mention.indexOf(' ');
    String form = mention.substring(space + 1);
    return new NamedSpan(
        0, form.length(), 0, EntityType.valueOf(mention.substring(0, space)), form);
  }
}
