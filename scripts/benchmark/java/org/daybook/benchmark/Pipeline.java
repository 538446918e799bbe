package org.daybook.benchmark;

import org.daybook.article.Article;

/** A way to annotate English articles, one at a time, on one thread. */
interface Pipeline {
  String name();

  void annotate(Article article);
}
