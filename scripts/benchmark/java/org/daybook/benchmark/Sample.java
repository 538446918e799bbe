package org.daybook.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.daybook.article.Article;
import org.daybook.article.Outcome;
import org.daybook.date.DateResolver;
import org.daybook.nlp.LanguageDetector;
import org.daybook.nlp.Models;
import org.daybook.nlp.SentenceSplitter;
import org.daybook.nlp.TokenizedSentence;
import org.daybook.pipeline.InputFile;
import org.daybook.pipeline.InputFiles;
import org.daybook.source.DumpFile;
import org.daybook.source.ReadOptions;
import org.daybook.text.ArticleCleaner;

/**
 * English articles of dumps, read and cleaned as the job does it.
 *
 * @param tokens tokens of all of them, as Daybook cuts them: the measure for every pipeline
 */
record Sample(List<Article> articles, long tokens) {
  private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);
  private static final LocalDate LATEST = LocalDate.of(2100, 1, 1);

  Sample {
    articles = List.copyOf(articles);
  }

  /** All English articles at {@code paths}. */
  static Sample of(List<String> paths, ReadOptions options) {
    Configuration hadoop = new Configuration();
    ArticleCleaner cleaner = new ArticleCleaner();
    DateResolver dates = new DateResolver(EARLIEST, LATEST);
    LanguageDetector languages = new LanguageDetector(Models::language);
    List<Article> articles = new ArrayList<>();
    try {
      for (InputFile file : InputFiles.list(paths, hadoop)) {
        try (DumpFile records =
            new DumpFile(file.path(), () -> InputFiles.open(file.path(), hadoop), options)) {
          while (records.hasNext()) {
            Outcome outcome = cleaner.clean(records.next()).map(dates::date).map(languages::detect);
            if (outcome.article() != null && "en".equals(outcome.article().language())) {
              articles.add(outcome.article());
            }
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return counted(articles);
  }

  /** Articles evenly spread over this sample that have about {@code wanted} tokens together. */
  Sample part(long wanted) {
    int step = (int) Math.max(1, tokens / wanted);
    List<Article> part = new ArrayList<>();
    for (int i = 0; i < articles.size(); i += step) {
      part.add(articles.get(i));
    }
    return counted(part);
  }

  private static Sample counted(List<Article> articles) {
    SentenceSplitter splitter = SentenceSplitter.shipped();
    long tokens = 0;
    for (Article article : articles) {
      for (TokenizedSentence sentence : splitter.split(article.text())) {
        tokens += sentence.tokens().length;
      }
    }
    return new Sample(articles, tokens);
  }
}
