package org.daybook.nlp;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.daybook.article.Article;

/**
 * Finds the language of a text with OpenNLP's model on its first {@value #PREFIX} characters. A
 * text whose first words hold many of the commonest words of English, and words that only English
 * has, is English without asking the model, which costs more than all other annotation.
 */
public final class LanguageDetector {
  private static final int PREFIX = 1500;
  private static final int SHORT = 100;
  private static final int WORDS = 120;
  private static final double ENGLISH_SHARE = 0.15;
  private static final int ENGLISH_DISTINCT = 6;

  /**
   * Function words of English; none of them is as common in another language of the Latin script.
   */
  private static final Set<String> ENGLISH =
      Set.of(
          "the", "and", "of", "to", "with", "that", "for", "from", "was", "were", "his", "her",
          "their", "this", "has", "have", "had", "been", "by", "on", "which", "who", "would",
          "will", "are", "is", "it", "at", "as", "be");

  private static final Map<String, String> TWO_LETTERS = twoLetters();

  private final Supplier<LanguageDetectorModel> model;
  private LanguageDetectorME detector;

  /** A detector for one thread, whose model is loaded for the first text that needs it. */
  public LanguageDetector(Supplier<LanguageDetectorModel> model) {
    this.model = model;
  }

  /**
   * The article with its language as ISO 639-1 code, or ISO 639-3 where there is none. What the
   * record says is believed of texts under {@value #SHORT} characters only; where it says nothing,
   * the title of such a text counts too.
   */
  public Article detect(Article article) {
    String text = article.text();
    if (text.length() >= SHORT) {
      return article.withLanguage(languageOf(text));
    }
    if (article.language() != null) {
      return article.withLanguage(primary(article.language()));
    }
    return article.withLanguage(
        languageOf(article.title() == null ? text : article.title() + "\n" + text));
  }

  /** Language of {@code text}, ISO 639-1 where there is such a code. */
  String languageOf(String text) {
    if (isPlainlyEnglish(text)) {
      return "en";
    }
    String prefix = text.substring(0, Math.min(text.length(), PREFIX));
    if (detector == null) {
      detector = new LanguageDetectorME(model.get());
    }
    String code = detector.predictLanguage(prefix).getLang();
    return TWO_LETTERS.getOrDefault(code, code);
  }

  private static boolean isPlainlyEnglish(String text) {
    int words = 0;
    int english = 0;
    Set<String> distinct = new HashSet<>();
    int i = 0;
    while (i < text.length() && words < WORDS) {
      int start = i;
      while (i < text.length() && Character.isLetter(text.charAt(i))) {
        i++;
      }
      if (i > start) {
        words++;
        String word = text.substring(start, i).toLowerCase(Locale.ROOT);
        if (ENGLISH.contains(word)) {
          english++;
          distinct.add(word);
        }
      } else {
        i++;
      }
    }
    return distinct.contains("the")
        && distinct.size() >= ENGLISH_DISTINCT
        && english >= ENGLISH_SHARE * words;
  }

  /** {@code en} of {@code en-GB}, {@code en_US}, {@code EN}. */
  private static String primary(String tag) {
    return Locale.forLanguageTag(tag.strip().replace('_', '-')).getLanguage();
  }

  /** By their tags: Java itself lists Hebrew, Indonesian and Yiddish by codes withdrawn in 1989. */
  private static Map<String, String> twoLetters() {
    Map<String, String> codes = new HashMap<>();
    for (String code : Locale.getISOLanguages()) {
      Locale locale = Locale.forLanguageTag(code);
      codes.put(locale.getISO3Language(), locale.toLanguageTag());
    }
    codes.put("cmn", "zh");
    codes.put("nob", "no");
    codes.put("ekk", "et");
    codes.put("lvs", "lv");
    codes.put("pes", "fa");
    return Map.copyOf(codes);
  }
}
