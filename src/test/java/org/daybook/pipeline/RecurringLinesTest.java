package org.daybook.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.daybook.article.Article;
import org.daybook.article.Origin;
import org.daybook.article.Outcome;
import org.daybook.article.Reason;
import org.daybook.article.Rejection;
import org.daybook.spark.RecordEncoder;
import org.daybook.spark.TestSession;
import org.junit.jupiter.api.Test;

final class RecurringLinesTest {
  private static final String ABOUT = "The Holm Herald is the paper of the harbour.";

  private final List<Outcome> outcomes = new ArrayList<>();

  @Test
  void dropsLineThatRecursInSource() {
    for (int i = 0; i < 5; i++) {
      tell("holm.example", "Ferry " + i, body(i) + "\n\n" + ABOUT);
      tell("other.example", "Ferry " + i, body(i));
    }
    tell("other.example", "Herald", body(5) + "\n\n" + ABOUT);
    tell(null, "Herald", body(6) + "\n\n" + ABOUT);

    assertThat(texts())
        .filteredOn(text -> text.contains(ABOUT))
        .containsExactly(body(5) + "\n\n" + ABOUT, body(6) + "\n\n" + ABOUT);
    assertThat(texts()).hasSize(12).contains(body(4));
  }

  @Test
  void keepsLineOfFewArticles() {
    for (int i = 0; i < 4; i++) {
      tell("holm.example", "Ferry " + i, body(i) + "\n\n" + ABOUT);
    }
    assertThat(texts()).allMatch(text -> text.endsWith(ABOUT));
  }

  @Test
  void keepsLineOfSmallShareOfSource() {
    for (int i = 0; i < 26; i++) {
      tell("holm.example", "Ferry " + i, i < 5 ? body(i) + "\n\n" + ABOUT : body(i));
    }
    assertThat(texts()).filteredOn(text -> text.endsWith(ABOUT)).hasSize(5);
  }

  @Test
  void keepsLinesOfReprintsAndUpdates() {
    for (int i = 0; i < 6; i++) {
      tell("holm.example", "Copy " + i, body(0) + "\n\nIt is the same text.");
      tell("holm.example", "Ferry", body(i) + "\n\nIt was seen by nine crew.");
    }
    assertThat(texts())
        .hasSize(12)
        .allMatch(text -> text.endsWith("the same text.") || text.endsWith("by nine crew."));
  }

  @Test
  void textsWithoutTitleAreTold() {
    for (int i = 0; i < 5; i++) {
      tell("holm.example", null, body(i) + "\n\n" + ABOUT);
    }
    assertThat(texts()).noneMatch(text -> text.contains(ABOUT));
  }

  @Test
  void passesRejectionsOn() {
    outcomes.add(
        Outcome.of(Rejection.of(new Origin("dump.jsonl", 7), Reason.NO_ARTICLE, "none", "")));
    for (int i = 0; i < 5; i++) {
      tell("holm.example", null, body(i) + "\n\n" + ABOUT);
    }
    assertThat(dropped()).hasSize(6).filteredOn(outcome -> outcome.rejection() != null).hasSize(1);
  }

  private static String body(int i) {
    return "Ferry number " + i + " left the harbour of Holm and sailed to the north this morning.";
  }

  private void tell(String source, String title, String text) {
    outcomes.add(
        Outcome.of(
            new Article(
                "id",
                new Origin("dump.jsonl", 1),
                null,
                source,
                null,
                title,
                null,
                "en",
                List.of(),
                null,
                null,
                null,
                0,
                null,
                text)));
  }

  private List<String> texts() {
    return dropped().stream().map(outcome -> outcome.article().text()).toList();
  }

  private List<Outcome> dropped() {
    Dataset<Outcome> rows =
        TestSession.get().createDataset(outcomes, RecordEncoder.of(Outcome.class));
    return rows.transform(RecurringLines.among(rows).dropped()::apply).collectAsList();
  }
}
