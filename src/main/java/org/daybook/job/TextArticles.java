package org.daybook.job;

import java.io.PrintStream;
import java.util.Locale;
import java.util.stream.Collectors;
import org.daybook.article.AnnotatedArticle;
import org.daybook.article.Mention;
import org.daybook.article.Sentence;

/**
 * Prints an article for reading: a sentence a line behind its tone, names in brackets with their
 * type, and the entity where it is called otherwise.
 */
final class TextArticles implements ArticlePrinter {
  @Override
  public void print(AnnotatedArticle article, PrintStream out) {
    out.println("== " + (article.title() == null ? "(no title)" : article.title()));
    out.printf("file      %s:%d%n", article.origin().file(), article.origin().position());
    out.println(
        "day       "
            + (article.day() == null
                ? "unknown"
                : article.day()
                    + String.format(
                        Locale.ROOT,
                        " from %s, certainty %.2f",
                        article.dated(),
                        article.certainty())));
    out.println(
        "source    "
            + article.source()
            + (article.agency() == null ? "" : ", credited to " + article.agency()));
    out.println("language  " + article.language() + ", " + article.words() + " words");
    if (article.tone() != null) {
      out.printf(Locale.ROOT, "tone      %+.2f%n", article.tone());
      out.println(
          "topics    "
              + article.topics().stream()
                  .map(topic -> String.format(Locale.ROOT, "%s %.2f", topic.name(), topic.score()))
                  .collect(Collectors.joining("; ")));
    }
    out.println();
    if (article.sentences().isEmpty()) {
      out.println(article.text());
    }
    int mention = 0;
    int end = 0;
    for (Sentence sentence : article.sentences()) {
      if (end > 0 && article.text().substring(end, sentence.start()).contains("\n\n")) {
        out.println();
      }
      StringBuilder marked = new StringBuilder();
      int from = sentence.start();
      while (mention < article.mentions().size()
          && article.mentions().get(mention).end() <= sentence.end()) {
        Mention name = article.mentions().get(mention++);
        marked.append(article.text(), from, name.start()).append(marked(article, name));
        from = name.end();
      }
      marked.append(article.text(), from, sentence.end());
      out.printf(Locale.ROOT, "%+.2f  %s%n", sentence.tone(), marked);
      end = sentence.end();
    }
    out.println();
  }

  private static String marked(AnnotatedArticle article, Mention mention) {
    String form = article.text().substring(mention.start(), mention.end());
    String entity = form.equals(mention.entity()) ? "" : " = " + mention.entity();
    return String.format(
        Locale.ROOT, "[%s | %s%s %+.2f]", form, mention.type(), entity, mention.tone());
  }
}
