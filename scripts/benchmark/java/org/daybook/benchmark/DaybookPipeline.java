package org.daybook.benchmark;

import org.daybook.article.Article;
import org.daybook.nlp.Annotator;
import org.daybook.nlp.Models;

/** Daybook's annotators, all of them, in a plain loop. */
final class DaybookPipeline implements Pipeline {
  private final Annotator annotator = new Annotator(Models.shared());

  @Override
  public String name() {
    return "Daybook";
  }

  @Override
  public void annotate(Article article) {
    annotator.annotate(article);
  }
}
