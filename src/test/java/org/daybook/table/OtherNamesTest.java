package org.daybook.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.daybook.pipeline.FormalName;
import org.daybook.spark.TestSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * {@code jobs/views/other_names.sql} and the views it reads on articles that each name one person
 * or body. Each test looks at names of its own, all on the days of one month.
 */
final class OtherNamesTest {
  private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
  private static final List<Row> NAMES = new ArrayList<>();
  private static List<Row> found;

  @BeforeAll
  static void names() {
    tell(4, 0, "PERSON", "Oliveira", "Marta Oliveira");
    tell(1, 20, "PERSON", "Oliveira", "Rui Oliveira");
    tell(1, 28, "PERSON", "Oliveira", "Oliveira");
    tell(1, 29, "PERSON", "Oliveira", "Oliveira");

    tell(8, 3, "PERSON", "Edward Marsh", "Edward Marsh");
    tell(2, 5, "PERSON", "Ed Marsh", "Ed Marsh");
    tell(3, 5, "PERSON", "Marsh", "Edward Marsh");
    tell(1, 5, "PERSON", "Marsh", "Marsh");
    tell(1, 5, "PERSON", "Hugo Marsh", "Hugo Marsh");

    tell(2, 7, "PERSON", "Michael Stone", "Michael Stone");
    tell(2, 7, "PERSON", "Mike Stone", "Mike Stone");
    tell(3, 7, "PERSON", "Laura Stone", "Laura Stone");

    tell(2, 9, "ORGANIZATION", "WMO", "World Meteorological Organization");
    tell(20, 9, "ORGANIZATION", "WMO", "WMO");
    tell(21, 10, "ORGANIZATION", "WMO", "WMO");

    tell(9, 12, "ORGANIZATION", "Office of Tides", "Office of Tides");
    tell(2, 12, "ORGANIZATION", "U.S. Office of Tides", "U.S. Office of Tides");
    tell(41, 12, "ORGANIZATION", "Office of Winds", "Office of Winds");
    tell(2, 12, "ORGANIZATION", "U.S. Office of Winds", "U.S. Office of Winds");

    tell(2, 14, "ORGANIZATION", "Office of Sailors' Affairs", "Office of Sailors' Affairs");
    tell(1, 14, "ORGANIZATION", "Office of Sailor's Affairs", "Office of Sailor's Affairs");
    tell(1, 14, "ORGANIZATION", "Nets & Ropes", "Nets & Ropes");
    tell(1, 14, "ORGANIZATION", "Nets and Ropes", "Nets and Ropes");

    tell(2, 16, "ORGANIZATION", "Sailors Affairs", "Sailors Affairs");
    tell(3, 16, "ORGANIZATION", "Department of Sailors Affairs", "Department of Sailors Affairs");

    tell(2, 17, "ORGANIZATION", "U.S. Harbor Department", "U.S. Harbor Department");
    tell(2, 17, "ORGANIZATION", "U.S. Department of Harbor", "U.S. Department of Harbor");
    tell(1, 17, "ORGANIZATION", "Department of the Harbor", "Department of the Harbor");
    tell(5, 17, "ORGANIZATION", "Sea Court of the United States", "Sea Court of the United States");
    tell(2, 17, "ORGANIZATION", "U.S. Sea Court", "U.S. Sea Court");
    tell(
        1,
        17,
        "ORGANIZATION",
        "House Committee on Tides, Winds, and Sails",
        "House Committee on Tides, Winds, and Sails");
    tell(
        1,
        17,
        "ORGANIZATION",
        "U.S. House Tides, Winds and Sails Committee",
        "U.S. House Tides, Winds and Sails Committee");

    tell(2, 15, "ORGANIZATION", "Assembly", "U.S. Assembly");
    tell(1, 15, "ORGANIZATION", "Assembly", "Assembly of the United States");
    tell(40, 15, "ORGANIZATION", "Assembly", "Assembly");
    found = compute();
  }

  @Test
  void surnameNamesWhoIsCalledByItInTwoOfThreeArticles() {
    assertThat(on(28, "Oliveira")).containsOnly("Marta Oliveira 4 true", "Rui Oliveira 1 false");
  }

