package org.daybook.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.daybook.nlp.TopicModel;
import org.daybook.nlp.TopicTerm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TopicTrainerTest {
  private static final String SPORT =
      "The young striker scored two late goals before half time and the home team won the long match"
          + " for the national cup in a full football stadium while fans sang loud songs outside";
  private static final String CRIME =
      "The strict judge sent the old thief to state prison for two armed robberies after a short jury"
          + " trial with six witnesses while police officers stood guard at the court gates";

  @TempDir private Path folder;

  @Test
  void learnsFromSeedsAloneAndAlwaysTheSame() throws IOException {
    byte[] model = written(train());
    assertThat(written(train())).isEqualTo(model);
  }

  @Test
  void takesNamesAndCodesOfTheTermsInUse() throws IOException {
    TopicModel model = train();
    assertThat(model.model().outcomes()).containsExactly("medtop:02000000", "medtop:15000000");
    assertThat(model.tops())
        .extracting(TopicTerm::name)
        .containsExactly("crime, law and justice", "sport");
    assertThat(model.model().knows("goal")).isTrue();
  }

  private TopicModel train() throws IOException {
    TopicTrainer trainer = TopicTrainer.from(taxonomy());
    for (int i = 0; i < 10; i++) {
      trainer.add(article(i, SPORT));
      trainer.add(article(i, CRIME));
    }
    return trainer.train();
  }

  private static PlainArticle article(int number, String sentence) {
    return new PlainArticle(
        "http://example.org/" + number, null, List.of(List.of(sentence.split(" ", -1))));
  }

  private Path taxonomy() throws IOException {
    List<String> terms = new ArrayList<>();
    terms.add(term("medtop:02000000", "crime, law and justice", "courts and the police"));
    terms.add(term("medtop:15000000", "sport", "competitive activity of teams"));
    terms.add(
        term("medtop:10000000", "leisure", "hobbies")
            .replace("\"RetiredDate\": NaN", "\"RetiredDate\": \"2021-09-30\""));
    return Files.writeString(folder.resolve("terms.json"), "{" + String.join(",", terms) + "}");
  }

  private static String term(String qcode, String name, String definition) {
    return """
        "%s": {"Name (en-GB)": "%s", "Definition (en-GB)": "%s",
          "Level1/NewsCode": "%s", "Level2/NewsCode": NaN, "RetiredDate": NaN}"""
        .formatted(qcode, name, definition, qcode);
  }

  private static byte[] written(TopicModel model) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    model.write(out);
    return out.toByteArray();
  }
}
