package org.daybook;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

@AnalyzeClasses(packages = "org.daybook", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {
  /** Each room and those it may import from: the ones before it. */
  private static final List<String> ROOMS =
      List.of(
          "article",
          "source",
          "text",
          "date",
          "dedup",
          "nlp",
          "train",
          "eval",
          "spark",
          "pipeline",
          "table",
          "job");

  @ArchTest
  static void roomsImportOneWay(com.tngtech.archunit.core.domain.JavaClasses imported) {
    for (int i = 0; i < ROOMS.size(); i++) {
      String[] later =
          ROOMS.subList(i + 1, ROOMS.size()).stream()
              .map(room -> "org.daybook." + room + "..")
              .toArray(String[]::new);
      if (later.length > 0) {
        noClasses()
            .that()
            .resideInAPackage("org.daybook." + ROOMS.get(i) + "..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(later)
            .allowEmptyShould(true)
            .check(imported);
      }
    }
  }

  @ArchTest
  static final ArchRule textIsWorkedOnWithoutSpark =
      noClasses()
          .that()
          .resideInAnyPackage(
              "org.daybook.article..",
              "org.daybook.source..",
              "org.daybook.text..",
              "org.daybook.date..",
              "org.daybook.dedup..",
              "org.daybook.nlp..",
              "org.daybook.train..",
              "org.daybook.eval..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.spark..", "org.apache.hadoop..", "scala..");

  @ArchTest
  static final ArchRule roomsAreFreeOfCycles =
      slices().matching("org.daybook.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule everyClassHasARoom =
      classes()
          .should()
          .resideInAnyPackage(ROOMS.stream().map(r -> "org.daybook." + r).toArray(String[]::new));
}
