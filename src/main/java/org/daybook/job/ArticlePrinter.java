package org.daybook.job;

import java.io.PrintStream;
import org.daybook.article.AnnotatedArticle;

/** Prints articles. */
@FunctionalInterface
interface ArticlePrinter {
  void print(AnnotatedArticle article, PrintStream out);
}
