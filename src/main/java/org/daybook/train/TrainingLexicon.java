package org.daybook.train;

import java.nio.file.Path;
import org.daybook.nlp.EntityLexicon;

/** Puts together the lexicon of a model from lists of names and word classes. */
public final class TrainingLexicon {
  private TrainingLexicon() {}

  /** The lists in the folder {@code gazetteers}, and {@code classes}. */
  public static EntityLexicon of(Path gazetteers, WordClasses classes) {
    return new EntityLexicon(
        Gazetteers.kinds(), Gazetteers.read(gazetteers), classes.classes(), classes.caseHabits());
  }
}
