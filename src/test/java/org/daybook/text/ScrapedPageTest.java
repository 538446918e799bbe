package org.daybook.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.daybook.article.DateClue;
import org.daybook.article.Evidence;
import org.junit.jupiter.api.Test;

class ScrapedPageTest {
  private static final List<String> MENU =
      List.of(
          "Skip to content",
          "Home",
          "News",
          "Sport",
          "Weather",
          "Harrow Bay Courier",
          "Log in",
          "Subscribe",
          "Search",
          "Jobs",
          "Obituaries",
          "Local News");
  private static final String TITLE = "Council votes to rebuild the harbour wall after the storm";
  private static final List<String> BODY =
      List.of(
          "The council of Harrow Bay voted on Monday to rebuild the harbour wall, which the storm"
              + " of last winter broke in three places along its western side.",
          "Work is to begin in April, said the engineer Ida Holm, and will cost the town about four"
              + " million over two years, half of it paid by the county.",
          "Fishermen had asked for the wall to be made a metre higher, but the council followed its"
              + " engineer, who fears that the view from the old quay would suffer.",
          "\"We have waited a whole year for this vote,\" said Tom Ward, who sells fish on the quay"
              + " and lost his stall to the storm in February.");
  private static final List<String> FOOT =
      List.of(
          "Share",
          "Facebook",
          "Twitter",
          "Most Read",
          "Ten ways to cook a herring",
          "Bus to run late",
          "School bazaar",
          "About us",
          "Contact",
          "Privacy Policy",
          "© 2022 Harrow Bay Courier");

  private final ScrapedPage scrapes = new ScrapedPage(LineModel.shipped());

  private static List<String> page(List<String> body) {
    List<String> page = new ArrayList<>(MENU);
    page.addAll(List.of(TITLE, "By Ana Lindqvist", "November 8, 2022"));
    page.addAll(body);
    page.addAll(FOOT);
    return page;
  }

  @Test
  void keepsTheArticleAndHarvestsTheLinesAboveIt() {
    Page page = scrapes.read(page(BODY));
    assertThat(page.lines()).containsAll(BODY).doesNotContainAnyElementsOf(MENU);
    assertThat(page.lines()).doesNotContain("Most Read", "Bus to run late");
    assertThat(page.title()).isEqualTo(TITLE);
    assertThat(page.author()).isEqualTo("Ana Lindqvist");
    assertThat(page.dates()).containsExactly(new DateClue(Evidence.VISIBLE, "November 8, 2022"));
  }

  @Test
  void knowsALongArticleByTheMenuAboveIt() {
    List<String> body = new ArrayList<>(BODY);
    for (int i = 0; i < 60; i++) {
      body.add(
          "On day %d the masons laid four metres of the wall and went home early.".formatted(i));
    }
    assertThat(scrapes.read(page(body)).lines()).isEqualTo(body);
  }

  @Test
  void endsAnArticleAboveItsComments() {
    List<String> comments = new ArrayList<>(BODY);
    comments.add("7 thoughts on the vote");
    for (int i = 0; i < 7; i++) {
      comments.add(
          "I walked along that wall number %d every day for forty years, and I say that it was"
                  .formatted(i)
              + " never as good as it should have been, whatever they tell us in the town hall.");
    }
    assertThat(scrapes.read(page(comments)).lines()).isEqualTo(BODY);
  }

  @Test
  void leavesAnArticleWithoutChromeWordByWord() {
    List<String> lines = new ArrayList<>(BODY);
    lines.addAll(1, List.of("Western side", "Old quay", "April"));
    assertThat(scrapes.read(lines).lines()).isEqualTo(lines);
  }

  @Test
  void leavesALongListThatIsNoMenu() {
    List<String> towns = new ArrayList<>(BODY);
    for (int i = 0; i < 40; i++) {
      towns.add("Ward " + i);
    }
    towns.addAll(List.of("Print", "Email", "Next Article"));
    assertThat(scrapes.read(towns).lines()).isEqualTo(towns);
  }
}
