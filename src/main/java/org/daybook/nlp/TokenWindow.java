package org.daybook.nlp;

import java.util.Arrays;
import java.util.function.Function;
import java.util.function.IntFunction;

/**
 * A sentence as the entity features see it: the form of each word, the lists that know it, and the
 * runs of capitalised words. Reused from sentence to sentence; not thread-safe.
 */
public final class TokenWindow {
  private static final double TITLE_CASE = 0.8;
  private static final int SHORTEST_TITLE = 4;

  /** How far from a capital letter a word of a name may stand: {@code University of the}. */
  private static final int NEAR_CAPITAL = 2;

  private final EntityLexicon lexicon;
  private final Function<String, WordForm> words;
  private WordForm[] forms = new WordForm[64];
  private long[] lists = new long[64];
  private int[] runFirst = new int[64];
  private int[] runLast = new int[64];
  private int length;
  private boolean isTitleCase;

  TokenWindow(EntityLexicon lexicon, Function<String, WordForm> words) {
    this.lexicon = lexicon;
    this.words = words;
  }

  /** A window for training: it remembers the form of each distinct word. */
  public static TokenWindow remembering(EntityLexicon lexicon) {
    java.util.Map<String, WordForm> seen = new java.util.HashMap<>();
    return new TokenWindow(
        lexicon, token -> seen.computeIfAbsent(token, it -> new WordForm(it, lexicon)));
  }

  /** Looks at {@code tokens} from now on. */
  public void show(String[] tokens) {
    show(tokens.length, i -> words.apply(tokens[i]));
  }

  /** Looks at a sentence whose words have the forms given from now on. */
  void show(int tokens, IntFunction<WordForm> form) {
    length = tokens;
    if (forms.length < length) {
      forms = new WordForm[2 * length];
      lists = new long[2 * length];
      runFirst = new int[2 * length];
      runLast = new int[2 * length];
    }
    int letters = 0;
    int capitalised = 0;
    for (int i = 0; i < length; i++) {
      forms[i] = form.apply(i);
      letters += forms[i].startsWithLetter ? 1 : 0;
      capitalised += forms[i].isCapitalised ? 1 : 0;
    }
    isTitleCase = letters >= SHORTEST_TITLE && capitalised > TITLE_CASE * letters;
    Arrays.fill(lists, 0, length, 0);
    lexicon.mark(forms, length, lists);
    findRuns();
  }

  private void findRuns() {
    Arrays.fill(runFirst, 0, length, -1);
    int start = 0;
    while (start < length) {
      int end = forms[start].isCapitalised ? runEnd(start) : start + 1;
      if (forms[start].isCapitalised) {
        Arrays.fill(runFirst, start, end, start);
        Arrays.fill(runLast, start, end, end - 1);
      }
      start = end;
    }
  }

  /** One past the last word of the run that starts at {@code start}. */
  private int runEnd(int start) {
    int end = start + 1;
    while (end < length) {
      if (forms[end].isCapitalised) {
        end++;
      } else if (joins(end) && isCapitalised(end + 1)) {
        end += 2;
      } else if (forms[end].isConnective && isArticle(end + 1) && isCapitalised(end + 2)) {
        end += 3;
      } else {
        break;
      }
    }
    return end;
  }

  private boolean joins(int index) {
    return forms[index].isConnective && !forms[index].isArticle;
  }

  private boolean isCapitalised(int index) {
    return index < length && forms[index].isCapitalised;
  }

  private boolean isArticle(int index) {
    return index < length && forms[index].isArticle;
  }

  WordForm form(int index) {
    if (index < 0) {
      return WordForm.START;
    }
    return index < length ? forms[index] : WordForm.END;
  }

  /**
   * Whether a model learns from the token: it has a capital letter, or stands at most {@value
   * #NEAR_CAPITAL} tokens from one that has.
   */
  public boolean isNearCapital(int index) {
    int last = Math.min(length - 1, index + NEAR_CAPITAL);
    for (int i = Math.max(0, index - NEAR_CAPITAL); i <= last; i++) {
      if (forms[i].hasCapital) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the token may be of a name: it has a capital letter, stands between two words that
   * have, at most {@value #NEAR_CAPITAL} words from each, begins a name as {@code van} does, ends
   * one as {@code state} does, or is a number or possessive ending beside a capital letter. About
   * half of those a model learns from.
   */
  boolean mayBeName(int index) {
    WordForm word = forms[index];
    if (word.hasCapital) {
      return true;
    }
    boolean followsName = form(index - 1).hasCapital;
    if (followsName && (word.isBesideNames || word.isNameEnd)) {
      return true;
    }
    if (word.isBesideNames && form(index + 1).hasCapital) {
      return true;
    }
    return hasCapitalNear(index, 1) && (word.isParticle || hasCapitalNear(index, -1));
  }

  /** Whether one of the words on one side has a capital or begins names; hyphens don't count. */
  private boolean hasCapitalNear(int index, int step) {
    int words = 0;
    for (int i = index + step; words < NEAR_CAPITAL && i >= 0 && i < length; i += step) {
      if (forms[i].hasCapital || (step < 0 && forms[i].isParticle)) {
        return true;
      }
      words += forms[i].isHyphen ? 0 : 1;
    }
    return false;
  }

  /** The lists that know the word there, as {@link EntityLexicon#mark} sets them. */
  long lists(int index) {
    return index < 0 || index >= length ? 0 : lists[index];
  }

  boolean isText(int index, String text) {
    return form(index).text.equals(text);
  }

  boolean isTitleCase() {
    return isTitleCase;
  }

  boolean inRun(int index) {
    return index >= 0 && index < length && runFirst[index] >= 0;
  }

  int runFirst(int index) {
    return runFirst[index];
  }

  int runLast(int index) {
    return runLast[index];
  }

  /** First letters of the capitalised words of the run in which {@code index} stands. */
  String initials(int index) {
    StringBuilder initials = new StringBuilder();
    for (int i = runFirst[index]; i <= runLast[index]; i++) {
      if (forms[i].isCapitalised) {
        initials.append(forms[i].text.charAt(0));
      }
    }
    return initials.toString();
  }
}
