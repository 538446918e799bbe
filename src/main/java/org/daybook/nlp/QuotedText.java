package org.daybook.nlp;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import opennlp.tools.util.Span;
import org.daybook.article.EntityType;
import org.daybook.article.Mention;

/** The tokens of a text in one row, with what stands at each: names, quotes and borders. */
final class QuotedText {
  private final String text;
  private final String[] tokens;
  private final int[] starts;
  private final int[] ends;
  private final boolean[] opensSentence;
  private final boolean[] opensParagraph;
  private final int[] quotes;
  private final int[] names;
  private final List<Mention> mentions;
  private final int[] firstTokens;

  /** The tokens of {@code text}, names and quoted spans both in order and without overlaps. */
  QuotedText(
      String text, List<TokenizedSentence> sentences, List<Mention> mentions, List<Span> spans) {
    int size = sentences.stream().mapToInt(sentence -> sentence.tokens().length).sum();
    this.text = text;
    this.mentions = mentions;
    this.tokens = new String[size];
    this.starts = new int[size];
    this.ends = new int[size];
    this.opensSentence = new boolean[size];
    this.opensParagraph = new boolean[size];
    this.quotes = new int[size];
    this.names = new int[size];
    this.firstTokens = new int[mentions.size()];
    int token = 0;
    int before = 0;
    int quote = 0;
    int name = 0;
    for (TokenizedSentence sentence : sentences) {
      for (int i = 0; i < sentence.tokens().length; i++) {
        int start = sentence.spans()[i].getStart();
        int end = sentence.spans()[i].getEnd();
        tokens[token] = sentence.tokens()[i];
        starts[token] = start;
        ends[token] = end;
        opensSentence[token] = i == 0;
        opensParagraph[token] =
            i == 0 && (token == 0 || text.substring(before, start).contains("\n"));
        while (quote < spans.size() && spans.get(quote).getEnd() <= start) {
          quote++;
        }
        quotes[token] = quote < spans.size() && spans.get(quote).getStart() < end ? quote : -1;
        while (name < mentions.size() && mentions.get(name).end() <= start) {
          name++;
        }
        boolean isNamed = name < mentions.size() && mentions.get(name).start() < end;
        names[token] = isNamed ? name : -1;
        if (isNamed && (token == 0 || names[token - 1] != name)) {
          firstTokens[name] = token;
        }
        before = end;
        token++;
      }
    }
  }

  int size() {
    return tokens.length;
  }

  /** The token in lower case. */
  String word(int token) {
    return tokens[token].toLowerCase(Locale.ROOT);
  }

  String token(int token) {
    return tokens[token];
  }

  boolean isCapitalised(int token) {
    return Character.isUpperCase(tokens[token].charAt(0));
  }

  boolean isWord(int token) {
    return Character.isLetterOrDigit(tokens[token].charAt(0));
  }

  /** Whether the token is a title as names have before them: {@code Senator}, {@code Rep.} */
  boolean isTitle(int token) {
    return names[token] < 0
        && isCapitalised(token)
        && !word(token).equals("the")
        && PlainName.isTitle(word(token));
  }

  boolean opensSentence(int token) {
    return opensSentence[token];
  }

  boolean opensParagraph(int token) {
    return opensParagraph[token];
  }

  /** Index of the quoted span that holds the token, or -1. */
  int quote(int token) {
    return quotes[token];
  }

  /** Index of the mention that holds the token, or -1. */
  int name(int token) {
    return names[token];
  }

  Mention mention(int name) {
    return mentions.get(name);
  }

  boolean isPerson(int token) {
    return names[token] >= 0 && mentions.get(names[token]).type() == EntityType.PERSON;
  }

  boolean isOrganization(int token) {
    return names[token] >= 0 && mentions.get(names[token]).type() == EntityType.ORGANIZATION;
  }

  boolean isPlace(int token) {
    return names[token] >= 0 && mentions.get(names[token]).type() == EntityType.LOCATION;
  }

  int firstToken(int name) {
    return firstTokens[name];
  }

  /** The token behind a mention. */
  int behind(int name) {
    int token = firstTokens[name];
    while (token < names.length && names[token] == name) {
      token++;
    }
    return token;
  }

  /** Whether the token at {@code token} makes what stands before it a possessor. */
  boolean isPossessive(int token) {
    return token < tokens.length
        && (tokens[token].equals("'s")
            || tokens[token].equals("\u2019s")
            || tokens[token].equals("'"));
  }

  /** The form of a name that is no mention: the tokens without titles and a full stop. */
  String plainName(int from, int to) {
    String form = text.substring(starts[from], ends[to - 1]);
    int end = form.endsWith(".") ? form.length() - 1 : form.length();
    NamedSpan span =
        new NamedSpan(
            starts[from], starts[from] + end, 0, EntityType.PERSON, form.substring(0, end));
    return PlainName.of(span).joined();
  }

  /** The only person of a surname whom the text mentions. */
  Optional<String> personNamed(String surname) {
    List<String> persons =
        mentions.stream()
            .filter(mention -> mention.type() == EntityType.PERSON)
            .map(Mention::entity)
            .filter(entity -> entity.equals(surname) || entity.endsWith(" " + surname))
            .distinct()
            .limit(2)
            .toList();
    return persons.size() == 1 ? Optional.of(persons.get(0)) : Optional.empty();
  }
}