  @Test
  void articlesOlderThan28DaysTellNothing() {
    assertThat(on(29, "Oliveira")).containsOnly("Rui Oliveira 1 false");
  }

  @Test
  void waysToWriteAFullNameAreOnePersonWhoGoesByTheShortestUsualOne() {
    assertThat(on(5, "Edward Marsh")).containsOnly("Ed Marsh 8 true");
    assertThat(on(5, "Ed Marsh")).isEmpty();
    assertThat(on(5, "Marsh")).containsOnly("Ed Marsh 3 true");
  }

  @Test
  void organizationGoesByItsFullestUsualName() {
    assertThat(on(12, "Office of Tides")).containsOnly("U.S. Office of Tides 9 true");
    assertThat(on(12, "U.S. Office of Winds")).containsOnly("Office of Winds 2 true");
  }

  @Test
  void anOrganizationIsOneHoweverItsApostropheOrAndIsWritten() {
    assertThat(on(14, "Office of Sailor's Affairs"))
        .containsOnly("Office of Sailors' Affairs 1 true");
    assertThat(on(14, "Nets & Ropes")).containsOnly("Nets and Ropes 1 true");
  }

  @Test
  void aDepartmentIsOneWithoutSayingSo() {
    assertThat(on(16, "Sailors Affairs")).containsOnly("Department of Sailors Affairs 2 true");
  }

  @Test
  void aDepartmentOrCommitteeIsOneWhereverItSaysSo() {
    assertThat(on(17, "U.S. Harbor Department")).containsOnly("U.S. Department of Harbor 2 true");
    assertThat(on(17, "Department of the Harbor")).containsOnly("U.S. Department of Harbor 1 true");
    assertThat(on(17, "House Committee on Tides, Winds, and Sails"))
        .containsOnly("U.S. House Tides, Winds and Sails Committee 1 true");
  }

  @Test
  void anOrganizationOfTheUnitedStatesGoesByItsNameWithThemInFront() {
    assertThat(on(17, "Sea Court of the United States")).containsOnly("U.S. Sea Court 5 true");
  }

  @Test
  void peopleOfACommonSurnameStayApart() {
    assertThat(on(7, "Michael Stone")).containsOnly("Mike Stone 2 false");
  }

  @Test
  void aRareFullFormDoesNotRenameAUsualShortOne() {
    assertThat(on(9, "WMO")).containsOnly("World Meteorological Organization 2 true");
    assertThat(on(10, "WMO")).containsOnly("World Meteorological Organization 2 false");
  }

  @Test
  void anOrganizationOfTheUnitedStatesIsOneWithoutSayingSo() {
    assertThat(on(15, "Assembly")).containsOnly("U.S. Assembly 3 true");
  }

  private static void tell(int articles, int day, String type, String name, String entity) {
    for (int i = 0; i < articles; i++) {
      Row mention = RowFactory.create(type, name, entity);
      NAMES.add(RowFactory.create(FIRST.plusDays(day), "en", List.of(mention)));
    }
  }

  private static List<Row> compute() {
    SparkSession session = TestSession.get();
    FormalName.registerIn(session);
    session
        .createDataFrame(
            NAMES,
            StructType.fromDDL(
                "day DATE, language STRING, "
                    + "mentions ARRAY<STRUCT<type: STRING, name: STRING, entity: STRING>>"))
        .createOrReplaceTempView("dated");
    for (String view : List.of("name_uses", "full_names", "short_names")) {
      session.sql(JobFiles.read("views/" + view + ".sql")).createOrReplaceTempView(view);
    }
    return session.sql(JobFiles.read("views/other_names.sql")).collectAsList();
  }

  private static List<String> on(int day, String form) {
    return found.stream()
        .filter(row -> row.getAs("day").equals(FIRST.plusDays(day)))
        .filter(row -> row.getAs("form").equals(form))
        .map(row -> row.getAs("entity") + " " + row.getAs("articles") + " " + row.getAs("is_sure"))
        .toList();
  }
}
