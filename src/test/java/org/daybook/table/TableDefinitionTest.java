package org.daybook.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.types.StructType;
import org.daybook.article.AnnotatedArticle;
import org.daybook.article.Rejection;
import org.daybook.spark.RecordEncoder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class TableDefinitionTest {
  static List<TableDefinition> tables() {
    return TableDefinition.all();
  }

  @ParameterizedTest
  @MethodSource("tables")
  void describesEveryColumnAndThePurpose(TableDefinition table) {
    StructType schema = StructType.fromDDL(table.schema());

    assertThat(table.purpose()).isNotBlank();
    assertThat(schema.fieldNames())
        .containsExactlyElementsOf(
            table.columns().stream().map(TableDefinition.Column::name).toList());
    assertThat(table.columns()).allSatisfy(column -> assertThat(column.comment()).isNotBlank());
    assertThat(schema.fieldNames()).containsAll(table.partitions());
  }

  @Test
  void hasAColumnForEachComponentOfWhatJobsWrite() {
    assertThat(StructType.fromDDL(TableDefinition.named("articles").schema()).fieldNames())
        .containsExactlyInAnyOrder(with("dump", AnnotatedArticle.class));
    assertThat(StructType.fromDDL(TableDefinition.named("rejections").schema()).fieldNames())
        .containsExactlyInAnyOrder(with("dump", Rejection.class));
    assertThat(StructType.fromDDL(TableDefinition.named("runs").schema()).fieldNames())
        .containsExactly(RecordEncoder.of(Run.class).schema().fieldNames());
  }

  private static String[] with(String column, Class<? extends Record> type) {
    List<String> names = new ArrayList<>(List.of(RecordEncoder.of(type).schema().fieldNames()));
    names.add(column);
    return names.toArray(String[]::new);
  }
}
