package org.daybook.nlp;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opennlp.tools.tokenize.Tokenizer;
import opennlp.tools.tokenize.TokenizerModel;
import opennlp.tools.util.Span;

/**
 * OpenNLP's English tokenizer, mended where its tokens are not those of Universal Dependencies,
 * which the models of names and parts of speech are trained on: {@code Obama 's}, {@code do n't},
 * {@code Jean - Claude}, {@code John F. Kennedy}. It cuts each run of characters without space by
 * itself, so the cuts of those it has seen are kept; very long runs stay whole. Thread-safe.
 */
public final class EnglishTokenizer implements Tokenizer {
  private static final int LONGEST_RUN = 200;
  private static final int MOST_KEPT = 50_000;

  /** Where a token of OpenNLP is cut: in front of the first group. */
  private static final List<Pattern> CUTS =
      List.of(
          Pattern.compile("\\p{L}(?i)(n['\u2019]t)$"),
          Pattern.compile("[\\p{L}.](?i)(['\u2019](?:s|m|re|ve|ll|d))$"),
          Pattern.compile("\\p{L}s(['\u2019])$"),
          Pattern.compile("[\\p{L}\\p{N}.\"'\u2019\u201d%)]((?:\u2014|--).*)"),
          Pattern.compile("^(?:\u2014|--)[-\u2014]*([\\p{L}\\p{N}$\"'\u2018\u201c(].*)"),
          Pattern.compile("^\\p{Lu}{5,}(\u2013\\p{L}.*)"),
          Pattern.compile("^[-\u2013\u2014]+(\\p{L}.*)"),
          Pattern.compile("^[,.]+(\\p{Lu}.*)"),
          Pattern.compile("^(?:[:*\u00b7\u2022]+|[\"\u201c])((?:[\"\u201cI]|\\p{Lu}\\p{L}).*)"),
          Pattern.compile("[\\p{Ll})](:[\"\u201c\\p{Lu}].*)"),
          Pattern.compile("^\\p{Ll}{4,}(\\.)$"),
          Pattern.compile("^[.!?,]+([\"'\u201d\u2019)\\[]+)$"));

  private static final Pattern INITIALS = Pattern.compile("(?:\\p{L}\\.)+");

  /** {@code U.S.-led}: what is before the hyphen has a stop, behind which OpenNLP sees no cut. */
  private static final Pattern HYPHENATED_INITIALS = Pattern.compile("(?:\\p{Lu}\\.){2,}(-)");

  private static final Pattern ADDRESS =
      Pattern.compile("(?:https?://|www\\.)\\S*[\\p{L}\\p{N}/]|[\\w.+-]+@[\\w.-]+\\w");

  private final RunTokenizer tokenizer;
  private final Recent<Cut> kept = new Recent<>(MOST_KEPT, this::cut);
  private final Recent<Token> known = new Recent<>(MOST_KEPT, Token::new);

  /** A run and where its tokens end; the same tokens each time. */
  @SuppressWarnings("ArrayRecordComponent")
  private record Cut(int[] ends, Token[] tokens) {}

  public EnglishTokenizer(TokenizerModel model) {
    this.tokenizer = new RunTokenizer(model);
  }

  /** The tokenizer with OpenNLP's model. */
  public static EnglishTokenizer shipped() {
    return new EnglishTokenizer(Models.tokenizerModel());
  }

  @Override
  public String[] tokenize(String sentence) {
    return Token.texts(tokens(sentence));
  }

  /** The tokens of a sentence with what annotators know of them. */
  Token[] tokens(String sentence) {
    List<Token> tokens = new ArrayList<>();
    cut(sentence, new ArrayList<>(), tokens);
    return tokens.toArray(Token[]::new);
  }

  @Override
  public Span[] tokenizePos(String sentence) {
    List<Span> spans = new ArrayList<>();
    cut(sentence, spans, new ArrayList<>());
    return spans.toArray(Span[]::new);
  }

  /** Adds the tokens of a sentence and where they stand in it. */
  void cut(String sentence, List<Span> spans, List<Token> tokens) {
    int start = Stop.skipSpace(sentence, 0);
    while (start < sentence.length()) {
      int end = runEnd(sentence, start);
      int next = Stop.skipSpace(sentence, end);
      addRun(sentence.substring(start, end), start, next == sentence.length(), spans, tokens);
      start = next;
    }
  }

  private static int runEnd(String sentence, int start) {
    int end = start;
    while (end < sentence.length() && !Stop.isSpace(sentence.charAt(end))) {
      end++;
    }
    return end;
  }

  private void addRun(
      String run, int offset, boolean isLast, List<Span> spans, List<Token> tokens) {
    if (run.length() > LONGEST_RUN || (!isLast && isInitials(run))) {
      spans.add(new Span(offset, offset + run.length()));
      tokens.add(known.of(run));
      return;
    }
    Cut cut = kept.of(run);
    int start = 0;
    for (int i = 0; i < cut.ends.length; i++) {
      spans.add(new Span(offset + start, offset + cut.ends[i]));
      tokens.add(cut.tokens[i]);
      start = cut.ends[i];
    }
  }

  private static boolean isInitials(String run) {
    return run.endsWith(".") && INITIALS.matcher(run).matches();
  }

  private Cut cut(String run) {
    List<Integer> ends = new ArrayList<>();
    Matcher address = ADDRESS.matcher(run);
    Matcher initials = HYPHENATED_INITIALS.matcher(run);
    if (initials.lookingAt()) {
      ends.add(initials.start(1));
      ends.add(initials.end(1));
      addTokens(run, initials.end(1), run.length(), ends);
    } else if (address.find()) {
      addTokens(run, 0, address.start(), ends);
      ends.add(address.end());
      addTokens(run, address.end(), run.length(), ends);
    } else {
      addTokens(run, 0, run.length(), ends);
    }
    joinStop(run, ends);
    Token[] tokens = new Token[ends.size()];
    int start = 0;
    for (int i = 0; i < tokens.length; i++) {
      tokens[i] = known.of(run.substring(start, ends.get(i)));
      start = ends.get(i);
    }
    return new Cut(ends.stream().mapToInt(Integer::intValue).toArray(), tokens);
  }

  private void addTokens(String run, int start, int end, List<Integer> ends) {
    int token = start;
    for (int cut : tokenizer.ends(run.substring(start, end))) {
      addCuts(run, token, start + cut, ends);
      token = start + cut;
    }
  }

  /** Joins the stop at the end of a run with the abbreviation before it. */
  private static void joinStop(String run, List<Integer> ends) {
    int last = ends.size() - 1;
    if (last > 0 && run.endsWith(".") && ends.get(last - 1) == run.length() - 1) {
      String word = run.substring(last > 1 ? ends.get(last - 2) : 0, run.length() - 1);
      if (WordKind.isAbbreviation(word)) {
        ends.remove(last - 1);
      }
    }
  }

  private static void addCuts(String run, int start, int end, List<Integer> ends) {
    String token = run.substring(start, end);
    for (Pattern pattern : CUTS) {
      Matcher cut = pattern.matcher(token);
      if (cut.find()) {
        addCuts(run, start, start + cut.start(1), ends);
        addCuts(run, start + cut.start(1), end, ends);
        return;
      }
    }
    ends.add(end);
  }
}
