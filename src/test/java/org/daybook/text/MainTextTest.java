package org.daybook.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MainTextTest {
  private static final String TITLE = "Harbour wall of Harrow Bay to be rebuilt";

  private static final List<String> BODY =
      List.of(
          "The council of Harrow Bay voted on Monday to rebuild the harbour wall, which the storm"
              + " of last winter broke in three places along its western side.",
          "Work is to begin in April, said the engineer Ida Holm, and will cost the town about four"
              + " million over two years, half of it paid by the county.",
          "Fishermen had asked for the wall to be made a metre higher, but the council followed its"
              + " engineer, who fears that the view from the old quay would suffer.");

  private static final String POST = paragraphs(BODY);

  private static final String THREAD =
      ("<li class=\"comment\"><p>I have walked along that wall every day for forty years, and I say"
              + " that it was never as good as it should have been, whatever they tell us.</p></li>")
          .repeat(30);

  private static List<String> lines(String body) {
    String head = "<html><head><title>" + TITLE + "</title></head><body>";
    return new PageReader().read(head + body + "</body></html>", null).lines();
  }

  private static String paragraphs(List<String> lines) {
    return "<p>" + String.join("</p><p>", lines) + "</p>";
  }

  @Test
  void keepsAShortPostAboveALongThread() {
    String page =
        "<div><h1>%s</h1><div>%s</div></div><ol class=\"comment-list\">%s</ol>"
            .formatted(TITLE, POST, THREAD);
    assertThat(lines(page)).isEqualTo(BODY);
  }

  @Test
  void keepsTheTextOfAPageThatIsOneForm() {
    String page =
        "<form id=\"aspnet\"><div><h1>%s</h1><div>%s</div></div></form>"
            .formatted(TITLE, String.join("<br><br>", BODY));
    assertThat(lines(page)).isEqualTo(BODY);
  }

  @Test
  void takesTheArticleOfTheTitleNotTheLongestOfItsKind() {
    String other =
        "Another meeting of another council in another town that has a harbour ended late at night"
            + " without a vote on anything, as so many meetings of councils have before it.";
    String stories =
        "<section class=\"story\"><h2>%s</h2>%s</section>".formatted(TITLE, POST)
            + "<section class=\"story\"><h2>Other news of the day</h2>%s</section>"
                .formatted(paragraphs(List.of(other + " One.", other + " Two.", other + " 3.")));
    assertThat(lines(stories)).isEqualTo(BODY);
  }

  @Test
  void leavesOutWhatStandsUnderTheHeadingOfOtherStories() {
    String others =
        ("<div class=\"x7\"><a href=\"/o\">The price of nets</a><p>Nets were never so dear as in the"
                + " spring of this year, when the rope walk at Stell burnt down.</p></div>")
            .repeat(4);
    String page =
        "<div class=\"a1\"><h1>%s</h1><div>%s</div><div class=\"b2\"><div><h2>More on this story</h2></div>%s</div></div>"
            .formatted(TITLE, POST, others);
    assertThat(lines(page)).isEqualTo(BODY);
  }

  @Test
  void leavesOutTimesAndCountsThatStandAlone() {
    String page =
        "<article><h1>%s</h1><time>17:11</time><div>63</div>%s<div>9:30 am</div>%s</article>"
            .formatted(TITLE, paragraphs(BODY.subList(0, 1)), paragraphs(BODY.subList(1, 3)));
    assertThat(lines(page)).isEqualTo(BODY);
  }

  @Test
  void leavesOutParagraphsNamedAsCaptions() {
    String page =
        "<article><h1>%s</h1>%s<p class=\"imageCaption\">The broken wall as it was seen on Monday from the quay.</p></article>"
            .formatted(TITLE, POST);
    assertThat(lines(page)).isEqualTo(BODY);
  }

  @Test
  void findsTheAuthorInABylineThatOnlyItsClassTells() {
    String page =
        "<div class=\"comment\"><b class=\"comment-author\">By A. Reader</b></div>"
            + "<article><h1>%s</h1><p class=\"author-section\">By <a>Ann Harrow For The Gazette</a></p>%s</article>"
                .formatted(TITLE, POST);
    assertThat(new PageReader().read("<html><body>" + page, null).author()).isEqualTo("Ann Harrow");
  }

  @Test
  void takesTheLeadThatStandsApartFromTheBody() {
    String lead = "Fishermen wanted it a metre higher, but the council listened to its engineer.";
    String page =
        "<header><h1>%s</h1><p>%s</p><img><div class=\"tools\">Print</div></header><ul><li>Home</ul>"
            .formatted(TITLE, lead);
    String body = "<div>" + "<div>x</div>".repeat(60) + "</div><div>" + POST + "</div>";
    assertThat(lines(page + body)).startsWith(lead).endsWith(BODY.get(2));
  }

  @Test
  void countsTwoCharactersOfAScriptWithoutSpacesAsAWord() {
    assertThat(Line.words("公司一向遵守所有法規")).isEqualTo(5);
    assertThat(Line.words("Sony 公司 said")).isEqualTo(3);
    assertThat(Line.endsSentence("公司一向遵守所有法規。")).isTrue();
  }

  @Test
  void findsNoArticleInAMenu() {
    assertThat(lines("<div><ul>" + "<li><a href=\"/\">World</a></li>".repeat(20) + "</ul></div>"))
        .isEmpty();
  }
}
