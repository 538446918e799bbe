package org.daybook.eval;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.daybook.article.Article;
import org.daybook.dedup.Signature;
import org.daybook.dedup.Stories;
import org.daybook.dedup.Telling;

/**
 * How well copies are told from other articles, by pairs of articles at most {@value Stories#DAYS}
 * days apart: articles of a dump, and copies made of each by {@link NewsroomEdits}, up to four days
 * later, half of them in the same source and half in another. Of two articles that the dump has
 * itself, those of one source are held to be different stories; those of two sources may be
 * anything and are left out, as is an article whose text the dump has twice.
 */
public final class StoryEvaluation {
  private static final int OTHERS = 40;

  /** An article, or a copy of it, with the number of the article it was made from. */
  private record Made(Telling telling, int origin, String source) {}

  private final List<Made> made = new ArrayList<>();
  private long welded;
  private long right;
  private long copies;

  private StoryEvaluation() {}

  /**
   * Scores on {@code size} articles and copies.
   *
   * @param dump dated articles with distinct texts
   */
  public static ScoreTable of(List<DatedArticle> dump, int size, long seed) {
    StoryEvaluation evaluation = new StoryEvaluation();
    evaluation.make(dump, size, seed);
    long start = System.nanoTime();
    List<Telling> tellings = evaluation.made.stream().map(Made::telling).toList();
    int[] stories = Stories.of(tellings);
    double seconds = (System.nanoTime() - start) / 1e9;
    evaluation.count(stories);
    return evaluation.table(seconds);
  }

  private void make(List<DatedArticle> dump, int size, long seed) {
    Random random = new Random(seed);
    NewsroomEdits edits = new NewsroomEdits(seed);
    for (int i = 0; made.size() < size; i++) {
      DatedArticle original = dump.get(i % dump.size());
      Article article = original.article();
      String source = String.valueOf(article.source());
      boolean isCopy = i >= dump.size();
      String other = dump.get(random.nextInt(dump.size())).article().text();
      String text = isCopy ? edits.copy(article.text(), other) : article.text();
      LocalDate day = isCopy ? original.day().plusDays(random.nextInt(5)) : original.day();
      boolean elsewhere = isCopy && random.nextBoolean();
      String site = elsewhere ? "paper" + random.nextInt(OTHERS) + ".example" : source;
      Telling telling =
          new Telling(
              (int) day.toEpochDay(),
              null,
              site,
              original.item() + "#" + i,
              Signature.of(text).stream().mapToInt(Integer::intValue).toArray());
      made.add(new Made(telling, i % dump.size(), source));
    }
    made.sort((a, b) -> Telling.ORDER.compare(a.telling(), b.telling()));
  }

  private void count(int[] stories) {
    for (int i = 0; i < stories.length; i++) {
      for (int j = i - 1; j >= 0 && day(j) >= day(i) - Stories.DAYS; j--) {
        boolean same = made.get(i).origin() == made.get(j).origin();
        if (same || made.get(i).source().equals(made.get(j).source())) {
          boolean together = stories[i] == stories[j];
          copies += same ? 1 : 0;
          welded += together ? 1 : 0;
          right += same && together ? 1 : 0;
        }
      }
    }
  }

  private int day(int made) {
    return this.made.get(made).telling().day();
  }

  private ScoreTable table(double seconds) {
    return new ScoreTable(
        "stories: " + made.size() + " articles and copies",
        List.of("pairs of copies", "welded", "precision", "recall", "seconds"),
        List.of(
            Arrays.<Object>asList(
                copies,
                welded,
                (double) right / Math.max(1, welded),
                (double) right / Math.max(1, copies),
                seconds)));
  }
}
