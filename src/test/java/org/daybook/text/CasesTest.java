package org.daybook.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules about single lines and values, from the tables beside the tests. */
final class CasesTest {
  static List<String[]> lines() {
    return rows("lines.tsv");
  }

  @ParameterizedTest
  @MethodSource("lines")
  void knowsTheKindOfALine(String kind, String line) {
    assertThat(Boilerplate.kindOf(line)).isEqualTo(Boilerplate.Kind.valueOf(kind));
  }

  static List<String[]> urls() {
    return rows("urls.tsv");
  }

  @ParameterizedTest
  @MethodSource("urls")
  void givesAnAddressItsCanonicalForm(String url, String canonical) {
    assertThat(ArticleUrl.canonical(url)).isEqualTo(canonical);
  }

  static List<String[]> same() {
    return rows("same.tsv");
  }

  @ParameterizedTest
  @MethodSource("same")
  void knowsAnArticleByItsAddress(String one, String other, String same) {
    String id = ArticleId.of(ArticleUrl.canonical(one), "a", "b", "c");

    assertThat(id.equals(ArticleId.of(ArticleUrl.canonical(other), "a", "b", "c")))
        .isEqualTo(Boolean.parseBoolean(same));
  }

  static List<String[]> sources() {
    return rows("sources.tsv");
  }

  @ParameterizedTest
  @MethodSource("sources")
  void namesTheSource(String site, String url, String pageSite, String agency, String source) {
    assertThat(SourceName.of(site, url, pageSite, agency)).isEqualTo(source);
  }

  static List<String[]> endings() {
    return rows("endings.tsv");
  }

  @ParameterizedTest
  @MethodSource("endings")
  void cutsTheInvitationToReadOn(String paragraph, String left) {
    assertThat(ReadMore.cutFrom(paragraph)).isEqualTo(left);
  }

  static List<String[]> datelines() {
    return rows("datelines.tsv");
  }

  @ParameterizedTest
  @MethodSource("datelines")
  void findsTheAgencyInTheDateline(String paragraph, String agency) {
    assertThat(Agencies.inDateline(paragraph)).isEqualTo(agency);
  }

  static List<String[]> authors() {
    return rows("authors.tsv");
  }

  @ParameterizedTest
  @MethodSource("authors")
  void takesTheNamesOfABylineAndNothingElse(String byline, String names) {
    assertThat(AuthorName.of(byline)).isEqualTo(names);
  }

  static List<String[]> sitetitles() {
    return rows("sitetitles.tsv");
  }

  @ParameterizedTest
  @MethodSource("sitetitles")
  void cutsTheSiteFromTheTitle(String title, String source, String site, String cut) {
    assertThat(SiteInTitle.cutFrom(title, source, site)).isEqualTo(cut);
  }

  static List<String[]> errors() {
    return rows("errors.tsv");
  }

  @ParameterizedTest
  @MethodSource("errors")
  void tellsTheWordsOfAnErrorFromOthers(String line, String isError) {
    assertThat(ErrorPage.words(null, List.of(line)).isPresent())
        .isEqualTo(Boolean.parseBoolean(isError));
  }

  private static List<String[]> rows(String table) {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                CasesTest.class.getResourceAsStream(table), StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .skip(1)
          .map(line -> line.split("\t", -1))
          .map(CasesTest::withNulls)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(table, e);
    }
  }

  private static String[] withNulls(String[] row) {
    return Arrays.stream(row)
        .map(value -> value.equals("null") ? null : value)
        .toArray(String[]::new);
  }
}
