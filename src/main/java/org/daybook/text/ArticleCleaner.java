package org.daybook.text;

import java.util.List;
import org.daybook.article.*;

public final class ArticleCleaner {
  public Outcome clean(Reading r) {
    if (r.article() == null) return Outcome.of(r.rejection());
    RawArticle a = r.article();
    String id = Integer.toHexString((a.url() + a.title() + a.body()).hashCode());
    return Outcome.of(
        new Article(
            id,
            a.origin(),
            a.url(),
            a.site(),
            null,
            a.title(),
            a.author(),
            a.language(),
            a.published() == null
                ? List.of()
                : List.of(new DateClue(Evidence.METADATA, a.published())),
            a.crawled(),
            null,
            null,
            0,
            null,
            a.body().strip()));
  }
}
