package org.daybook.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageEvaluationTest {
  private static final String BODY =
      "The council of Harrow Bay voted on Monday to rebuild the old harbour wall.";

  @TempDir Path folder;

  @Test
  void countsSharedRunsOfFourWords() {
    Shingles found = Shingles.of("The council voted on Monday.");
    Shingles known = Shingles.of("The council (voted on Monday) to rebuild");

    assertThat(found.size()).isEqualTo(2);
    assertThat(known.size()).isEqualTo(4);
    assertThat(found.shared(known)).isEqualTo(2);
    assertThat(Shingles.of("").size()).isZero();
    assertThat(Shingles.of("two words").shared(Shingles.of("two words!"))).isEqualTo(1);
  }

  @Test
  void readsTheFourLayouts() throws IOException {
    write("newspaper/html/a.html", page(BODY));
    write("newspaper/text/a.txt", BODY);
    write("benchmark/html/d.html", page(BODY));
    write("benchmark/ground-truth.json", "{\"d\": {\"articleBody\": \"The council\"}}");
    write("goose/b.html", page(BODY));
    write("goose/b.json", "{\"expected\": {\"cleaned_text\": \"The council of\"}}");
    write("cleaneval/input/c.html", page(BODY));
    write("cleaneval/GoldStandard/c.txt", "URL: http://example.org/\n<p>The council\n<h> of");

    assertThat(GoldPage.in(folder.resolve("newspaper")))
        .singleElement()
        .extracting(GoldPage::text)
        .isEqualTo(BODY);
    assertThat(GoldPage.in(folder.resolve("benchmark")))
        .singleElement()
        .extracting(GoldPage::text)
        .isEqualTo("The council");
    assertThat(GoldPage.in(folder.resolve("goose")))
        .singleElement()
        .extracting(GoldPage::text)
        .isEqualTo("The council of");
    assertThat(GoldPage.in(folder.resolve("cleaneval")).get(0).text())
        .doesNotContain("example.org", "<p>", "<h>");
  }

  @Test
  void saysWhatAFolderWithoutKnownTextsShouldHold() {
    assertThatThrownBy(() -> GoldPage.in(folder))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(folder.toString())
        .hasMessageContaining("expected");
  }

  @Test
  void scoresWhatIsFoundOfAPage() throws IOException {
    write("html/a.html", page(BODY));
    write("text/a.txt", BODY);
    write("html/b.html", page(BODY));
    write("text/b.txt", "Nothing of this stands on the page at all.");

    List<PageEvaluation.Result> results = PageEvaluation.results(GoldPage.in(folder));
    PageEvaluation evaluation = PageEvaluation.of("two", results);

    assertThat(evaluation.pages()).isEqualTo(2);
    assertThat(evaluation.recall()).isCloseTo(0.5, within(1e-9));
    assertThat(evaluation.f1()).isCloseTo(0.5, within(1e-9));
    assertThat(evaluation.pagesPerSecond()).isPositive();
  }

  private static String page(String text) {
    return "<html><head><title>t</title></head><body><div><p>" + text + "</p></div></body></html>";
  }

  private void write(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }
}
