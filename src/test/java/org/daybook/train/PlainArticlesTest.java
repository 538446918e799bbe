package org.daybook.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlainArticlesTest {
  @TempDir private Path folder;

  @Test
  void readsEachKindOfFileInOrder() throws IOException {
    Files.writeString(
        folder.resolve("a.csv"),
        "url,date,title,text\nhttp://a/1,2020-01-01,One,\"A fire.\n\nTwo.\"\n");
    Files.writeString(
        folder.resolve("b.jsonl"),
        """
        {"url": "http://b/1", "title": "Two", "text": "Rain."}
        {"url": "http://b/2", "title": null, "text": null}
        """);
    Files.writeString(folder.resolve("c.conll"), "Snow\tO\n.\tO\n\n".repeat(6));
    Files.writeString(folder.resolve("d.md"), "---\ntitle: Four\n---\nSun.\n");
    Files.writeString(folder.resolve("e.txt"), "no article");
    List<PlainArticle> articles = read(new PlainArticles());
    assertThat(articles)
        .extracting(PlainArticle::key)
        .containsExactly("http://a/1", "http://b/1", "c.conll#0", "d.md");
    assertThat(articles.get(0).paragraphs())
        .containsExactly(List.of("A", "fire", "."), List.of("Two", "."));
    assertThat(articles.get(2).paragraphs()).hasSize(6);
    assertThat(articles.get(3).title()).containsExactly("Four");
  }

  @Test
  void readsTheWantedArticlesAlone() throws IOException {
    Files.writeString(
        folder.resolve("a.csv"), "url,date,title,text\nu1,,One,Fire.\nu2,,Two,Rain.\n");
    assertThat(read(new PlainArticles("u2"::equals)))
        .extracting(PlainArticle::key)
        .containsExactly("u2");
  }

  private List<PlainArticle> read(PlainArticles reader) {
    List<PlainArticle> articles = new ArrayList<>();
    reader.read(folder, articles::add);
    return articles;
  }
}
