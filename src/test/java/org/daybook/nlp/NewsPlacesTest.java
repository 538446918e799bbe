package org.daybook.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import opennlp.tools.util.Span;
import org.junit.jupiter.api.Test;

final class NewsPlacesTest {
  @Test
  void takesATownBeforeItsStateForAPlace() {
    String[] tokens = "Miami , Fla. police".split(" ");

    assertThat(NewsPlaces.settle(tokens, new Span(0, 1, "person")))
        .containsExactly(new Span(0, 1, "location"));
  }

  @Test
  void partsTheStateFromTheOfficeBehindIt() {
    String[] tokens = "WASHINGTON , D.C. U.S. Representative".split(" ");

    assertThat(NewsPlaces.settle(tokens, new Span(2, 4, "organization")))
        .containsExactly(new Span(2, 3, "location"));
  }

  @Test
  void partsThePlaceFromWhatStandsBehindIt() {
    String[] office = "Ohio U.S. Senator".split(" ");
    String[] dateline = "WASHINGTON - U.S. Sen. Jane Roe".split(" ");
    String[] body = "Aldea - the Center".split(" ");

    assertThat(NewsPlaces.settle(office, new Span(0, 2, "person")))
        .containsExactly(new Span(0, 1, "location"));
    assertThat(NewsPlaces.settle(dateline, new Span(0, 6, "person")))
        .containsExactly(new Span(0, 1, "location"), new Span(2, 6, "person"));
    assertThat(NewsPlaces.settle(body, new Span(0, 4, "organization")))
        .containsExactly(new Span(0, 4, "organization"));
  }

  @Test
  void takesAStateBehindItsTownForAPlace() {
    String[] tokens = "Tarpon Springs , FL 34689".split(" ");

    assertThat(NewsPlaces.settle(tokens, new Span(3, 4, "organization")))
        .containsExactly(new Span(3, 4, "location"));
  }

  @Test
  void takesNoStateBehindAnArticle() {
    String[] tokens = "the V.A. and the VA office".split(" ");

    assertThat(NewsPlaces.settle(tokens, new Span(1, 2, "location")))
        .containsExactly(new Span(1, 2, "organization"));
    assertThat(NewsPlaces.settle(tokens, new Span(4, 5, "location")))
        .containsExactly(new Span(4, 5, "location"));
  }

  @Test
  void takesACountryForAPlace() {
    String[] tokens = "the United States’ trade".split(" ");

    assertThat(NewsPlaces.settle(tokens, new Span(1, 3, "organization")))
        .containsExactly(new Span(1, 3, "location"));
  }

  @Test
  void takesTheTownOfADatelineForAPlace() {
    String[] tokens = "WASHINGTON – Senator John Hoeven voted".split(" ");

    assertThat(NewsPlaces.settle(tokens, new Span(0, 1, "person")))
        .containsExactly(new Span(0, 1, "location"));
  }

  @Test
  void leavesOtherNamesAlone() {
    String[] tokens = "John Smith , MD , of Ohio".split(" ");

    assertThat(NewsPlaces.settle(tokens, new Span(0, 2, "person")))
        .containsExactly(new Span(0, 2, "person"));
  }
}
