package org.daybook.nlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import opennlp.tools.util.Span;
import org.daybook.article.Mention;
import org.daybook.article.Quote;

/**
 * Finds direct speech and who speaks. A quoted span is speech where words beside it say so and it
 * has four words or is a whole utterance, or where it stands as sentences of their own; other words
 * in quotation marks, such as titles and doubted terms, are none. Without such words beside it, a
 * quote belongs to the speaker of the one before in the same paragraph, to whom the sentence or
 * colon before it names, or, as a paragraph of its own, to the speaker of the paragraph before.
 */
final class QuoteFinder {
  private static final int FEWEST_WORDS = 4;

  private final String text;
  private final List<Span> spans;
  private final QuotedText tokens;
  private final Antecedents antecedents;
  private final SpeechCues cues;
  private final List<Quote> quotes = new ArrayList<>();

  /** One past the last token of the last quote. */
  private int lastEnd;

  private Speaker last = Speaker.NOBODY;

  private QuoteFinder(
      String text, List<TokenizedSentence> sentences, List<Mention> mentions, List<Span> spans) {
    this.text = text;
    this.spans = spans;
    this.tokens = new QuotedText(text, sentences, mentions, spans);
    this.antecedents = new Antecedents(tokens);
    this.cues = new SpeechCues(tokens, antecedents);
  }

  /** The quotes of a text, in order. */
  static List<Quote> find(String text, List<TokenizedSentence> sentences, List<Mention> mentions) {
    List<Span> spans = QuoteMarks.spans(text);
    return spans.isEmpty() ? List.of() : new QuoteFinder(text, sentences, mentions, spans).find();
  }

  private List<Quote> find() {
    int token = 0;
    while (token < tokens.size()) {
      int span = tokens.quote(token);
      if (span < 0) {
        token++;
        continue;
      }
      int behind = token;
      while (behind < tokens.size() && tokens.quote(behind) == span) {
        behind++;
      }
      Optional<Speaker> speaker = speaker(span, token, behind);
      if (speaker.isPresent()) {
        last = isAddressed(speaker.get(), token, behind) ? Speaker.NOBODY : speaker.get();
        lastEnd = behind;
        antecedents.spoke(last.name(), token);
        Span at = spans.get(span);
        quotes.add(new Quote(QuotedWords.plain(text, at), at.getStart(), at.getEnd(), last.name()));
      }
      token = behind;
    }
    return quotes;
  }

  /** Whether a quote speaks of a person by name and title, as nobody does of himself. */
  private boolean isAddressed(Speaker person, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (tokens.isPerson(i)
          && tokens.isTitle(i - 1)
          && tokens.mention(tokens.name(i)).entity().equals(person.name())) {
        return true;
      }
    }
    return false;
  }

  private Optional<Speaker> speaker(int span, int first, int behind) {
    if (isBracketed(first, behind)) {
      return Optional.empty();
    }
    QuotedWords said = QuotedWords.of(text, spans.get(span));
    int from = cues.clauseStart(first);
    Optional<Speaker> cued = cued(from, first, behind, said);
    if (cued.isPresent()) {
      boolean isEnough =
          said.count() >= FEWEST_WORDS
              || said.isUtterance()
              || (from == first && isPartOfSentence(behind));
      return isEnough && !said.isTitle() ? cued : Optional.empty();
    }
    if (said.count() < FEWEST_WORDS || said.isTitle()) {
      return Optional.empty();
    }
    if (first > from && tokens.word(first - 1).equals(",") && lastEnd > from && goesOn(first)) {
      return Optional.of(last);
    }
    return said.isUtterance() ? uncued(from, first, behind, said) : Optional.empty();
  }

  /** Whether the span explains a word: {@code amicus curiae ("friend of the court")}. */
  private boolean isBracketed(int first, int behind) {
    return first > 0
        && behind < tokens.size()
        && tokens.word(first - 1).equals("(")
        && tokens.word(behind).equals(")");
  }

  private Optional<Speaker> cued(int from, int first, int behind, QuotedWords said) {
    Optional<Speaker> nearest = cues.rightBefore(from, first);
    boolean isLed = said.isWhole() && isBehindColon(from, first);
    if (nearest.isEmpty() && (isLed || cues.isReport(behind))) {
      nearest = cues.before(from, first);
    }
    return nearest.or(() -> cues.behind(behind, said.isWhole())).or(() -> cues.before(from, first));
  }

  private boolean isBehindColon(int from, int first) {
    return first > from && tokens.word(first - 1).equals(":");
  }

  /** Whether the sentence goes on to another quote: {@code "Our team," X said, "has won."} */
  private boolean isPartOfSentence(int behind) {
    int end = cues.clauseEnd(behind);
    return end < tokens.size()
        && tokens.quote(end) >= 0
        && !tokens.opensSentence(end)
        && !tokens.opensParagraph(end);
  }

  private Optional<Speaker> uncued(int from, int first, int behind, QuotedWords said) {
    if (first > from) {
      return cues.led(from, first);
    }
    Optional<Speaker> signed = cues.signed(behind);
    if (signed.isPresent()) {
      return signed;
    }
    if (lastEnd > 0 && goesOn(first)) {
      return Optional.of(last);
    }
    Optional<Speaker> lead =
        first == 0
            ? Optional.empty()
            : tokens.opensParagraph(first) ? leadingParagraph(first) : leadingSentence(first);
    return lead.isPresent() || !said.isWhole() ? lead : Optional.of(Speaker.NOBODY);
  }

  /** Whether nothing but the words that name the speaker lies between the last quote and this. */
  private boolean goesOn(int first) {
    int paragraphs = 0;
    for (int i = lastEnd; i <= first; i++) {
      paragraphs += tokens.opensParagraph(i) ? 1 : 0;
      if (paragraphs > 1 || (i > lastEnd && i < first && tokens.opensSentence(i))) {
        return false;
      }
    }
    return true;
  }

  /** Who is named before a colon, gives a statement or stands alone in the paragraph before. */
  private Optional<Speaker> leadingParagraph(int first) {
    int paragraph = cues.paragraphStart(first - 1);
    if (tokens.word(first - 1).equals(":")) {
      int from = cues.clauseStart(first - 1);
      return cues.before(from, first).or(() -> cues.subject(from, first));
    }
    return cues.statement(paragraph, first).or(() -> cues.heading(paragraph, first));
  }

  /** The subject of the sentence before; else who spoke before in the paragraph. */
  private Optional<Speaker> leadingSentence(int first) {
    Optional<Speaker> subject = cues.subject(cues.clauseStart(first - 1), first);
    if (subject.isPresent()) {
      return subject;
    }
    for (int i = first; i > lastEnd; i--) {
      if (tokens.opensParagraph(i)) {
        return Optional.empty();
      }
    }
    return lastEnd > 0 ? Optional.of(last) : Optional.empty();
  }
}
